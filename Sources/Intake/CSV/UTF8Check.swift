/// Tells, byte by byte, whether bytes are well-formed UTF-8.
///
/// Source: The Unicode Standard, version 15, table 3-7, "Well-Formed UTF-8 Byte Sequences".
struct UTF8Check {
    private var owed = 0
    private var lowest: UInt8 = 0x80
    private var highest: UInt8 = 0xBF

    /// False while a character is still owed some of its bytes.
    var isWhole: Bool { owed == 0 }

    /// False where a byte cannot stand where it does. What follows is then looked at afresh.
    mutating func accepts(_ byte: UInt8) -> Bool {
        if owed > 0 {
            guard (lowest...highest).contains(byte) else {
                self = UTF8Check()
                return false
            }
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
}
