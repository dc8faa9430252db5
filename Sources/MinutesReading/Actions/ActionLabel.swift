/// A line that says no more than that actions follow, or whose the action above is.
enum ActionLabel {
    private static let vocabulary: Set<String> = [
        "action", "actions", "action(s", "point", "points", "point(s", "agreed", "arising", "required",
        "summary",
        "of", "the", "from", "this", "meeting", "new", "further", "key", "next", "steps", "item", "items",
        "for", "at",
        "and", "list", "follow-up", "follow", "up", "tasks", "task", "no", "number", "owners", "who", "dates",
    ]

    /// Labels of papers in plain words, which say nothing of actions.
    private static let plain: Set<String> = [
        "next steps", "what will happen next", "what happens next", "what we will do", "what we will do next",
        "to do",
        "things to do", "what we agreed to do", "what needs to happen", "jobs to do", "follow up",
    ]

    static func fits(_ phrase: Phrase) -> Bool {
        if phrase.count <= 6, phrase.last?.endsInColon == true, phrase.first?.isCapitalised == true,
            plain.contains(phrase.keys.joined(separator: " "))
        {
            return true
        }
        guard (1...7).contains(phrase.count), isMarkerWord(phrase) else { return false }
        return phrase.words.enumerated().allSatisfy { position, word in
            vocabulary.contains(word.key) || word.key.isEmpty
                || (position > 0 && word.hasDigit && word.key.utf8.count <= 6 && phrase.count <= 4)
        }
    }

    /// "Summary of actions" repeats what was marked before; its lines are not proposed twice.
    static func isSummary(_ phrase: Phrase) -> Bool {
        phrase.keys.contains { ["summary", "list"].contains($0) }
    }

    static func isPlural(_ phrase: Phrase) -> Bool {
        plain.contains(phrase.keys.joined(separator: " "))
            || phrase.keys.contains { ["actions", "action(s", "points", "point(s", "items"].contains($0) }
    }

    private static func isMarkerWord(_ phrase: Phrase) -> Bool {
        phrase.keys.contains { ["action", "actions", "action(s", "tasks", "follow-up"].contains($0) }
            && phrase.first?.isCapitalised == true
    }
}
