import BoardDomain

/// The line that opens a list of those present, in attendance or sending apologies.
struct AttendanceLabel {
    /// Nil for a list that is read over, such as "Absent".
    let kind: Attendance.Kind?
    /// What the same line goes on to say.
    let rest: Phrase

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
        "with",
    ]

    /// Nil when the line opens no such list.
    static func opening(_ line: PrintedLine) -> AttendanceLabel? {
        let phrase = line.phrase
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
        guard length <= 8, let kind = kind(of: Set(label.keys)) else { return nil }
        let isWhole = length == phrase.count
        let isClosed =
            label.last?.endsInColon == true || phrase.word(length)?.afterGap == true
            || phrase.word(length)?.isDash == true || label.last?.key == "from"
        guard isWhole || isClosed else { return nil }
        return AttendanceLabel(kind: kind.listed, rest: phrase.from(length))
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
