import BoardDomain

/// The line that opens a list of those present, in attendance or sending apologies.
struct AttendanceLabel {
    /// Nil for a list that is read over, such as "Absent".
    let kind: Attendance.Kind?
    /// What the same line goes on to say.
    let rest: Phrase
    /// The office that the label itself names: "Clerk: Mrs Quant".
    var office: String?

    private static let vocabulary: Set<String> = [
        "members", "board", "officers", "those", "also", "in", "attendance", "present", "attendees",
        "apologies",
        "apology", "for", "absence", "received", "observers", "guests", "by", "invitation", "and", "other",
        "people",
        "attending", "absent", "of", "were", "from", "the", "committee", "attended", "officer", "officials",
        "governors", "councillors", "trustees", "staff", "invited",
        "observing", "sent", "representatives", "representative", "secretariat", "virtually", "online",
        "invitees",
        "advisers", "advisors", "clerk", "parish", "town", "county", "city", "district", "borough", "cllrs",
        "ward", "committee", "voting", "non-voting", "list",
        "with", "partners", "here", "sorry", "there", "member", "names", "also", "via", "teams", "person",
        "online",
    ]

    /// "P/A/D" beside "Board member": the column says who was there.
    private static func isOfStates(_ rest: Phrase) -> Bool {
        let states: Set<String> = [
            "p", "a", "d", "r", "dna", "present", "apologies", "attendance", "deputy", "apols", "attended",
            "y", "n", "",
        ]
        return !rest.isEmpty
            && rest.words.allSatisfy { word in
                word.key.split(separator: "/").allSatisfy { states.contains(String($0)) }
            }
    }

    /// Nil when the line opens no such list.
    static func opening(_ line: PrintedLine) -> AttendanceLabel? {
        let phrase = line.phrase
        if let plain = inPlainWords(phrase) { return plain }
        switch trimmed(phrase.text).lowercased() {
        case "who came", "who was there", "people who came", "people at the meeting",
            "who was at the meeting":
            return AttendanceLabel(kind: .present, rest: Phrase([]))
        case "sorry they could not come", "who could not come", "sorry", "people who could not come",
            "people who sent apologies":
            return AttendanceLabel(kind: .apologies, rest: Phrase([]))
        default: break
        }
        guard let first = phrase.first, first.isCapitalised, vocabulary.contains(first.key) else {
            return nil
        }
        let length = labelLength(phrase)
        let label = phrase.upTo(length)
        let rest = phrase.from(length)
        if Set(label.keys).isSubset(of: ["board", "member", "members", "name", "names", "panel", "committee"]
        ), isOfStates(rest) {
            return AttendanceLabel(kind: .present, rest: Phrase([]))
        }
        guard length <= 8, let kind = kind(of: Set(label.keys)) else { return nil }
        let isWhole = length == phrase.count
        let isClosed =
            label.last?.endsInColon == true || phrase.word(length)?.afterGap == true
            || phrase.word(length)?.isDash == true || phrase.word(length)?.raw == "/"
            || label.last?.key == "from"
        guard isWhole || isClosed else { return nil }
        let isOffice = label.count == 1 && label.key(0) == "clerk"
        return AttendanceLabel(
            kind: kind.listed, rest: isTableHead(rest) ? Phrase([]) : rest,
            office: isOffice ? label.bareText : nil)
    }

    /// "Sederunt: …", "Who was there: …": what a line says before its colon.
    private static func inPlainWords(_ phrase: Phrase) -> AttendanceLabel? {
        guard let colon = (0..<min(6, phrase.count)).first(where: { phrase.word($0)?.endsInColon == true })
        else { return nil }
        let rest = phrase.from(colon + 1)
        switch phrase.upTo(colon + 1).keys.joined(separator: " ") {
        case "came", "those there", "sederunt", "who was there", "who came", "around the table",
            "in the room", "on the call",
            "panel":
            return AttendanceLabel(kind: .present, rest: rest)
        case "could not come", "who could not come", "regrets", "unable to attend":
            return AttendanceLabel(kind: .apologies, rest: rest)
        default: return nil
        }
    }

    private static func labelLength(_ phrase: Phrase) -> Int {
        var length = 0
        while length < phrase.count, let word = phrase.word(length), vocabulary.contains(word.key) {
            if length > 0 && word.afterGap { break }
            length += 1
            if word.endsInColon { break }
        }
        return length
    }

    private struct Kind {
        let listed: Attendance.Kind?
    }

    private static func kind(of keys: Set<String>) -> Kind? {
        if keys.contains("sorry") { return keys.count == 1 ? Kind(listed: .apologies) : nil }
        if keys.contains("here") || keys.contains("there") {
            return keys.count == 1 ? Kind(listed: .present) : nil
        }
        if keys.contains("apologies") || keys.contains("apology") { return Kind(listed: .apologies) }
        if keys.contains("absent") { return Kind(listed: nil) }
        if !keys.isDisjoint(with: [
            "observers", "guests", "invitees", "observing", "invitation", "secretariat",
        ]) {
            return Kind(listed: .inAttendance)
        }
        let officers: Set<String> = [
            "officers", "officer", "officials", "staff", "clerk", "advisers", "advisors",
        ]
        if keys.contains("attendance") {
            let isOfMembers = !keys.isDisjoint(with: ["members", "governors", "councillors", "trustees"])
            let isBeside = keys.contains("in") && !isOfMembers || !keys.isDisjoint(with: officers)
            return Kind(listed: isBeside ? .inAttendance : .present)
        }
        if !keys.isDisjoint(with: officers), keys.isSubset(of: officers.union(["present", "and", "other"])) {
            return Kind(listed: .inAttendance)
        }
        if !keys.isDisjoint(with: ["councillors", "cllrs"]), keys.isDisjoint(with: ["apologies", "absent"]) {
            let isOfOthers = !keys.isDisjoint(with: ["county", "city", "district", "borough", "ward"])
            return Kind(listed: isOfOthers && !keys.contains("present") ? .inAttendance : .present)
        }
        guard
            !keys.isDisjoint(with: [
                "present", "attendees", "attending", "attended", "members", "governors", "trustees",
            ])
        else { return nil }
        return Kind(listed: keys.contains("also") || keys.contains("officers") ? .inAttendance : .present)
    }
}
