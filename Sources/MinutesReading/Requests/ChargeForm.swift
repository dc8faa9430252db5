/// How a resolution charges somebody: "the Monitoring Officer bring a breakdown", "the Head of Planning be asked to".
enum ChargeForm {
    private static let charges: Set<String> = [
        "asked", "requested", "invited", "instructed", "tasked", "charged", "directed",
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
        if let form = RequestForm.of(clause, knowing: owners) {
            switch form {
            case .toName(let found): return found
            case .withoutName: return []
            }
        }
        for end in (1..<max(1, min(9, clause.count))) {
            guard let found = owners.owners(naming: clause.upTo(end)) else { continue }
            let isSure = owners.certainOwners(in: clause.upTo(end)) != nil
            if charges(clause, from: end) || (isSure && promises(clause, from: end)) { return found }
        }
        return isPassive(clause) ? [] : nil
    }

    private static func charges(_ clause: Phrase, from at: Int) -> Bool {
        let key = clause.key(at)
        if key == "be" { return charges.contains(clause.key(at + 1)) && clause.key(at + 2) == "to" }
        if links.contains(key) {
            return requestVerbs.contains(clause.key(at + 1)) || isCharged(clause, at + 1)
        }
        return requestVerbs.contains(key)
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
