/// A text file in hand, line by line, as minutes are read.
package struct DocumentText: Hashable, Sendable {
    /// The largest file taken: minutes of a long meeting are a fiftieth of it.
    package static let limit = 8 << 20

    /// Line n is at index n - 1, without its line end.
    package let lines: [String]

    /// Every line with its number, the first being 1.
    package var numbered: [(number: Int, text: String)] {
        lines.enumerated().map { (number: $0.offset + 1, text: $0.element) }
    }

    /// The lines joined by LF.
    package var text: String { lines.joined(separator: "\n") }

    /// Throws `UnreadableFile` when the world fails and `DocumentRefusal` when the file is no text.
    package init(file path: String, named name: String? = nil) throws {
        try self.init(ByteSource(file: path), named: name ?? path)
    }

    package init(_ source: ByteSource, named name: String) throws {
        var bytes: [UInt8] = []
        while try source.extend(&bytes, by: min(1 << 16, DocumentText.limit + 1 - bytes.count)) {
            if bytes.count > DocumentText.limit {
                throw DocumentRefusal(file: name, reason: .tooLong(limit: DocumentText.limit))
            }
        }
        if let format = ForeignFormat(opening: bytes) {
            throw DocumentRefusal(file: name, reason: .foreign(format))
        }
        if bytes.contains(0) { throw DocumentRefusal(file: name, reason: .binary) }
        let encoding = try TextEncoding.decided(for: ByteSource(bytes))
        let start = bytes.starts(with: HeaderLook.byteOrderMark) ? HeaderLook.byteOrderMark.count : 0
        lines = DocumentText.lines(bytes[start...], encoding)
        if !lines.contains(where: { !trimmed($0).isEmpty }) {
            throw DocumentRefusal(file: name, reason: .empty)
        }
    }

    /// Lines end in CR LF, LF or CR; what follows the last line end is a line only if something does.
    private static func lines(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> [String] {
        var lines: [String] = []
        var rest = bytes
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
            lines.append(line.withUnsafeBytes(encoding.decode))
            rest = rest[line.endIndex...]
            rest = rest.dropFirst(rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
        }
        return lines
    }
}

/// A file that cannot be read as text, with what to do about it.
package struct DocumentRefusal: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case empty
        case tooLong(limit: Int)
        case binary
        case foreign(ForeignFormat)
    }

    package let file: String
    package let reason: Reason

    package var sentence: String {
        switch reason {
        case .empty: "\(file) holds no words."
        case .tooLong(let limit): "\(file) is longer than \(limit / (1 << 20)) MiB, which no minutes are."
        case .binary: "\(file) is not text: it holds NUL bytes. \(advice)"
        case .foreign(let format): "\(file) is \(format.name). \(advice)"
        }
    }

    private var advice: String { "Open it and save it as plain text (.txt) in UTF-8." }
}
