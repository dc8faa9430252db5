/// A line that says no more than that actions follow, or whose the action above is.
enum ActionLabel {
    private static let vocabulary: Set<String> = [
        "action", "actions", "action(s", "point", "points", "point(s", "agreed", "arising", "required",
        "summary",
        "of", "the", "from", "this", "meeting", "new", "further", "key", "next", "steps", "item", "items",
        "for", "at",
        "and", "list",
    ]

    static func fits(_ phrase: Phrase) -> Bool {
        guard (1...7).contains(phrase.count), isMarkerWord(phrase) else { return false }
        return phrase.words.allSatisfy { vocabulary.contains($0.key) || $0.key.isEmpty }
    }

    /// "Summary of actions" repeats what was marked before; its lines are not proposed twice.
    static func isSummary(_ phrase: Phrase) -> Bool {
        phrase.keys.contains { ["summary", "list"].contains($0) }
    }

    static func isPlural(_ phrase: Phrase) -> Bool {
        phrase.keys.contains { ["actions", "action(s", "points", "point(s", "items"].contains($0) }
    }

    private static func isMarkerWord(_ phrase: Phrase) -> Bool {
        phrase.keys.contains { ["action", "actions", "action(s"].contains($0) }
            && phrase.first?.isCapitalised == true
    }
}
