/// A mail as the bytes that a relay is handed: canonical MIME (RFC 5322, RFC 2045 to 2047), the same for ever.
///
/// Every line ends with CR LF and none begins with a dot, so that nothing on the way has a reason to change one. All
/// bodies are base64, even short texts: no reader then depends on how a relay treats blanks, long lines or eight bits.
package func writeMail(_ message: MailMessage) -> [UInt8] {
    let pieces = mailPieces(message)
    let size = pieces.reduce(0) { $0 + $1.size }
    return [UInt8](unsafeUninitializedCapacity: size) { space, count in
        count = 0
        for piece in pieces { count += piece.write(into: space[count...]) }
    }
}

extension MailMessage {
    /// How many bytes `writeMail` makes of it, exactly, without making them: what a relay is told with SIZE (RFC 1870).
    package var encodedSize: Int { mailPieces(self).reduce(0) { $0 + $1.size } }
}

/// A stretch of a mail: lines as they are, or bytes that are yet to be written in base64.
private enum MailPiece {
    case lines([UInt8])
    case body([UInt8])

    var size: Int {
        switch self {
        case .lines(let lines): lines.count
        case .body(let bytes): base64Size(of: bytes.count)
        }
    }

    func write(into space: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int {
        switch self {
        case .lines(let lines):
            _ = UnsafeMutableBufferPointer(rebasing: space).update(fromContentsOf: lines)
            return lines.count
        case .body(let bytes):
            return bytes.withUnsafeBufferPointer { writeBase64($0, into: space) }
        }
    }
}

private func mailPieces(_ message: MailMessage) -> [MailPiece] {
    var pieces: [MailPiece] = []
    var boundaries = 0
    func add(_ part: MailPart, after head: String) {
        switch part {
        case .leaf(let fields, let bytes):
            pieces.append(.lines(Array("\(head)\(fields)Content-Transfer-Encoding: base64\r\n\r\n".utf8)))
            pieces.append(.body(bytes))
        case .several(let kind, let parts):
            boundaries += 1
            // No line of base64 and none of our fields begins with hyphens, so that none can be taken for a boundary.
            let boundary = "=_\(boundaries).\(message.messageID.left)"
            var opening = "\(head)Content-Type: multipart/\(kind);\r\n boundary=\"\(boundary)\"\r\n\r\n"
            for part in parts {
                add(part, after: "\(opening)--\(boundary)\r\n")
                opening = ""
            }
            pieces.append(.lines(Array("--\(boundary)--\r\n".utf8)))
        }
    }
    add(mailBody(message), after: mailHead(message))
    return pieces
}
