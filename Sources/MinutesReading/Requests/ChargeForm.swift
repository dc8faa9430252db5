/// How a resolution charges somebody: "the Monitoring Officer bring a breakdown", "the Head of Planning be asked to",
/// "to instruct the Chief Officer to report", "requests that the Director writes".
enum ChargeForm {
    private static let charges: Set<String> = [
        "asked", "requested", "invited", "instructed", "tasked", "charged", "directed", "authorised",
        "required",
        "mandated", "delegated",
    ]
    static let orders: Set<String> = [
        "instruct", "instructs", "request", "requests", "ask", "asks", "invite", "invites", "direct",
        "directs",
        "task", "tasks", "require", "requires", "remit", "remits", "instructed", "requested", "asked",
        "mandate", "mandates", "charge", "charges",
    ]
    private static let links: Set<String> = ["to", "would", "will", "should", "shall", "must"]
    /// What a meeting does itself when it resolves, and nobody has to do afterwards.
    private static let settled: Set<String> = [
        "noted", "approved", "agreed", "received", "adopted", "amended", "confirmed", "signed", "accepted",
        "endorsed",
        "elected", "appointed", "deferred", "paid", "made", "given", "taken", "set", "held", "considered",
        "ratified",
        "authorised", "added", "excluded", "renewed", "resolved",
    ]

    /// Those charged, none where something is to be done by nobody named; nil where nothing is asked for.
    static func of(_ clause: Phrase, knowing owners: OwnerReader) -> [OwnerReader.Found]? {
        if let charged = ordered(clause, knowing: owners) { return charged }
        if let form = RequestForm.of(clause, knowing: owners) {
            switch form {
            case .toName(let found): return found
            case .withoutName: return []
            }
        }
        return charged(clause, knowing: owners) ?? (isPassive(clause) ? [] : nil)
    }

    private static func charged(_ clause: Phrase, knowing owners: OwnerReader) -> [OwnerReader.Found]? {
        for end in (1..<max(1, min(10, clause.count))) {
            guard let found = owners.owners(naming: clause.upTo(end)) else { continue }
            let isSure = owners.certainOwners(in: clause.upTo(end)) != nil
            if charges(clause, from: end) || (isSure && promises(clause, from: end)) { return found }
            // "The Clerk transfer £5,000": after a name that is known, any verb in its plain form.
            if isSure, isPlainVerb(clause.word(end)) || isOwnVerb(clause.key(end)) { return found }
        }
        return nil
    }

    /// "To instruct the Chief Officer to report", "requests that the Head of Care writes", "asks for a note".
    private static func ordered(_ clause: Phrase, knowing owners: OwnerReader) -> [OwnerReader.Found]? {
        let at = clause.key(0) == "to" || clause.key(0) == "also" ? 1 : 0
        guard orders.contains(clause.key(at)) else { return nil }
        var rest = clause.from(at + 1)
        if rest.key(0) == "to" || rest.key(0) == "that" { rest = rest.from(1) }
        for end in (1..<max(1, min(10, rest.count))) {
            guard let found = owners.owners(naming: rest.upTo(end)) else { continue }
            if charges(rest, from: end) || isOwnVerb(rest.key(end)) { return found }
            if links.contains(rest.key(end)), isPlainVerb(rest.word(end + 1)) { return found }
        }
        return isPassive(rest) ? [] : namedLoosely(rest)
    }

    /// "The fund managers to attend": whoever they are, they stand between the order and what they are to do.
    private static func namedLoosely(_ rest: Phrase) -> [OwnerReader.Found]? {
        guard
            let to = (1..<max(1, min(8, rest.count))).first(where: {
                rest.key($0) == "to" && isPlainVerb(rest.word($0 + 1))
            }), !rest.upTo(to).contains(anyOf: statingVerbs)
        else { return nil }
        let words = rest.part((rest.key(0) == "the" ? 1 : 0)..<to).bareText
        let owner = ProposedOwner(words: words, attendee: nil)
        return words.isEmpty ? nil : [.init(owner: owner, doubt: .ownerNotAttending(words), kind: .office)]
    }

    private static func charges(_ clause: Phrase, from at: Int) -> Bool {
        let key = clause.key(at)
        if key == "be" {
            return charges.contains(clause.key(at + 1)) && clause.key(at + 2) == "to"
                && clause.key(at + 3) != "sign"
        }
        if links.contains(key) {
            return requestVerbs.contains(clause.key(at + 1)) || isCharged(clause, at + 1)
        }
        return requestVerbs.contains(key)
    }

    /// "The Director writes to the schools": the plain verb with an s.
    private static func isOwnVerb(_ key: String) -> Bool {
        key.hasSuffix("s")
            && (requestVerbs.contains(String(key.dropLast()))
                || (key.hasSuffix("es") && requestVerbs.contains(String(key.dropLast(2)))))
    }

    /// Any word in small letters that could be a verb as a command gives it.
    private static func isPlainVerb(_ word: Word?) -> Bool {
        guard let word, !word.isCapitalised, !word.hasDigit, word.key.utf8.count > 2 else { return false }
        let others: Set<String> = [
            "and", "the", "for", "with", "from", "not", "who", "whose", "that", "which", "then", "all",
            "also",
            "have", "only", "both", "under", "over", "via", "per", "into", "about",
        ]
        return !others.contains(word.key) && !statingVerbs.contains(word.key) && !word.key.hasSuffix("ed")
            && !word.key.hasSuffix("s") && !word.key.hasSuffix("ing") && !word.key.hasSuffix("ly")
    }

    /// After a name that is known any plain word may be what they are to do.
    private static func promises(_ clause: Phrase, from at: Int) -> Bool {
        guard links.contains(clause.key(at)), let verb = clause.word(at + 1) else { return false }
        return !verb.isCapitalised && !verb.hasDigit && verb.key.utf8.count > 2
            && !["not", "have", "the", "then", "never", "all", "only", "remain", "continue"].contains(
                verb.key)
    }

    private static func isCharged(_ clause: Phrase, _ at: Int) -> Bool {
        clause.key(at) == "be" && charges.contains(clause.key(at + 1))
    }

    /// "A report be brought to the next meeting"; "the report be noted" asks for nothing.
    private static func isPassive(_ clause: Phrase) -> Bool {
        (1..<max(1, min(20, clause.count))).contains { at in
            clause.key(at) == "be" && requestParticiples.contains(clause.key(at + 1))
                && !settled.contains(clause.key(at + 1)) && clause.key(at - 1) != "to"
        }
    }
}
