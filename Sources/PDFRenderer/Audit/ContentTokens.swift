/// A page's operators, one after another, each with what stands before it.
struct ContentTokens {
    /// A letter by its code, or a move in thousandths of the size.
    enum Piece {
        case code(UInt16)
        case move(Double)
    }

    private let bytes: [UInt8]
    private var place = 0
    private(set) var numbers: [Double] = []
    private(set) var pieces: [Piece] = []
    /// The last name before the operator, without its slash.
    private(set) var name = ""
    /// The dictionary before the operator, between its brackets.
    private(set) var dictionary: ArraySlice<UInt8> = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        numbers.reserveCapacity(8)
        pieces.reserveCapacity(256)
    }

    /// The next operator, its letters as one number; nil at the end.
    mutating func next() -> UInt32? {
        numbers.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        dictionary = []
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x0A, 0x5B, 0x5D: place += 1
            case 0x2F: readName()
            case 0x28: readString()
            case 0x3C: readDictionary()
            case 0x2D, 0x2E, 0x30...0x39: readNumber()
            default: return readOperator()
            }
        }
        return nil
    }

    private mutating func readOperator() -> UInt32 {
        let start = place
        var letters: UInt32 = 0
        while place < bytes.count, bytes[place] > 0x20, bytes[place] != 0x5B, bytes[place] != 0x28,
            bytes[place] != 0x2F
        {
            letters = letters << 8 | UInt32(bytes[place])
            place += 1
        }
        if place == start { place += 1 }
        return letters
    }

    private mutating func readName() {
        let start = place + 1
        place = start
        while place < bytes.count, (0x30...0x7A).contains(bytes[place]), bytes[place] != 0x5B,
            bytes[place] != 0x5D,
            bytes[place] != 0x3C, bytes[place] != 0x3E
        { place += 1 }
        name = String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func readNumber() {
        var (whole, divisor) = (0.0, 0.0)
        let isNegative = bytes[place] == 0x2D
        if isNegative { place += 1 }
        while place < bytes.count {
            if bytes[place] == 0x2E {
                divisor = 1
            } else if (0x30...0x39).contains(bytes[place]) {
                whole = whole * 10 + Double(bytes[place] - 0x30)
                divisor *= 10
            } else {
                break
            }
            place += 1
        }
        let number = (isNegative ? -whole : whole) / (divisor > 0 ? divisor : 1)
        numbers.append(number)
        pieces.append(.move(number))
    }

    private mutating func readString() {
        place += 1
        var high: UInt8?
        while place < bytes.count, bytes[place] != 0x29 {
            var byte = bytes[place]
            if byte == 0x5C, place + 1 < bytes.count {
                place += 1
                byte = unescaped(bytes[place])
            }
            place += 1
            if let first = high {
                pieces.append(.code(UInt16(first) << 8 | UInt16(byte)))
                high = nil
            } else {
                high = byte
            }
        }
        place += 1
    }

    private func unescaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x6E: 0x0A
        case 0x72: 0x0D
        default: byte
        }
    }

    /// To the bracket that closes it, past those within; a lone `<` opens a hexadecimal string.
    private mutating func readDictionary() {
        var depth = 0
        let start = place
        repeat {
            if bytes[place] == 0x3C { depth += 1 }
            if bytes[place] == 0x3E { depth -= 1 }
            place += 1
        } while depth > 0 && place < bytes.count
        dictionary = bytes[start..<place]
    }
}
