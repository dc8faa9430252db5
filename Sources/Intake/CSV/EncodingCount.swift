/// What the bytes of a file say of their encoding, counted piece by piece to the end.
struct EncodingCount {
    private static let byteOrderMark: [UInt8] = HeaderLook.byteOrderMark

    private var check = UTF8Check()
    private var line = 1
    private var read = 0
    private var matchesMark = true
    private var wholeCharacters = 0
    private var brokenCharacters = 0
    private var firstBroken: UndecodableText?
    private var firstUnassigned: UndecodableText?

    mutating func take(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index < bytes.count {
            if check.isWhole, read >= EncodingCount.byteOrderMark.count {
                index = skipASCII(bytes, from: index)
                if index == bytes.count { return }
            }
            take(bytes[index])
            index += 1
        }
    }

    /// Throws `UndecodableText`.
    func encoding() throws(UndecodableText) -> TextEncoding {
        let broken = brokenCharacters + (check.isWhole ? 0 : 1)
        guard broken > 0 else { return .utf8 }
        let isMarked = matchesMark && read >= EncodingCount.byteOrderMark.count
        if isMarked || wholeCharacters > broken {
            throw firstBroken ?? UndecodableText(line: line, byte: nil)
        }
        if let firstUnassigned { throw firstUnassigned }
        return .windows1252
    }

    private mutating func take(_ byte: UInt8) {
        if read < EncodingCount.byteOrderMark.count {
            matchesMark = matchesMark && byte == EncodingCount.byteOrderMark[read]
        }
        read += 1
        if TextEncoding.unassigned.contains(byte), firstUnassigned == nil {
            firstUnassigned = UndecodableText(line: line, byte: byte)
        }
        let wasWhole = check.isWhole
        if check.accepts(byte) {
            if !wasWhole, check.isWhole { wholeCharacters += 1 }
        } else {
            brokenCharacters += 1
            if firstBroken == nil { firstBroken = UndecodableText(line: line, byte: byte) }
            // The byte that ended a character too early may well begin the next one.
            if !wasWhole { _ = check.accepts(byte) }
        }
        if byte == 0x0A { line += 1 }
    }

    private mutating func skipASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] < 0x80 {
            if bytes[index] == 0x0A { line += 1 }
            index += 1
        }
        read += index - start
        return index
    }
}

/// Text that is neither UTF-8 nor Windows-1252.
package struct UndecodableText: Error, Hashable, Sendable {
    /// The line, the first being 1, of the first byte that cannot stand where it does.
    package let line: Int
    /// Nil where the file ends inside a character.
    package let byte: UInt8?

    /// Completes "found ...".
    package var found: String {
        guard let byte else { return "the end of the file inside a character" }
        let digits = String(byte, radix: 16, uppercase: true)
        return
            "the byte \(byte < 16 ? "0" : "")\(digits) (hexadecimal) on line \(line), in neither UTF-8 nor Windows-1252"
    }
}
