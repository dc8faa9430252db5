/// Reads a file row by row in the memory of one chunk and one row, however long the file is.
///
/// The encoding is decided for the whole file at the first row that needs it: a file of plain ASCII is
/// read once, and a file that breaks off early is never looked through to its end.
package final class CSVReader {
    package let delimiter: CSVDelimiter

    private let source: ByteSource
    private var scanner: CSVScanner
    private var chunk: [UInt8]
    private var cursor = 0
    private var filled = 0
    private var offset: Int
    private var encoding: TextEncoding?

    /// A delimiter that is not given is found from the header line. Throws `CSVFault` and `UnreadableFile`.
    package init(_ source: ByteSource, delimiter: CSVDelimiter? = nil, chunkSize: Int = 1 << 16) throws {
        let opening = try CSVOpening(of: source, chunkSize: chunkSize)
        self.source = source
        self.delimiter = delimiter ?? opening.delimiter
        scanner = CSVScanner(delimiter: self.delimiter, firstLine: opening.firstLine)
        chunk = [UInt8](repeating: 0, count: chunkSize)
        offset = opening.start
    }

    /// The next row, the header being the first; nil after the last. Throws `CSVFault` and `UnreadableFile`.
    package func next() throws -> CSVRow? {
        scanner.begin()
        while true {
            if cursor == filled {
                cursor = 0
                filled = try chunk.withUnsafeMutableBytes { try source.read(at: offset, into: $0) }
                offset += filled
                if filled == 0 { return try scanner.finish() ? decodable() : nil }
            }
            let (used, rowEnded) = try chunk.withUnsafeBytes {
                try scanner.scan(UnsafeRawBufferPointer(rebasing: $0[cursor..<filled]))
            }
            cursor += used
            if rowEnded { return try decodable() }
        }
    }

    private func decodable() throws -> CSVRow {
        var row = scanner.row
        if scanner.rowLeavesASCII {
            do {
                row.encoding = try encoding ?? TextEncoding.decided(for: source)
            } catch let fault as UndecodableText {
                throw CSVFault.undecodable(fault)
            }
            encoding = row.encoding
        }
        return row
    }
}
