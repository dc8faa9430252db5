import GRDBSQLite

/// The rows of one table as SQL, one `INSERT` a line, built as they are read.
///
/// Made here rather than by SQLite's `quote()`, which is three times slower a row, and which writes one `REAL`
/// in some hundreds so that it reads back as its neighbour.
struct ExtractLines {
    private(set) var bytes: [UInt8] = []
    private let opening: [UInt8]

    init(of table: Table) { opening = Array("INSERT INTO \(table.name) VALUES (".utf8) }

    mutating func append(_ row: Cells) {
        bytes.append(contentsOf: opening)
        for column in 0..<row.count {
            if column > 0 { bytes.append(0x2C) }
            switch row.type(column) {
            case SQLITE_NULL: bytes.append(contentsOf: "NULL".utf8)
            case SQLITE_INTEGER: append(row.integer(column))
            case SQLITE_FLOAT: append(row.real(column))
            default: append(text: row.bytes(column))
            }
        }
        bytes.append(contentsOf: ");\n".utf8)
    }

    private mutating func append(text: UnsafeBufferPointer<UInt8>) {
        guard !text.contains(0) else {
            // SQL text ends at a NUL, so such text is written as its bytes.
            let digits = Array("0123456789ABCDEF".utf8)
            bytes.append(contentsOf: "CAST(X'".utf8)
            for byte in text { bytes.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]]) }
            bytes.append(contentsOf: "' AS TEXT)".utf8)
            return
        }
        bytes.append(0x27)
        if text.contains(0x27) {
            for byte in text {
                if byte == 0x27 { bytes.append(0x27) }
                bytes.append(byte)
            }
        } else {
            bytes.append(contentsOf: text)
        }
        bytes.append(0x27)
    }

    private mutating func append(_ number: Int) {
        if (0...9).contains(number) {
            bytes.append(0x30 + UInt8(number))
        } else {
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    /// Decimal where SQLite is sure to read the same number back, else a whole number times a power of two.
    ///
    /// SQLite 3.40 divides in extended precision and then rounds again. With up to four decimals a quotient
    /// m/10000 lies more than 2^-12 of a unit in the last place from any halfway point, unless on it, so rounding
    /// twice changes nothing; with more decimals it may.
    private mutating func append(_ number: Double) {
        for (decimals, ten) in Self.tens.enumerated() {
            let whole = (number * ten).rounded()
            if abs(whole) < 1e15, whole / ten == number { return append(Int(whole), decimals: decimals) }
        }
        appendExactly(number)
    }

    private static let tens: [Double] = [1, 10, 100, 1_000, 10_000]

    private mutating func append(_ whole: Int, decimals: Int) {
        if whole < 0 { bytes.append(0x2D) }
        let digits = Array(String(whole.magnitude).utf8)
        let padded = [UInt8](repeating: 0x30, count: max(0, decimals + 1 - digits.count)) + digits
        bytes.append(contentsOf: padded.dropLast(decimals))
        bytes.append(0x2E)
        bytes.append(contentsOf: decimals == 0 ? [0x30] : padded.suffix(decimals))
    }

    /// A whole number of at most 53 bits, and powers of two beside it: every step of that is exact.
    private mutating func appendExactly(_ number: Double) {
        let pattern = Int(number.significandBitPattern) + (number.isNormal ? 1 << 52 : 0)
        let zeros = pattern.trailingZeroBitCount
        var exponent = (number.isNormal ? Int(number.exponent) - 52 : -1074) + zeros
        bytes.append(contentsOf: "\(number < 0 ? "-" : "")\(pattern >> zeros).0".utf8)
        while exponent != 0 {
            let part = min(abs(exponent), 52)
            bytes.append(contentsOf: "\(exponent < 0 ? "/" : "*")\(1 << part).0".utf8)
            exponent -= exponent < 0 ? -part : part
        }
    }
}
