import BoardDomain

/// The people who are to do something, by the names they bear now.
func people(_ owners: [Owner]) -> String {
    owners.isEmpty ? "No owner" : joined(owners.map(\.shown))
}

/// Who owes something, for a sentence's end: `Owner: Ines Okafor.`
func ownerSentence(_ owners: [Owner]) -> String {
    owners.isEmpty ? "It has no owner." : "Owner: \(sentence(people(owners)))"
}

extension Owner {
    var shown: String { onOneLine(name ?? words) }
}

/// Somebody's words with their name and their day: `Draft with the unions. (Ines Okafor, 12 March 2018)`.
func attributed(_ words: String?, by: String?, on day: Day) -> String {
    let who = isBlank(by) ? date(day) : "\(onOneLine(by ?? "")), \(date(day))"
    return isBlank(words) ? "No words, \(who)" : "\(sentence(words ?? "")) (\(who))"
}
