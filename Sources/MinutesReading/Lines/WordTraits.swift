/// What the letters and marks of a word show, found once so that every rule can ask for it.
struct WordTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let isDash = WordTraits(rawValue: 1 << 0)
    static let endsInColon = WordTraits(rawValue: 1 << 1)
    static let endsInDash = WordTraits(rawValue: 1 << 2)
    static let endsPart = WordTraits(rawValue: 1 << 3)
    static let endsInSemicolon = WordTraits(rawValue: 1 << 4)
    static let opensBracket = WordTraits(rawValue: 1 << 5)
    static let closesBracket = WordTraits(rawValue: 1 << 6)
    static let isCapitalised = WordTraits(rawValue: 1 << 7)
    static let isAllCapitals = WordTraits(rawValue: 1 << 8)
    static let hasLowerCase = WordTraits(rawValue: 1 << 9)
    static let hasDigit = WordTraits(rawValue: 1 << 10)
    static let endsInStop = WordTraits(rawValue: 1 << 11)

    /// The key of a word and its traits. Nearly every word is plain ASCII and takes the short road.
    static func read(_ raw: String, _ bytes: ArraySlice<UInt8>) -> (key: String, traits: WordTraits) {
        var letters = LetterCount()
        let key = bytes.allSatisfy { $0 < 0x80 } ? letters.countASCII(bytes) : letters.countAny(raw)
        var traits = marks(bytes)
        if key.isEmpty, ["-", "–", "—", "--", "−"].contains(raw) { traits.insert(.isDash) }
        if letters.isFirstUpper { traits.insert(.isCapitalised) }
        if letters.upper >= 2 && letters.lower == 0 { traits.insert(.isAllCapitals) }
        if letters.lower > 0 { traits.insert(.hasLowerCase) }
        if letters.hasDigit { traits.insert(.hasDigit) }
        return (key, traits)
    }

    private static func marks(_ bytes: ArraySlice<UInt8>) -> WordTraits {
        var traits: WordTraits = []
        guard let first = bytes.first, let last = bytes.last else { return traits }
        if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { traits.insert(.opensBracket) }
        switch last {
        case UInt8(ascii: ":"): traits.insert(.endsInColon)
        case UInt8(ascii: ";"): traits.formUnion([.endsInSemicolon, .endsPart])
        case UInt8(ascii: ","): traits.insert(.endsPart)
        // "RESOLVED:-" announces as a colon does.
        case UInt8(ascii: "-"):
            traits.insert(bytes.dropLast().last == UInt8(ascii: ":") ? .endsInColon : .endsInDash)
        // The last bytes of an en dash and an em dash, E2 80 93 and E2 80 94.
        case 0x93, 0x94:
            if bytes.suffix(3).starts(with: [0xE2, 0x80]) {
                traits.insert(bytes.dropLast(3).last == UInt8(ascii: ":") ? .endsInColon : .endsInDash)
            }
        default: break
        }
        if endsBracketed(bytes) { traits.insert(.closesBracket) }
        if endsInStop(bytes) { traits.insert(.endsInStop) }
        return traits
    }

    private static func endsBracketed(_ bytes: ArraySlice<UInt8>) -> Bool {
        for byte in bytes.reversed() {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): continue
            default: return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
            }
        }
        return false
    }

    /// Closing quotes and brackets may follow the stop.
    private static func endsInStop(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while let last = rest.last {
            switch last {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
                rest = rest.dropLast()
            // Curly closing quotes, E2 80 99 and E2 80 9D.
            case 0x99, 0x9D:
                guard rest.suffix(3).starts(with: [0xE2, 0x80]) else { return false }
                rest = rest.dropLast(3)
            default: return false
            }
        }
        return false
    }
}
