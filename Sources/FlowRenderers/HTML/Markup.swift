/// HTML as bytes. Words enter only through `words` and `value`, which escape; `raw` takes nothing but literals.
struct Markup {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func raw(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Markup made earlier, such as the opening of every cell in a column.
    mutating func raw(_ made: Markup) { bytes.append(contentsOf: made.bytes) }

    /// Words between tags. Those that hold letters read from right to left stand in an isolate of their own, so
    /// that they cannot reorder their neighbours; the isolate keeps the page's direction, since a run that begins
    /// with such a name may go on in English.
    mutating func words(_ text: String) {
        var text = text
        text.withUTF8 { source in
            guard readsRightToLeft(source) else { return escape(source) }
            raw("<bdi dir=\"ltr\">")
            escape(source)
            raw("</bdi>")
        }
    }

    /// Words within the quotes of an attribute, or in an element that takes no tags.
    mutating func value(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    mutating func number(_ number: Int) {
        if number < 0 { raw("−") }
        digits(number.magnitude)
    }

    /// `1234` as `12.34`; whole numbers lose their point.
    mutating func hundredths(_ number: Int) {
        if number < 0 { raw("-") }
        let (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: 100)
        digits(whole)
        guard rest > 0 else { return }
        raw(".")
        bytes.append(0x30 + UInt8(rest / 10))
        if rest % 10 > 0 { bytes.append(0x30 + UInt8(rest % 10)) }
    }

    /// A length to the nearest tenth of its unit, as a drawing has it; what is no number is nought.
    mutating func tenths(_ length: Double) {
        let scaled = (length * 10).rounded()
        guard scaled.magnitude < 1e9 else { return raw("0") }
        hundredths(Int(scaled) * 10)
    }

    /// The text of a CSS string, without its quotes: everything but letters, digits and spaces is a hexadecimal
    /// escape (CSS Syntax 3, section 4.3.7), so that no text can end the string, the rule or the element.
    mutating func cssString(_ text: String) {
        var text = text
        text.withUTF8 { source in
            replacing(in: source, where: { $0 < 0x80 && !isPlainInCSS($0) }) { page, byte in
                page.raw("\\")
                page.hexadecimal(byte)
                page.raw(" ")
            }
        }
    }

    private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
        replacing(in: source, where: isSpecialInHTML) { page, byte in
            switch byte {
            case 0x26: page.raw("&amp;")
            case 0x3C: page.raw("&lt;")
            case 0x3E: page.raw("&gt;")
            case 0x22: page.raw("&quot;")
            default: page.raw("&#39;")
            }
        }
    }

    /// Copies runs of ordinary bytes whole; stops only where a byte is unwelcome or special.
    @inline(__always)
    private mutating func replacing(
        in source: UnsafeBufferPointer<UInt8>, where isSpecial: (UInt8) -> Bool,
        by write: (inout Markup, UInt8) -> Void
    ) {
        var copied = 0
        var index = 0
        while index < source.count {
            let byte = source[index]
            if mayBeUnwelcome(byte), let found = unwelcome(source, at: index) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<index]))
                raw(found.substitute.literal)
                index += found.length
                copied = index
            } else if isSpecial(byte) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<index]))
                write(&self, byte)
                index += 1
                copied = index
            } else {
                index += 1
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied...]))
    }

    private mutating func digits(_ number: UInt) {
        if number >= 10 { digits(number / 10) }
        bytes.append(0x30 + UInt8(number % 10))
    }

    private mutating func hexadecimal(_ byte: UInt8) {
        for digit in [byte >> 4, byte & 0x0F] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
}

extension Substitute {
    var literal: StaticString {
        switch self {
        case .space: " "
        case .unknown: "\u{FFFD}"
        case .nothing: ""
        }
    }
}

@inline(__always)
private func isSpecialInHTML(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
}

private func isPlainInCSS(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x20
}
