/// A file that is not the text it was given for, known by its first bytes.
package enum ForeignFormat: CaseIterable, Hashable, Sendable {
    case utf16
    /// What .xlsx, .docx and .odt are underneath.
    case zip
    case pdf
    /// What .xls and .doc are underneath.
    case ole
    case richText

    /// How many bytes must be in hand to tell.
    package static let reach = 8

    package init?(opening bytes: some Collection<UInt8>) {
        let match = ForeignFormat.allCases.first { format in
            format.signatures.contains { bytes.starts(with: $0) }
        }
        guard let match else { return nil }
        self = match
    }

    private var signatures: [[UInt8]] {
        switch self {
        case .utf16: [[0xFF, 0xFE], [0xFE, 0xFF]]
        case .zip: [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
        case .pdf: [Array("%PDF-".utf8)]
        case .ole: [[0xD0, 0xCF, 0x11, 0xE0]]
        case .richText: [Array("{\\rtf".utf8)]
        }
    }

    /// What it is, as its owner would call it.
    package var name: String {
        switch self {
        case .utf16: "UTF-16 text (what Excel calls Unicode text)"
        case .zip: "a zipped file, as .xlsx, .docx and .odt are"
        case .pdf: "a PDF"
        case .ole: "an old Office file, as .xls and .doc are"
        case .richText: "rich text (.rtf)"
        }
    }
}
