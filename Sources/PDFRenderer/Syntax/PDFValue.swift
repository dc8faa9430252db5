/// A value of one of PDF's own kinds (ISO 32000-1, 7.3).
enum PDFValue: Equatable, Sendable {
    case flag(Bool)
    case number(Int)
    /// Written with at most two decimals, never in another country's notation.
    case real(Double)
    case name(PDFName)
    /// A name that is made, of letters, digits, `+` and `-`.
    case label(String)
    /// Words for people, written as UTF-16 with its mark.
    case words(String)
    case bytes([UInt8])
    case array([PDFValue])
    case dictionary(PDFDictionary)
    case reference(ObjectNumber)
    /// A dictionary of fonts, each by the name of its number, such as `F0`.
    case fonts([Numbered])

    struct Numbered: Equatable, Sendable {
        let number: Int
        let object: ObjectNumber
    }
}

/// From 1, in the order in which they were asked for.
struct ObjectNumber: Hashable, Sendable {
    let value: Int
}

/// Entries in the order they were given, so that the same document makes the same bytes.
struct PDFDictionary: Equatable, ExpressibleByDictionaryLiteral {
    private(set) var entries: [Entry]

    struct Entry: Equatable {
        let key: PDFName
        let value: PDFValue
    }

    init(dictionaryLiteral elements: (PDFName, PDFValue)...) {
        entries = elements.map { Entry(key: $0.0, value: $0.1) }
    }

    subscript(key: PDFName) -> PDFValue? {
        get { entries.first { $0.key == key }?.value }
        set {
            if let place = entries.firstIndex(where: { $0.key == key }) { entries.remove(at: place) }
            if let newValue { entries.append(Entry(key: key, value: newValue)) }
        }
    }
}

extension PDFValue {
    var dictionary: PDFDictionary? { if case .dictionary(let entries) = self { entries } else { nil } }
    var array: [PDFValue]? { if case .array(let values) = self { values } else { nil } }
    var name: PDFName? { if case .name(let name) = self { name } else { nil } }
    var words: String? { if case .words(let words) = self { words } else { nil } }
    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var reference: ObjectNumber? { if case .reference(let number) = self { number } else { nil } }
    var measure: Double? {
        if case .number(let number) = self { return Double(number) }
        return if case .real(let number) = self { number } else { nil }
    }
}
