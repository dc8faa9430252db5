/// Tells, piece by piece, whether bytes are well-formed UTF-8.
///
/// Source: The Unicode Standard, version 15, table 3-7, "Well-Formed UTF-8 Byte Sequences".
struct UTF8Check {
    private var owed = 0
    private var lowest: UInt8 = 0x80
    private var highest: UInt8 = 0xBF

    /// False while a character is still owed some of its bytes.
    var isWhole: Bool { owed == 0 }

    /// False as soon as a byte cannot stand where it does.
    mutating func accepts(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index < bytes.count {
            if owed == 0 {
                index = UTF8Check.endOfASCII(bytes, from: index)
                if index == bytes.count { return true }
            }
            guard accepts(bytes[index]) else { return false }
            index += 1
        }
        return true
    }

    private mutating func accepts(_ byte: UInt8) -> Bool {
        if owed > 0 {
            guard (lowest...highest).contains(byte) else { return false }
            owed -= 1
            (lowest, highest) = (0x80, 0xBF)
            return true
        }
        switch byte {
        case 0x00...0x7F: return true
        case 0xC2...0xDF: owed = 1
        case 0xE0: (owed, lowest) = (2, 0xA0)
        case 0xED: (owed, highest) = (2, 0x9F)
        case 0xE1...0xEF: owed = 2
        case 0xF0: (owed, lowest) = (3, 0x90)
        case 0xF1...0xF3: owed = 3
        case 0xF4: (owed, highest) = (3, 0x8F)
        case _: return false
        }
        return true
    }

    private static func endOfASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index + 8 <= bytes.count,
            bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }
}
