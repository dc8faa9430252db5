/// Text in the making, as bytes: numbers without a locale, reals as fixed point.
struct ByteText {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    mutating func number(_ number: Int) {
        if number < 0 { bytes.append(0x2D) }
        digits(number.magnitude)
    }

    /// At most two decimals, and none where they are nothing.
    mutating func real(_ number: Double) {
        let hundredths = Int((number * 100).rounded())
        if hundredths < 0 { bytes.append(0x2D) }
        let whole = hundredths.magnitude / 100
        let part = hundredths.magnitude % 100
        digits(whole)
        guard part > 0 else { return }
        bytes.append(0x2E)
        bytes.append(0x30 + UInt8(part / 10))
        if part % 10 > 0 { bytes.append(0x30 + UInt8(part % 10)) }
    }

    private mutating func digits(_ number: UInt) {
        if number >= 10 { digits(number / 10) }
        bytes.append(0x30 + UInt8(number % 10))
    }

    mutating func hexadecimal(_ byte: UInt8) {
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 15))
    }

    mutating func hexadecimal(unit: UInt16) {
        hexadecimal(UInt8(unit >> 8))
        hexadecimal(UInt8(unit & 255))
    }

    private func hexDigit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }

    /// A string of bytes between brackets, with what would end it or be changed in it written with a backslash
    /// (ISO 32000-1, 7.3.4.2).
    mutating func literal(_ string: some Sequence<UInt8>) {
        bytes.append(0x28)
        for byte in string { escaped(byte) }
        bytes.append(0x29)
    }

    mutating func escaped(_ byte: UInt8) {
        switch byte {
        case 0x28, 0x29, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0D: raw("\\r")
        case 0x0A: raw("\\n")
        default: bytes.append(byte)
        }
    }
}

extension ByteText {
    mutating func value(_ value: PDFValue) {
        switch value {
        case .flag(let flag): flag ? raw("true") : raw("false")
        case .number(let made): number(made)
        case .real(let made): real(made)
        case .name(let name):
            byte(0x2F)
            text(name.rawValue)
        case .label(let label):
            byte(0x2F)
            text(label)
        case .words(let words): literal(utf16(words))
        case .bytes(let string):
            byte(0x3C)
            for each in string { hexadecimal(each) }
            byte(0x3E)
        case .array(let values):
            byte(0x5B)
            for (place, each) in values.enumerated() {
                if place > 0 { byte(0x20) }
                self.value(each)
            }
            byte(0x5D)
        case .dictionary(let entries): dictionary(entries)
        case .reference(let object):
            number(object.value)
            raw(" 0 R")
        case .fonts(let fonts):
            raw("<<")
            for font in fonts {
                raw("/F")
                number(font.number)
                byte(0x20)
                number(font.object.value)
                raw(" 0 R")
            }
            raw(">>")
        }
    }

    mutating func dictionary(_ entries: PDFDictionary) {
        raw("<<")
        for entry in entries.entries {
            byte(0x2F)
            text(entry.key.rawValue)
            byte(0x20)
            value(entry.value)
        }
        raw(">>")
    }
}

/// Big-endian, after its byte order mark (ISO 32000-1, 7.9.2.2).
func utf16(_ words: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFE, 0xFF]
    bytes.reserveCapacity(2 + words.utf8.count * 2)
    for unit in words.utf16 {
        bytes.append(UInt8(unit >> 8))
        bytes.append(UInt8(unit & 255))
    }
    return bytes
}
