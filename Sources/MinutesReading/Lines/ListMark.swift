/// What a list prints in front of an item.
enum ListMark: Hashable, Sendable {
    case none
    case bullet
    /// As printed, without its bracket or stop: `4`, `2.1`, `a`, `iv`.
    case number(String)

    var isNone: Bool { self == .none }

    /// The mark that opens a line, if any. A number alone is one only where a gap follows: "40 people came".
    static func opening(_ words: [Word]) -> ListMark {
        guard words.count > 1 else { return .none }
        let first = words[0]
        if bullets.contains(first.raw) { return .bullet }
        if first.key == "item", words.count > 2, words[1].hasDigit, words[1].key.utf8.count <= 3,
            words[1].endsInColon || words[2].isDash
        {
            return .number(words[1].key)
        }
        if let paper = reference(words) { return .number(paper) }
        return number(first.raw, next: words[1]).map { .number($0) } ?? .none
    }

    /// How many words the mark at the head takes up: "7 /" is two, "Item 5:" as well.
    static func length(_ words: [Word]) -> Int {
        if words.count > 2, words[1].raw == "/" { return 2 }
        if words[0].key == "item", words.count > 3, words[2].isDash { return 3 }
        return words[0].key == "item" || words[0].raw == "[" ? 2 : 1
    }

    private static let bullets: Set<String> = [
        "-", "–", "—", "•", "·", "▪", "●", "◦", "‣", "o", "+", "*", "\u{F0B7}", "\u{F0A7}",
    ]

    /// "31/046", "09/31/06", "2307.01", and "7 /" where cells were flattened: the numbers of minutes over years.
    private static func reference(_ words: [Word]) -> String? {
        let raw = words[0].raw
        let next = words[1]
        if next.raw == "/", words.count > 2, raw.utf8.count <= 3,
            raw.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        {
            return raw
        }
        guard next.isCapitalised, monthNamed(by: next) == nil, weekdayNamed(by: next.key) == nil else {
            return nil
        }
        var inner = raw.last == "." || raw.last == ":" ? raw.dropLast() : raw[...]
        // "B31/77", "GBP/2122/214:": the body's own letters stand before the numbers.
        let letters = inner.prefix { $0.isUppercase && $0.isASCII }
        if !letters.isEmpty {
            guard letters.count <= 5, inner.contains("/") else { return nil }
            inner = inner.dropFirst(letters.count)
            if inner.first == "/" || inner.first == "-" { inner = inner.dropFirst() }
            let numbers = inner.split(separator: "/", omittingEmptySubsequences: false)
            let areNumbers = numbers.allSatisfy {
                (1...5).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
            return areNumbers ? String(raw) : nil
        }
        let parts = inner.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        guard (1...3).contains(parts.count),
            parts.allSatisfy({
                (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
            })
        else { return nil }
        if parts.count == 1 {
            let isPlain = inner.utf8.count <= 2 && inner == raw && words.count <= 9
            return isPlain && words.last?.endsSentence == false ? String(inner) : nil
        }
        if parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, !inner.contains("/") {
            return nil
        }
        return parts.count == 3 && parts[2].utf8.count == 4 ? nil : String(inner)
    }

    private static func number(_ raw: String, next: Word) -> String? {
        var inner = raw[...]
        if inner.first == "(" { inner = inner.dropFirst() }
        let isClosed = inner.last.map { ".):".contains($0) } ?? false
        if isClosed { inner = inner.dropLast() }
        let parts = inner.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 3, let head = parts.first, !head.isEmpty else { return nil }
        let areNumbers = parts.allSatisfy { part in
            (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
                && (part.utf8.count == 1 || part.utf8.first != 0x30)
        }
        if areNumbers {
            let isTime = parts.count == 2 && (next.isDash || ["am", "pm", "a.m", "p.m"].contains(next.key))
            if isTime || (parts.count == 3 && !isClosed) { return nil }
            return isClosed || parts.count == 2 || next.afterGap ? String(inner) : nil
        }
        guard isClosed, parts.count == 1 else { return nil }
        let isLetter = inner.utf8.count == 1 && (0x61...0x7A).contains(inner.utf8.first ?? 0)
        let isBracketedCapital =
            inner.utf8.count == 1 && raw.hasSuffix(")") && (0x41...0x5A).contains(inner.utf8.first ?? 0)
        let isRoman = inner.utf8.count <= 4 && inner.utf8.allSatisfy { "ivx".utf8.contains($0) }
        return isLetter || isBracketedCapital || isRoman ? String(inner) : nil
    }
}
