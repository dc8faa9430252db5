/// One word as printed, with the form by which the rules know it.
struct Word: Hashable, Sendable {
    /// As printed, without markdown.
    let raw: String
    /// Lower-case, without the punctuation around it and with straight apostrophes; empty for a lone dash.
    let key: String
    /// 1-based.
    let line: Int
    /// A tab, the border of a table cell or several spaces stand before it.
    let afterGap: Bool

    init(raw: String, line: Int, afterGap: Bool) {
        self.raw = raw
        key = wordKey(raw)
        self.line = line
        self.afterGap = afterGap
    }

    var isDash: Bool { key.isEmpty && ["-", "–", "—", "--", "−"].contains(raw) }
    var endsInColon: Bool { raw.utf8.last == UInt8(ascii: ":") }
    var endsInDash: Bool { raw.hasSuffix("-") || raw.hasSuffix("–") || raw.hasSuffix("—") }
    var opensBracket: Bool { raw.utf8.first == UInt8(ascii: "(") || raw.utf8.first == UInt8(ascii: "[") }

    /// A bracket that was opened before this word ends with it.
    var closesBracket: Bool {
        raw.utf8.last { !(".,;:".utf8.contains($0)) }.map { ")]".utf8.contains($0) } ?? false
    }

    var isCapitalised: Bool {
        raw.unicodeScalars.first(where: \.properties.isAlphabetic)?.properties.isUppercase ?? false
    }

    /// Two letters or more, and none of them lower-case: initials, abbreviations, shouted headings.
    var isAllCapitals: Bool {
        let letters = key.unicodeScalars.count { $0.properties.isAlphabetic }
        return letters >= 2 && !raw.unicodeScalars.contains { $0.properties.isLowercase }
    }

    var hasDigit: Bool { key.utf8.contains { (0x30...0x39).contains($0) } }

    /// A full stop, question or exclamation mark ends it, and it is no abbreviation.
    var endsSentence: Bool {
        guard let last = raw.unicodeScalars.last(where: { !"\"')]”’".unicodeScalars.contains($0) }),
            ".?!".unicodeScalars.contains(last)
        else { return false }
        if last != "." { return true }
        let isInitial = key.unicodeScalars.count == 1 && !hasDigit && isCapitalised
        return !isInitial && !Word.abbreviations.contains(key)
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "cllr", "rev", "st", "e.g", "i.e", "eg", "ie", "vs", "approx",
        "para",
    ]
}
