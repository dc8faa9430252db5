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

    /// Reads plain text, Markdown, a web page, a Word or OpenDocument text, or a PDF, by what its bytes show.
    ///
    /// Throws `UnreadableFile` when the world fails, `MissingProgram` where a PDF cannot be read for want of one, and
    /// `DocumentRefusal` when the file is nothing that minutes come in.
    package init(file path: String, named name: String? = nil) throws {
        let source = try ByteSource(file: path)
        let name = name ?? path
        let opening = try source.bytes(at: 0, count: 1024)
        switch ForeignFormat(opening: opening) {
        case .zip:
            self.init(lines: try readOfficeFile(source, size: try source.size(), named: name))
        case .pdf: self.init(lines: try readPDF(path, named: name))
        case .ole: throw DocumentRefusal(file: name, reason: try OldOfficeFile(source).reason)
        case .utf16, .richText, nil:
            if isSheet(name) { throw DocumentRefusal(file: name, reason: .spreadsheet) }
            try self.init(source, named: name)
            return
        }
        if !lines.contains(where: { !trimmed($0).isEmpty }) {
            throw DocumentRefusal(file: name, reason: .empty)
        }
    }

    private init(lines: [String]) { self.lines = lines }

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
        let start = bytes.starts(with: HeaderLook.byteOrderMark) ? HeaderLook.byteOrderMark.count : 0
        let isPage = looksLikeWebPage(bytes[start...].prefix(1024))
        do {
            let encoding = try TextEncoding.decided(for: ByteSource(bytes))
            lines =
                isPage
                ? readWebPage(Array(bytes[start...]), isUTF8: encoding == .utf8)
                : DocumentText.lines(bytes[start...], encoding)
        } catch let fault as UndecodableText {
            // A page names its own encoding, which may be a third one.
            guard isPage else { throw DocumentRefusal(file: name, reason: .undecodable(fault)) }
            lines = readWebPage(Array(bytes[start...]), isUTF8: false)
        }
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

/// Sheets are imported by kind and never read as minutes.
private func isSheet(_ name: String) -> Bool {
    [".csv", ".tsv"].contains { name.lowercased().hasSuffix($0) }
}

/// A page says so at its head; Markdown that holds a tag or two does not.
private func looksLikeWebPage(_ opening: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: opening, as: UTF8.self).lowercased()
    let start = trimmed(text)
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<head")
        || start.hasPrefix("<body") || (start.hasPrefix("<!--") && text.contains("<html"))
        || (start.hasPrefix("<?xml") && text.contains("<html"))
}
