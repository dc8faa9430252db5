/// The code that each glyph of a CFF font has in a page: its own place, or in a font whose glyphs have identifiers (those
/// of Chinese, Japanese and Korean) its identifier. Source: Adobe Technical Note 5176, sections 8, 9, 13 and 18.
func characterCodes(ofCFF program: [UInt8], glyphs: [UInt16]) throws(FontFault) -> [UInt16] {
    let table = FontTable(bytes: program, range: 0..<program.count)
    guard let header = table.byte(2), let names = CFFIndex(table, at: Int(header)),
        let tops = CFFIndex(table, at: names.end), let top = tops.item(0)
    else { throw .notSubset }
    let operators = CFFDictionary(table, top)
    guard operators[0x0C1E] != nil else { return glyphs }
    guard let place = operators[15], place > 2, let format = table.byte(place) else { throw .notSubset }
    let highest = Int(glyphs.max() ?? 0)
    guard let identifiers = charset(table, at: place + 1, format: format, upTo: highest) else {
        throw .notSubset
    }
    return glyphs.map { identifiers[Int($0)] }
}

private func charset(_ table: FontTable, at start: Int, format: UInt8, upTo highest: Int) -> [UInt16]? {
    var identifiers: [UInt16] = [0]
    var place = start
    while identifiers.count <= highest {
        guard let first = table.short(place) else { return nil }
        switch format {
        case 0:
            identifiers.append(first)
            place += 2
        case 1, 2:
            guard let left = format == 1 ? table.byte(place + 2).map(UInt16.init) : table.short(place + 2)
            else {
                return nil
            }
            for step in 0...left { identifiers.append(first &+ step) }
            place += format == 1 ? 3 : 4
        default: return nil
        }
    }
    return identifiers
}

/// A list of stretches of bytes (section 5).
private struct CFFIndex {
    private let table: FontTable
    private let count: Int
    private let offsetSize: Int
    private let start: Int

    init?(_ table: FontTable, at start: Int) {
        guard let count = table.short(start) else { return nil }
        self.table = table
        self.start = start
        self.count = Int(count)
        guard count > 0 else {
            offsetSize = 1
            return
        }
        guard let size = table.byte(start + 2), (1...4).contains(size) else { return nil }
        offsetSize = Int(size)
        guard offset(self.count) != nil else { return nil }
    }

    var end: Int { count == 0 ? start + 2 : contents + (offset(count) ?? 0) }
    private var contents: Int { start + 2 + (count + 1) * offsetSize }

    private func offset(_ index: Int) -> Int? {
        var sum = 0
        for step in 0..<offsetSize {
            guard let byte = table.byte(start + 3 + index * offsetSize + step) else { return nil }
            sum = sum << 8 | Int(byte)
        }
        return sum
    }

    func item(_ index: Int) -> Range<Int>? {
        guard index < count, let from = offset(index), let to = offset(index + 1), from <= to else {
            return nil
        }
        return (contents + from)..<(contents + to)
    }
}

/// The last number before each operator (section 4); those of two bytes as 0x0C and the second.
private struct CFFDictionary {
    private var numbers: [(name: Int, value: Int)] = []

    init(_ table: FontTable, _ range: Range<Int>) {
        var place = range.lowerBound
        var last = 0
        while place < range.upperBound, let byte = table.byte(place) {
            place += 1
            switch byte {
            case 12:
                numbers.append((0x0C00 | Int(table.byte(place) ?? 0), last))
                place += 1
            case 0...21: numbers.append((Int(byte), last))
            case 28:
                last = table.signed(place) ?? 0
                place += 2
            case 29:
                last = table.long(place).map { Int(Int32(bitPattern: $0)) } ?? 0
                place += 4
            case 30:
                while place < range.upperBound, let pair = table.byte(place), pair & 0xF != 0xF { place += 1 }
                place += 1
            case 32...246: last = Int(byte) - 139
            case 247...250:
                last = (Int(byte) - 247) * 256 + Int(table.byte(place) ?? 0) + 108
                place += 1
            case 251...254:
                last = -(Int(byte) - 251) * 256 - Int(table.byte(place) ?? 0) - 108
                place += 1
            default: break
            }
        }
    }

    subscript(name: Int) -> Int? { numbers.first { $0.name == name }?.value }
}
