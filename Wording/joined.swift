import PackDocument

/// `a`, `a and b`, `a, b and c`.
func joined(_ words: [String], by conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
}

/// The same for words with links among them.
func joined(_ phrases: [[Inline]]) -> [Inline] {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? [] }
    return Array(phrases.dropLast().joined(separator: [.text(", ")])) + [.text(" and ")] + last
}

/// Phrases one after the other with a space between; what is empty leaves no gap.
func spaced(_ phrases: [Inline]...) -> [Inline] {
    Array(phrases.filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
}

/// Somebody's words on one line, since no run of a document carries a line break.
func onOneLine(_ words: String) -> String {
    words.utf8.contains { $0 < 0x20 } ? words.split(whereSeparator: \.isWhitespace).joined(separator: " ") : words
}

/// Somebody's words as a sentence: they end as written, or with a full stop where they end with nothing.
func sentence(_ words: String) -> String {
    let line = onOneLine(words)
    guard let last = line.last else { return line }
    return ".!?:;…".contains(last) ? line : line + "."
}

func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

/// Nothing but white space says nothing.
func isBlank(_ words: String?) -> Bool { words?.allSatisfy(\.isWhitespace) ?? true }
