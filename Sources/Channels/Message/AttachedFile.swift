/// A file in a mail: its bytes exactly, under a name that no mail program has to rewrite.
///
/// It is encoded when it is made, once for however many mails carry it.
package struct AttachedFile: Sendable {
    package let name: String
    /// With its parameters, such as `text/html; charset=utf-8`.
    package let mediaType: String
    package let bytes: [UInt8]
    /// The same in base64.
    let lines: [UInt8]

    /// - Parameter name: 1 to 60 ASCII letters, digits, dots, hyphens and underscores, a letter or digit at either end.
    package init(name: String, mediaType: String, bytes: [UInt8]) throws(MessageFault) {
        try check(name, as: .fileName, atMost: Self.longestName)
        guard let first = name.utf8.first, let last = name.utf8.last, isLetterOrDigit(first),
            isLetterOrDigit(last),
            name.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F })
        else { throw .fileName(name) }
        guard Self.isMediaType(mediaType) else { throw .mediaType(mediaType) }
        if bytes.isEmpty { throw .emptyFile(name) }
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
        lines = base64Lines(of: bytes)
    }

    package static let longestName = 60

    /// `type/subtype` and parameters that are tokens (RFC 2045, section 5.1).
    ///
    /// No `multipart` and no `message`: neither may be written in base64 (section 6.4).
    private static func isMediaType(_ text: String) -> Bool {
        let pieces = text.utf8.split(separator: 0x3B, omittingEmptySubsequences: false)
        let type = pieces[0].split(separator: 0x2F, omittingEmptySubsequences: false)
        guard text.utf8.count <= 60, type.count == 2, type.allSatisfy(isToken) else { return false }
        let family = String(decoding: type[0], as: UTF8.self).lowercased()
        guard family != "multipart", family != "message" else { return false }
        return pieces.dropFirst().allSatisfy { piece in
            let parameter = piece.dropFirst().split(separator: 0x3D, omittingEmptySubsequences: false)
            return piece.first == 0x20 && parameter.count == 2 && parameter.allSatisfy(isToken)
        }
    }

    private static func isToken(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { isLetterOrDigit($0) || "!#$&'*+-.^_".utf8.contains($0) }
    }
}
