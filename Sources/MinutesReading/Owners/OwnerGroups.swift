/// Those whom minutes ask without naming anyone: "All", "Members", "the Chair".
enum OwnerGroups {
    private static let single: Set<String> = [
        "all", "members", "officers", "partners", "chair", "vice-chair", "chairman", "secretary", "clerk",
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

    static func fits(_ phrase: Phrase) -> Bool {
        guard phrase.first?.isCapitalised == true else { return phrase.count == 1 && phrase.key(0) == "all" }
        return single.contains(phrase.keys.joined(separator: " "))
            || several.contains(phrase.keys.joined(separator: " "))
    }
}
