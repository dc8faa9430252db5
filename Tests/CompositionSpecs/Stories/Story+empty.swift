import BoardDomain

extension Story {
    /// A board with a meeting and nothing else: every section says that it has nothing.
    static let empty = Story(
        name: "empty", snapshot: Hambleford.snapshot(diary: [Hambleford.meeting(Hambleford.thisBoard)]),
        definition: .whole, edition: .draft)
}
