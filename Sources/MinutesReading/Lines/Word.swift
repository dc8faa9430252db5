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
    /// How far into the line it begins, in characters.
    let column: Int
    /// How many borders of table cells stand before it on its line.
    let borders: Int
    /// How many tabs do.
    let tabs: Int
    private let traits: WordTraits

    init(raw: String, line: Int, afterGap: Bool) {
        self.init(bytes: Array(raw.utf8)[...], line: line, afterGap: afterGap)
    }

    /// The bytes are whole characters of UTF-8.
    init(
        bytes: ArraySlice<UInt8>, line: Int, afterGap: Bool, column: Int = 0, borders: Int = 0, tabs: Int = 0
    ) {
        raw = String(decoding: bytes, as: UTF8.self)
        (key, traits) = WordTraits.read(raw, bytes)
        self.line = line
        self.afterGap = afterGap
        self.column = column
        self.borders = borders
        self.tabs = tabs
    }

    var isDash: Bool { traits.contains(.isDash) }
    var endsInColon: Bool { traits.contains(.endsInColon) }
    var endsInDash: Bool { traits.contains(.endsInDash) }
    /// A comma or a semicolon ends it.
    var endsPart: Bool { traits.contains(.endsPart) }
    var endsInSemicolon: Bool { traits.contains(.endsInSemicolon) }
    var opensBracket: Bool { traits.contains(.opensBracket) }
    /// A bracket that was opened before this word, or in it, ends with it.
    var closesBracket: Bool { traits.contains(.closesBracket) }
    var isCapitalised: Bool { traits.contains(.isCapitalised) }
    /// Two letters or more, and none of them lower-case: initials, abbreviations, shouted headings.
    var isAllCapitals: Bool { traits.contains(.isAllCapitals) }
    var hasLowerCase: Bool { traits.contains(.hasLowerCase) }
    var hasDigit: Bool { traits.contains(.hasDigit) }

    /// A full stop, question or exclamation mark ends it, and it is no abbreviation.
    var endsSentence: Bool {
        guard traits.contains(.endsInStop) else { return false }
        if closesBracket { return true }
        let isInitial = key.utf8.count == 1 && !hasDigit && isCapitalised
        return !isInitial && !Word.abbreviations.contains(key)
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "cllr", "rev", "st", "e.g", "i.e", "eg", "ie", "vs", "approx",
        "para", "a.m", "p.m",
    ]
}
