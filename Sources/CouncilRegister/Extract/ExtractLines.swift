import GRDBSQLite

/// The rows of one table as SQL, one `INSERT` a line, built as they are read.
///
/// Made here rather than by SQLite's `quote()`, which is several times slower a row, and which writes one `REAL`
/// in some hundreds so that it reads back as its neighbour.
final class ExtractLines {
    private let bytes = ByteRun()
    private let opening: [UInt8]

    init(of table: Table) { opening = Array("INSERT INTO \(table.name) VALUES (".utf8) }

    /// The lines so far.
    var text: UnsafeBufferPointer<UInt8> { bytes.all }

    func append(_ row: Cells) {
        opening.withUnsafeBufferPointer(bytes.append)
        for column in 0..<row.count {
            if column > 0 { bytes.append(0x2C) }
            switch row.type(column) {
            case SQLITE_NULL: bytes.append("NULL")
            case SQLITE_INTEGER: bytes.append(digitsOf: row.integer(column))
            case SQLITE_FLOAT: append(row.real(column))
            default: append(text: row.bytes(column))
            }
        }
        bytes.append(");\n")
    }

    private func append(text: UnsafeBufferPointer<UInt8>) {
        var needsCare = false
        for byte in text where byte == 0x27 || byte == 0 {
            needsCare = true
            break
        }
        if needsCare {
            appendWithCare(text)
        } else {
            bytes.append(0x27)
            bytes.append(text)
            bytes.append(0x27)
        }
    }

    /// Text with a quotation mark in it, which is doubled, or with a NUL, at which SQL text would end.
    private func appendWithCare(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.contains(0) else {
            bytes.append(0x27)
            for byte in text {
                if byte == 0x27 { bytes.append(0x27) }
                bytes.append(byte)
            }
            return bytes.append(0x27)
        }
        bytes.append("CAST(X'")
        for digit in text.lazy.flatMap({ [$0 >> 4, $0 & 15] }) {
            bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
        }
        bytes.append("' AS TEXT)")
    }

    /// Decimal where SQLite is sure to read the same number back, else a whole number times powers of two.
    ///
    /// SQLite 3.40 divides in extended precision and then rounds again. With up to four decimals a quotient
    /// m/10000 lies more than 2^-12 of a unit in the last place from any halfway point, unless on it, so rounding
    /// twice changes nothing; with more decimals it may.
    private func append(_ number: Double) {
        var ten = 1.0
        for decimals in 0...4 {
            let whole = (number * ten).rounded()
            if abs(whole) < 1e15, whole / ten == number { return append(Int(whole), decimals: decimals) }
            ten *= 10
        }
        appendExactly(number)
    }

    private func append(_ whole: Int, decimals: Int) {
        if whole < 0 { bytes.append(0x2D) }
        var unit = 1
        for _ in 0..<decimals { unit *= 10 }
        var rest = abs(whole)
        bytes.append(digitsOf: rest / unit)
        bytes.append(0x2E)
        guard decimals > 0 else { return bytes.append(0x30) }
        while unit > 1 {
            rest %= unit
            unit /= 10
            bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / unit))
        }
    }

    /// A whole number of at most 53 bits, and powers of two beside it: every step of that is exact.
    private func appendExactly(_ number: Double) {
        let pattern = Int(number.significandBitPattern) + (number.isNormal ? 1 << 52 : 0)
        let zeros = pattern.trailingZeroBitCount
        var exponent = (number.isNormal ? Int(number.exponent) - 52 : -1074) + zeros
        if number < 0 { bytes.append(0x2D) }
        bytes.append(digitsOf: pattern >> zeros)
        bytes.append(".0")
        while exponent != 0 {
            let part = min(abs(exponent), 52)
            bytes.append(exponent < 0 ? 0x2F : 0x2A)
            bytes.append(digitsOf: 1 << part)
            bytes.append(".0")
            exponent -= exponent < 0 ? -part : part
        }
    }
}
