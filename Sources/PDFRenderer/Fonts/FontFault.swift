/// Why a file cannot be set type with; each is a sentence for the person who named it.
package enum FontFault: Error, Hashable, Sendable {
    case notAFont
    case cutShort
    case noSuchFace(Int, of: Int)
    case lacksTable(String)
    case noOutlines
    case noCharacters
    case nonsense(String)
    /// OS/2, fsType: bit 1.
    case forbidsEmbedding
    /// OS/2, fsType: bit 8; we never embed a whole font.
    case forbidsSubsetting
    /// OS/2, fsType: bit 9.
    case allowsBitmapsAlone
    case notSubset

    package var sentence: String {
        switch self {
        case .notAFont: "It is no TrueType or OpenType font."
        case .cutShort: "It ends before the tables that it says it has: the file is damaged."
        case .noSuchFace(let face, let count):
            "It has no font number \(face): it holds \(count), counted from 0."
        case .lacksTable(let name): "It lacks the table “\(name)”, which every font needs."
        case .noOutlines: "It has no outlines that a PDF can hold: neither “glyf” nor “CFF ”."
        case .noCharacters: "It does not say which Unicode characters it draws."
        case .nonsense(let name): "What its table “\(name)” says makes no sense: the file is damaged."
        case .forbidsEmbedding:
            "Its maker forbids it in documents (OS/2 fsType, restricted licence embedding). Name another, or obtain a licence and a file that says so."
        case .forbidsSubsetting:
            "Its maker forbids a part of it in documents (OS/2 fsType, no subsetting), and a whole font is never put in one. Name another."
        case .allowsBitmapsAlone:
            "Its maker allows only bitmaps of it in documents (OS/2 fsType). Name another."
        case .notSubset: "The characters that are used could not be taken out of it: the file is damaged."
        }
    }
}
