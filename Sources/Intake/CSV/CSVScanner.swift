/// Tells cells apart, whatever pieces the bytes come in.
///
/// Source: RFC 4180, widened as spreadsheets practise it: a quotation mark opens a cell only as its
/// first character, lines end in CR LF, LF or CR, and a line with nothing on it is no row.
struct CSVScanner {
    static let cellLimit = 1 << 20
    static let rowLimit = 8 << 20
    /// The columns of the widest sheet that Excel has.
    static let widthLimit = 16_384

    private enum Place {
        case cellStart, bare, quoted, afterQuote
    }

    private let delimiter: UInt8
    private let isSpecial: [Bool]
    private var place = Place.cellStart
    private var line = 1
    private var number = 0
    private var openedOn = 1
    private var cellStart = 0
    private var followsCR = false
    private var bits: UInt8 = 0
    private(set) var row = CSVRow()

    init(delimiter: CSVDelimiter, firstLine: Int) {
        self.delimiter = delimiter.byte
        line = firstLine
        var special = [Bool](repeating: false, count: 256)
        for byte in [delimiter.byte, 0x22, 0x0A, 0x0D, 0x00] { special[Int(byte)] = true }
        isSpecial = special
    }

    /// Whether the row holds a byte whose meaning depends on the encoding.
    var rowLeavesASCII: Bool { bits >= 0x80 }

    mutating func begin() {
        number += 1
        bits = 0
        cellStart = 0
        place = .cellStart
        row.begin(number: number, line: line)
    }

    /// Takes bytes up to the end of the row or of the piece, whichever comes first.
    mutating func scan(_ piece: UnsafeRawBufferPointer) throws(CSVFault) -> (used: Int, rowEnded: Bool) {
        var index = 0
        while index < piece.count {
            if place != .afterQuote {
                let end = endOfText(piece, from: index)
                if end > index {
                    followsCR = false
                    if place == .cellStart { place = .bare }
                    try append(UnsafeRawBufferPointer(rebasing: piece[index..<end]))
                    index = end
                    continue
                }
            }
            let byte = piece[index]
            index += 1
            if try take(byte) { return (index, true) }
        }
        return (index, false)
    }

    /// The last row of a file may lack a line end. False when there is no such row.
    mutating func finish() throws(CSVFault) -> Bool {
        switch place {
        case .quoted: throw .unclosed(row: number, line: openedOn)
        case .cellStart where row.ends.isEmpty: return false
        case .cellStart, .bare, .afterQuote:
            try endCell()
            return true
        }
    }

    private func endOfText(_ piece: UnsafeRawBufferPointer, from start: Int) -> Int {
        isSpecial.withUnsafeBufferPointer { special in
            var index = start
            while index < piece.count, !special[Int(piece[index])] { index += 1 }
            return index
        }
    }

    /// True when the byte ends the row.
    private mutating func take(_ byte: UInt8) throws(CSVFault) -> Bool {
        let endsCRLF = followsCR && byte == 0x0A
        followsCR = byte == 0x0D
        if byte == 0 { throw .nul(row: number, line: line) }
        switch (place, byte) {
        case (.quoted, 0x22): place = .afterQuote
        case (.quoted, _):
            if byte == 0x0D || (byte == 0x0A && !endsCRLF) { line += 1 }
            try append(byte)
        case (.cellStart, 0x22):
            place = .quoted
            openedOn = line
        case (.afterQuote, 0x22):
            place = .quoted
            try append(byte)
        case (_, delimiter): try endCell()
        case (_, 0x0A), (_, 0x0D): return try endsRow(isRestOfCRLF: endsCRLF)
        case (.afterQuote, _):
            if row.misquoted == nil { row.misquoted = row.count }
            place = .bare
            try append(byte)
        case (.bare, _), (.cellStart, _): try append(byte)
        }
        return false
    }

    private mutating func endsRow(isRestOfCRLF: Bool) throws(CSVFault) -> Bool {
        let isBlank = place == .cellStart && row.ends.isEmpty
        if isRestOfCRLF && isBlank { return false }
        line += 1
        if isBlank {
            number += 1
            row.number = number
            row.line = line
            return false
        }
        try endCell()
        return true
    }

    private mutating func append(_ text: UnsafeRawBufferPointer) throws(CSVFault) {
        row.bytes.append(contentsOf: text)
        for byte in text { bits |= byte }
        try checkLength()
    }

    private mutating func append(_ byte: UInt8) throws(CSVFault) {
        row.bytes.append(byte)
        bits |= byte
        try checkLength()
    }

    private func checkLength() throws(CSVFault) {
        if row.bytes.count - cellStart > CSVScanner.cellLimit {
            let isQuoted = place == .quoted
            throw .longCell(
                row: number, line: isQuoted ? openedOn : line, limit: CSVScanner.cellLimit, quoted: isQuoted)
        }
        if row.bytes.count > CSVScanner.rowLimit {
            throw .longRow(row: number, line: row.line, limit: "\(CSVScanner.rowLimit) bytes")
        }
    }

    private mutating func endCell() throws(CSVFault) {
        row.ends.append(row.bytes.count)
        cellStart = row.bytes.count
        place = .cellStart
        if row.ends.count > CSVScanner.widthLimit {
            throw .longRow(row: number, line: row.line, limit: "\(CSVScanner.widthLimit) cells")
        }
    }
}
