/// A mail as the bytes that a relay is handed: canonical MIME (RFC 5322, RFC 2045 to 2047), the same for ever.
///
/// Every line ends with CR LF and none begins with a dot, so that nothing on the way has a reason to change one. All
/// bodies are base64, even short texts: no reader then depends on how a relay treats blanks, long lines or eight bits.
package func writeMail(_ message: MailMessage) -> [UInt8] {
    let pieces = mailPieces(message)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces { bytes += piece }
    return bytes
}

extension MailMessage {
    /// How many bytes `writeMail` makes of it, exactly: what a relay is told with SIZE (RFC 1870).
    package var encodedSize: Int { mailPieces(self).reduce(0) { $0 + $1.count } }
}

/// The mail in stretches of whole lines; those of its files are the files' own, and not made again.
private func mailPieces(_ message: MailMessage) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var boundaries = 0
    func add(_ part: MailPart, after head: String) {
        switch part {
        case .leaf(let fields, let lines):
            pieces.append(Array("\(head)\(fields)Content-Transfer-Encoding: base64\r\n\r\n".utf8))
            pieces.append(lines)
        case .several(let kind, let parts):
            boundaries += 1
            // No line of base64 and none of our fields begins with hyphens, so that none can be taken for a boundary.
            let boundary = "=_\(boundaries).\(message.messageID.left)"
            var opening = "\(head)Content-Type: multipart/\(kind);\r\n boundary=\"\(boundary)\"\r\n\r\n"
            for part in parts {
                add(part, after: "\(opening)--\(boundary)\r\n")
                opening = ""
            }
            pieces.append(Array("--\(boundary)--\r\n".utf8))
        }
    }
    add(mailBody(message), after: mailHead(message))
    return pieces
}
