/// "1 action", "2 actions", "no actions".
package func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    switch count {
    case 0: "no \(many ?? one + "s")"
    case 1: "1 \(one)"
    default: "\(count) \(many ?? one + "s")"
    }
}

/// "a, b and c".
package func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
}

/// The sentence with its first letter large and a full stop at its end.
package func sentence(_ words: String) -> String {
    let start = words.prefix(1).uppercased() + words.dropFirst()
    return start.hasSuffix(".") || start.hasSuffix("?") || start.hasSuffix("!") ? start : start + "."
}

/// Somebody's words, without the full stop that would stand twice.
func unstopped(_ words: String) -> String { words.hasSuffix(".") ? String(words.dropLast()) : words }
