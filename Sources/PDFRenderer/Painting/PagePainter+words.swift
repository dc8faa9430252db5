extension PagePainter {
    /// A word, with its first letter at `x` where no word before it led there.
    mutating func show(_ fragment: Fragment, x: Double, y: Double) {
        guard case .word(let number) = fragment.kind else { return }
        if pen.needsMove { move(x, y) }
        ink(fragment.style.ink)
        let word = words[number]
        if let text = word.actualText {
            endArray()
            out.raw("/Span<</ActualText<")
            for byte in utf16(text) { out.hexadecimal(byte) }
            out.raw(">>>BDC\n")
        }
        for part in word.parts { show(part, fragment.style.size) }
        if word.actualText != nil {
            endArray()
            out.raw("EMC\n")
        }
    }

    private mutating func move(_ x: Double, _ y: Double) {
        endArray()
        let (wantedX, wantedY) = (hundredths(x), hundredths(y))
        out.real(Double(wantedX - pen.x) / 100)
        out.byte(0x20)
        out.real(Double(wantedY - pen.y) / 100)
        out.raw(" Td\n")
        (pen.x, pen.y, pen.needsMove) = (wantedX, wantedY, false)
    }

    mutating func ink(_ ink: Ink) {
        if pen.fill == ink { return }
        endArray()
        pen.fill = ink
        colour(ink, " rg\n")
    }

    mutating func colour(_ ink: Ink, _ name: StaticString) {
        for (index, part) in ink.parts.enumerated() {
            if index > 0 { out.byte(0x20) }
            out.real(part)
        }
        out.raw(name)
    }

    private mutating func show(_ part: ShapedWord.Part, _ size: Double) {
        setFont(part.font, size)
        for character in part.characters {
            if character.up != 0 { rise(Double(character.up) * size / 1_000) }
            if character.right != 0 { kern(Int(character.right)) }
            if !pen.isInString { beginString() }
            let code = codes[part.font][Int(character.number) - 1]
            out.escaped(UInt8(code >> 8))
            out.escaped(UInt8(code & 255))
            let after = Int(character.kerning) - Int(character.right)
            if after != 0 { kern(after) }
            if character.up != 0 { rise(0) }
        }
    }

    mutating func setFont(_ font: Int, _ size: Double) {
        if pen.font == font, pen.size == size { return }
        endArray()
        (pen.font, pen.size) = (font, size)
        out.raw("/F")
        out.number(font)
        out.byte(0x20)
        out.real(size)
        out.raw(" Tf\n")
    }

    private mutating func rise(_ points: Double) {
        endArray()
        out.real(points)
        out.raw(" Ts\n")
    }

    /// Moves on by thousandths of the size; the operator counts them backwards.
    private mutating func kern(_ thousandths: Int) {
        if pen.isInString {
            out.byte(0x29)
            pen.isInString = false
        }
        if !pen.isInArray {
            out.byte(0x5B)
            pen.isInArray = true
        }
        out.number(-thousandths)
        out.byte(0x20)
    }

    private mutating func beginString() {
        if !pen.isInArray {
            out.byte(0x5B)
            pen.isInArray = true
        }
        out.byte(0x28)
        pen.isInString = true
    }

    mutating func endArray() {
        if pen.isInString { out.byte(0x29) }
        if pen.isInArray { out.raw("]TJ\n") }
        pen.isInString = false
        pen.isInArray = false
    }
}

func hundredths(_ points: Double) -> Int { Int((points * 100).rounded()) }
