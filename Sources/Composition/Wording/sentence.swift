import PackDocument

/// "a, b and c".
package func joined(_ words: [String], by conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// The same for words with links among them.
func joined(_ phrases: [[Inline]]) -> [Inline] {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? [] }
    return Array(phrases.dropLast().joined(separator: [.text(", ")])) + [.text(" and ")] + last
}

/// Our own words with their first letter large and a full stop at their end.
package func sentence(_ words: String) -> String { closed(words.capitalisedFirst) }

/// Somebody's words as they were written, with a full stop where they end with nothing.
func closed(_ words: String) -> String {
    var line = words[...]
    while line.last?.isWhitespace ?? false { line.removeLast() }
    guard let last = line.last else { return "" }
    return ".!?…".contains(last) ? String(line) : line + "."
}

/// Somebody's words, without the full stop that would stand twice.
func unstopped(_ words: String) -> String {
    var line = words[...]
    while line.last?.isWhitespace ?? false { line.removeLast() }
    return line.hasSuffix(".") ? String(line.dropLast()) : String(line)
}

/// Nothing but white space says nothing.
func isBlank(_ words: String?) -> Bool { words?.allSatisfy(\.isWhitespace) ?? true }

/// Words that say something; nil otherwise.
func said(_ words: String?) -> String? { isBlank(words) ? nil : words }

/// Somebody's words with their name and day: "Draft with the unions. (Ines Okafor, 12 March 2018)".
func attributed(_ words: String, _ by: String?, _ day: String) -> String {
    "\(closed(words)) (\(said(by).map { "\($0), " } ?? "")\(day))"
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
