/// What the first line of a file tells before any cell is read.
struct CSVOpening {
    static let reach = 1 << 20
    static let delimiterLine = Array("sep=".utf8)

    /// Where the header line begins: after a byte order mark and a `sep=` line.
    let start: Int
    let firstLine: Int
    let delimiter: CSVDelimiter

    init(of source: ByteSource, chunkSize: Int) throws {
        var head: [UInt8] = []
        var look = HeaderLook()
        var goesOn = true
        while goesOn, !look.isDone || head.count < ForeignFormat.reach, head.count < CSVOpening.reach {
            goesOn = try source.extend(&head, by: min(chunkSize, CSVOpening.reach - head.count))
            look.take(head)
        }
        if head.isEmpty { throw CSVFault.emptyFile }
        if let format = ForeignFormat(opening: head) { throw CSVFault.foreign(format) }
        if goesOn, !look.isDone {
            throw head.contains(0) ? CSVFault.nul(row: 1, line: 1) : .headerTooLong(CSVOpening.reach)
        }
        let mark = head.starts(with: HeaderLook.byteOrderMark) ? HeaderLook.byteOrderMark.count : 0
        let firstLine = head[mark..<look.position].prefix { $0 != 0x0A && $0 != 0x0D }
        if firstLine.count == 5, firstLine.starts(with: CSVOpening.delimiterLine),
            let said = firstLine.last.flatMap(CSVDelimiter.init(byte:))
        {
            // Excel's own way of naming the delimiter. Excel hides the line, so it counts as no row.
            let next = head[firstLine.endIndex...]
            self.init(start: firstLine.endIndex + CSVOpening.lineEnd(next), firstLine: 2, delimiter: said)
        } else {
            self.init(start: mark, firstLine: 1, delimiter: look.delimiter)
        }
    }

    private init(start: Int, firstLine: Int, delimiter: CSVDelimiter) {
        self.start = start
        self.firstLine = firstLine
        self.delimiter = delimiter
    }

    private static func lineEnd(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.starts(with: [0x0D, 0x0A]) ? 2 : min(1, bytes.count)
    }
}

/// Looks for the end of the header line and counts what could be delimiters in it.
struct HeaderLook {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private(set) var position = 0
    private(set) var isDone = false
    private var isQuoted = false
    private var startsCell = true
    private var followsQuote = false
    private var isBlank = true
    private var counts = [CSVDelimiter: Int]()

    /// The commonest of the three outside quotation marks; a comma when there is none, or a tie with it.
    var delimiter: CSVDelimiter {
        CSVDelimiter.allCases.reduce(.comma) { best, next in
            counts[next, default: 0] > counts[best, default: 0] ? next : best
        }
    }

    mutating func take(_ head: [UInt8]) {
        while position < head.count, !isDone {
            let byte = head[position]
            let isMark = position < 3 && byte == HeaderLook.byteOrderMark[position]
            position += 1
            if !isMark { take(byte) }
        }
    }

    private mutating func take(_ byte: UInt8) {
        // A quotation mark right after a closing one is a doubled one: the cell goes on.
        let opens = startsCell || followsQuote
        startsCell = false
        followsQuote = byte == 0x22 && isQuoted
        switch byte {
        case 0x22 where isQuoted || opens: isQuoted.toggle()
        case _ where isQuoted: break
        case 0x0A, 0x0D:
            isDone = !isBlank
            startsCell = true
            return
        case _:
            guard let found = CSVDelimiter(byte: byte) else { break }
            counts[found, default: 0] += 1
            startsCell = true
        }
        isBlank = false
    }
}
