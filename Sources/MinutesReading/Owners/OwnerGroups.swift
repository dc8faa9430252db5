/// Those whom minutes ask without naming anyone: "All", "Members", "the Chair".
enum OwnerGroups {
    private static let single: Set<String> = [
        "healthwatch", "icb", "cabinet", "all", "everyone", "everybody", "head", "members", "officers",
        "partners", "chair", "vice-chair",
        "chairman", "secretary", "clerk",
        "leader",
        "director", "directors", "heads", "headteachers", "headteacher", "schools", "governors",
        "secretariat",
        "police", "council", "administrator", "managers", "councillors", "principal", "treasurer",
    ]
    private static let several: Set<String> = [
        "all members", "board members", "all officers", "all partners", "all heads", "all board members",
        "task group", "working group", "all attendees", "all present", "all partner agencies",
        "partner agencies",
        "lead officers", "all directors", "all schools", "chief executive", "lead officer",
    ]

    /// Those that stand for somebody within a sentence as well: "that officers be asked to".
    private static let inSmallLetters: Set<String> = [
        "all", "everyone", "everybody", "officers", "members", "all members", "all officers", "all partners",
        "partners", "governors", "trustees",
    ]

    /// "All practices", "ALL VENUES": as many as there are of them. Things are asked for and not asked.
    private static func isOfAll(_ phrase: Phrase) -> Bool {
        let things: Set<String> = [
            "reports", "papers", "actions", "items", "figures", "policies", "documents", "comments",
            "minutes", "risks",
            "cases", "records", "plans", "costs", "sites", "requests", "questions", "responses", "changes",
            "letters",
        ]
        guard phrase.key(0) == "all", (2...3).contains(phrase.count) else { return false }
        let last = phrase.key(phrase.count - 1)
        return !things.contains(last) && last.hasSuffix("s")
            && phrase.words.dropFirst().allSatisfy {
                !$0.hasDigit && $0.key.utf8.count > 3 && !statingVerbs.contains($0.key)
                    && !$0.endsPart && !$0.endsInColon
            }
    }

    static func fits(_ phrase: Phrase) -> Bool {
        if isOfAll(phrase) { return true }
        guard phrase.first?.isCapitalised == true else {
            return inSmallLetters.contains(phrase.keys.joined(separator: " "))
        }
        return single.contains(phrase.keys.joined(separator: " "))
            || several.contains(phrase.keys.joined(separator: " "))
    }
}
