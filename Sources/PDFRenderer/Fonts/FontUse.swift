/// What a document uses of one font: each glyph with the text it stands for, numbered in the order of first use.
///
/// A number stands for glyph and text together, so that a no-break space and a space, which share a glyph, are told
/// apart by whoever copies the text.
struct FontUse {
    struct Character {
        let glyph: UInt32
        /// What a reader copies; never empty.
        let text: String
        /// Thousandths of an em.
        let width: Int
    }

    private struct Key: Hashable {
        let glyph: UInt32
        let text: String
    }

    /// By number, from 1: 0 is the glyph of a missing character and is never shown.
    private(set) var characters: [Character] = []
    private var numbers: [Key: UInt16] = [:]
    private let outlines: FontFile.Outlines

    init(of outlines: FontFile.Outlines) { self.outlines = outlines }

    /// - Returns: its number, and whether whoever copies it gets its text: a font of CFF outlines has one number a
    ///   glyph, so that a second text of the same glyph must be told another way. Nil when there are too many.
    mutating func number(of glyph: UInt32, standingFor text: String, width: Int) -> (UInt16, isTold: Bool)? {
        let key = Key(glyph: glyph, text: outlines == .cff ? "" : text)
        if let known = numbers[key] { return (known, characters[Int(known) - 1].text == text) }
        guard characters.count < 65_534 else { return nil }
        characters.append(Character(glyph: glyph, text: text, width: width))
        numbers[key] = UInt16(characters.count)
        return (UInt16(characters.count), true)
    }
}
