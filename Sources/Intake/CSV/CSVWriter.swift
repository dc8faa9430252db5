/// Writes rows that a spreadsheet shows as they are: no cell of them is calculated when it is opened.
package struct CSVWriter: Sendable {
    private let delimiter: CSVDelimiter

    package init(delimiter: CSVDelimiter = .comma) { self.delimiter = delimiter }

    /// Every row, each ended by CR LF (RFC 4180, section 2).
    package func text(_ rows: [[String]]) -> String { rows.map(line).joined() }

    /// One row, ended by CR LF.
    package func line(_ cells: [String]) -> String {
        let separator = String(Unicode.Scalar(delimiter.byte))
        // A lone blank cell would read as a blank line.
        let written = cells == [""] ? "\"\"" : cells.map(cell).joined(separator: separator)
        return written + "\r\n"
    }

    private func cell(_ text: String) -> String {
        // No spreadsheet takes a NUL, and our own reader refuses a file that holds one.
        var bytes = text.utf8.filter { $0 != 0 }
        if CSVGuard.isCalculated(bytes), !CSVWriter.isNumber(bytes) {
            bytes.insert(CSVGuard.apostrophe, at: 0)
        }
        guard CSVWriter.wantsQuotes(bytes) else { return String(decoding: bytes, as: UTF8.self) }
        let doubled = bytes.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
        return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
    }

    /// All three delimiters count, for a spreadsheet goes by its own country and not by the file.
    private static func wantsQuotes(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        // At the start of a file these would be taken for a byte order mark, a PDF, rich text or Excel's
        // own line that names the delimiter.
        if first == 0x25 || first == 0x7B || bytes.starts(with: HeaderLook.byteOrderMark) { return true }
        if bytes.starts(with: CSVOpening.delimiterLine) { return true }
        return first == 0x20 || last == 0x20
            || bytes.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
    }

    /// A sign, digits, a point and digits, a power of ten, a per cent sign: a true number needs no guard.
    private static func isNumber(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        func digits() -> Int {
            let run = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(run.count)
            return run.count
        }
        func skip(_ choices: [UInt8]) -> Bool {
            guard let first = rest.first, choices.contains(first) else { return false }
            rest = rest.dropFirst()
            return true
        }
        _ = skip([0x2B, 0x2D])
        let whole = digits()
        let part = skip([0x2E]) ? digits() : 0
        guard whole + part > 0 else { return false }
        if skip([0x45, 0x65]) {
            _ = skip([0x2B, 0x2D])
            guard digits() > 0 else { return false }
        }
        _ = skip([0x25])
        return rest.isEmpty
    }
}
