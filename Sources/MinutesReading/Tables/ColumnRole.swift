/// What a column of a table in minutes holds, as its head says.
enum ColumnRole: Hashable, Sendable {
    case reference, topic, action, owner, due, status

    private static let heads: [ColumnRole: Set<String>] = [
        .reference: [
            "no", "no's", "number", "ref", "ref no", "reference", "item", "item no", "item number",
            "minute ref",
            "minute no", "agenda no", "action no", "action ref", "page no", "page", "id", "agenda item",
            "minute",
            "action number", "point", "#", "item ref", "priority", "meeting", "raised", "date raised",
            "meeting date",
        ],
        .topic: [
            "discussion", "notes", "minutes", "subject", "topic", "summary", "details", "issue", "issues",
            "key points", "discussion points", "notes and actions", "points", "narrative", "title",
            "description",
            "what we said", "what was said", "what we talked about", "discussion and decisions",
            "discussion and outcome", "minutes and actions",
            "agenda item and discussion",
            "key discussion", "summary of discussion", "agenda", "points discussed", "items",
        ],
        .action: [
            "action", "actions", "action point", "action points", "action required", "actions required",
            "agreed action", "agreed actions", "actions agreed", "action agreed", "task", "tasks", "what",
            "action item", "action items", "action to be taken", "details of action", "actions arising",
            "action description", "description of action", "action detail", "action details", "next steps",
            "action and owner", "outstanding action", "required action", "what needs to be done",
            "action needed",
        ],
        .owner: [
            "who", "by whom", "whom", "owner", "owners", "lead", "leads", "lead officer", "responsible",
            "responsibility", "responsible officer", "person responsible", "responsible person", "action by",
            "action owner", "assigned to", "name", "officer", "action for", "action lead", "who by",
            "named lead",
            "person", "actioned by", "actionee", "lead person", "by who", "owned by", "initials",
            "action with",
            "who will do it", "who will do this", "whose job", "who is doing it", "lead agency", "agency",
            "responsible lead", "to be actioned by", "allocated to", "assignee",
        ],
        .due: [
            "when", "by when", "due", "due date", "deadline", "target date", "timescale", "timescales",
            "by date",
            "completion date", "date due", "target", "timeframe", "complete by", "date for completion",
            "target completion date", "date", "when by", "due by", "date to be completed",
            "to be completed by",
            "required by", "completion", "by", "original due date", "time scale",
        ],
        .status: [
            "status", "update", "updates", "progress", "comments", "comment", "rag", "completed", "complete",
            "outcome", "rag status", "current status", "progress update", "completed y n", "done",
            "open closed",
            "latest update", "update status", "closed",
        ],
    ]

    private static let roles: [String: ColumnRole] = {
        var roles: [String: ColumnRole] = [:]
        for (role, names) in heads { for name in names { roles[name] = role } }
        return roles
    }()

    /// The role a head gives its column; nil where the words are no head.
    static func of(_ cell: Phrase) -> ColumnRole? {
        // Nearly every line is text, and shows so by its first word.
        guard let first = cell.first, cell.count <= 5,
            vocabulary.contains(first.key) || first.key.isEmpty
                || first.raw.contains("/") || first.raw.contains("&") || first.key.hasSuffix("(s")
        else { return nil }
        let keys = cell.words.flatMap { word in
            word.key.split(whereSeparator: { "/&".contains($0) }).map { part in
                part.hasSuffix("(s") ? String(part.dropLast(2)) + "s" : String(part)
            }
        }
        .filter { !$0.isEmpty }
        // "Action / lead" holds what is to be done and whose it is; "action lead" only the latter.
        let isDivided = cell.words.contains {
            $0.raw == "/" || ($0.raw.contains("/") && $0.key.contains("/"))
        }
        if isDivided, keys.first == "action" || keys.first == "actions" { return .action }
        if let role = roles[keys.joined(separator: " ")] { return role }
        // "Action/decision", "Lead / owner": what comes first counts.
        let leading = keys.first { $0 != "agreed" }.flatMap { roles[$0] }
        if cell.words.contains(where: { $0.raw.contains("/") || $0.raw == "&" }) { return leading }
        return isOfTopics(keys) ? .topic : nil
    }

    /// "Item and main points of discussion": nothing but words for what was said.
    private static func isOfTopics(_ keys: [String]) -> Bool {
        keys.contains(where: said.contains) && keys.allSatisfy { said.contains($0) || beside.contains($0) }
    }

    private static let said: Set<String> = [
        "discussion", "discussed", "minutes", "notes", "note", "points", "topic", "subject",
    ]
    private static let beside: Set<String> = [
        "or", "and", "of", "the", "main", "key", "item", "items", "agenda", "decision", "decisions",
        "summary",
        "outcome", "outcomes", "agreed", "issues", "brief", "meeting", "actions",
    ]

    /// Every word that stands in the head of a column.
    private static let vocabulary: Set<String> = Set(
        heads.values.flatMap { names in names.flatMap { $0.split(separator: " ").map(String.init) } }
    ).union(said).union(beside)

    /// The roles of a head printed without gaps, "No. Action Who By when"; nil where any word is left over.
    static func all(in phrase: Phrase) -> [ColumnRole]? {
        guard (2...16).contains(phrase.count) else { return nil }
        var found: [ColumnRole] = []
        var index = 0
        while index < phrase.count {
            let fit = [5, 4, 3, 2, 1].first {
                index + $0 <= phrase.count && of(phrase.part(index..<index + $0)) != nil
            }
            guard let fit, let role = of(phrase.part(index..<index + fit)) else { return nil }
            found.append(role)
            index += fit
        }
        return found
    }
}
