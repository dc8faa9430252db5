/// Words to glyphs, each word once: a pack says the same few hundred over and over.
struct Typesetter {
    private struct Key: Hashable {
        let text: String
        let weight: Typography.Weight
    }

    /// All fonts of the document; `regular` and `bold` say in which order they are asked.
    let faces: [Face]
    private let regular: [Int]
    private let bold: [Int]
    private(set) var uses: [FontUse]
    private(set) var words: [ShapedWord] = []
    private var known: [Key: Int] = [:]
    private(set) var missing: [MissingCharacter] = []
    /// Where in the document the words stand that are set now.
    var place = ""

    init(_ typography: Typography) throws(FontFault) {
        var faces: [Face] = []
        var (regular, bold): ([Int], [Int]) = ([], [])
        for family in typography.families {
            regular.append(faces.count)
            faces.append(try Face(family.regular))
            if let heavy = family.bold { faces.append(try Face(heavy)) }
            bold.append(faces.count - 1)
        }
        self.faces = faces
        self.regular = regular
        self.bold = bold
        uses = faces.map { FontUse(of: $0.file.outlines) }
        known.reserveCapacity(4_096)
    }

    /// The number of a word in `words`.
    /// - Parameter text: as `printable` leaves it.
    mutating func word(_ text: String, _ weight: Typography.Weight) -> Int {
        let key = Key(text: text, weight: weight)
        if let number = known[key] { return number }
        words.append(shaped(text, weight))
        known[key] = words.count - 1
        return words.count - 1
    }

    /// Words that stand side by side in another order than they are read, as one.
    mutating func join(_ order: [Int], saying text: String) -> Int {
        let joined = order.map { words[$0] }
        words.append(
            ShapedWord(
                text: text, parts: joined.flatMap(\.parts), width: joined.reduce(0) { $0 + $1.width },
                actualText: text))
        return words.count - 1
    }

    /// Points that a word takes at a size.
    func width(_ word: Int, _ size: Double) -> Double { Double(words[word].width) * size / 1_000 }

    private mutating func shaped(_ text: String, _ weight: Typography.Weight) -> ShapedWord {
        let chain = weight == .bold ? bold : regular
        var parts: [ShapedWord.Part] = []
        var isPlain = true
        for stretch in stretches(of: text, in: chain) {
            let (part, isOrderly) = set(stretch)
            isPlain = isPlain && isOrderly
            if part.font == parts.last?.font {
                parts[parts.count - 1].characters += part.characters
            } else {
                parts.append(part)
            }
        }
        let width = parts.reduce(0) { sum, part in
            part.characters.reduce(sum) { $0 + Int($1.width) + Int($1.kerning) }
        }
        return ShapedWord(text: text, parts: parts, width: width, actualText: isPlain ? nil : text)
    }

    private struct Stretch {
        let font: Int
        let turns: Bool
        var text: String
        let isNumber: Bool
    }

    /// Cut where the font or the direction changes. What no font has becomes its number, and is noted.
    private mutating func stretches(of text: String, in chain: [Int]) -> [Stretch] {
        if text.utf8.allSatisfy({ $0 < 0x80 }),
            text.unicodeScalars.allSatisfy({ faces[chain[0]].glyph(of: $0) != nil })
        {
            return [Stretch(font: chain[0], turns: false, text: text, isNumber: false)]
        }
        var found: [Stretch] = []
        for character in text {
            let font = chain.first { faces[$0].draws(character) }
            if font == nil { note(character) }
            let turns = font != nil && character.unicodeScalars.contains(where: readsRightToLeft)
            let shown =
                font == nil ? character.unicodeScalars.map(characterNumber).joined() : String(character)
            if let last = found.last, last.font == font ?? chain[0], last.turns == turns,
                last.isNumber == (font == nil)
            {
                found[found.count - 1].text += shown
            } else {
                found.append(
                    Stretch(font: font ?? chain[0], turns: turns, text: shown, isNumber: font == nil))
            }
        }
        return found
    }

    private mutating func note(_ character: Character) {
        for scalar in character.unicodeScalars where !missing.contains(where: { $0.character == scalar }) {
            missing.append(MissingCharacter(character: scalar, place: place))
        }
    }

    /// - Returns: whether its glyphs one by one say its text in order, too.
    private mutating func set(_ stretch: Stretch) -> (ShapedWord.Part, isOrderly: Bool) {
        let glyphs = faces[stretch.font].shape(stretch.text, rightToLeft: stretch.turns)
        var isOrderly = !stretch.turns && !stretch.isNumber
        var characters: [ShapedWord.DrawnCharacter] = []
        for (index, glyph) in glyphs.enumerated() {
            let opens = index == 0 || glyphs[index - 1].cluster != glyph.cluster
            let text = opens ? clusterText(stretch.text, glyphs, at: index, turns: stretch.turns) : "\u{200B}"
            isOrderly = isOrderly && opens
            guard
                let (number, isTold) = uses[stretch.font].number(
                    of: glyph.glyph, standingFor: text, width: glyph.width)
            else { continue }
            isOrderly = isOrderly && isTold
            characters.append(
                .init(
                    number: number, width: Int16(clamping: glyph.width),
                    kerning: Int16(clamping: glyph.kerning),
                    right: Int16(clamping: glyph.right), up: Int16(clamping: glyph.up)))
        }
        return (ShapedWord.Part(font: stretch.font, characters: characters), isOrderly)
    }

    /// The text of a glyph: from where it begins to where the next in reading order does.
    private func clusterText(_ text: String, _ glyphs: [ShapedGlyph], at index: Int, turns: Bool) -> String {
        let start = glyphs[index].cluster
        let next =
            turns
            ? glyphs[..<index].last { $0.cluster != start }?.cluster
            : glyphs[index...].first { $0.cluster != start }?.cluster
        let bytes = text.utf8
        let from = bytes.index(bytes.startIndex, offsetBy: start)
        let to = next.map { bytes.index(bytes.startIndex, offsetBy: $0) } ?? bytes.endIndex
        return from < to ? String(text[from..<to]) : "\u{200B}"
    }
}

extension Face {
    /// Whether it has all that is seen of a character.
    fileprivate func draws(_ character: Character) -> Bool {
        let scalars = character.unicodeScalars
        if let only = scalars.first, scalars.count == 1 {
            return glyph(of: only) != nil || stand(for: only).contains { glyph(of: $0) != nil }
        }
        // Accents may be drawn as one with their letter, or be no marks of their own at all: shaping knows.
        return shape(String(character), rightToLeft: false).allSatisfy { $0.glyph != 0 }
    }

    /// What HarfBuzz draws in place of a space or hyphen that a font lacks.
    private func stand(for scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: [" "]
        case 0x2011: ["\u{2010}"]
        // Joiners that shape their neighbours and show nothing themselves.
        case 0x200C, 0x200D, 0xFE00...0xFE0F: [" "]
        default: []
        }
    }
}
