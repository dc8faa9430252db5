/// One mailbox, as the envelope of a mail names it: `local@domain` (RFC 5321, section 4.1.2, `Mailbox`).
///
/// Only what every relay carries unchanged is taken: a dot-string and a domain name. A quoted local part, a comment,
/// a source route, a literal address or a control character has no spelling here, so that none can reach an envelope.
package struct MailAddress: Hashable, Comparable, Sendable {
    /// As given: only the mailbox's own host knows whether letter case matters to it.
    package let local: String
    /// In lower case.
    package let domain: String

    package init(_ text: String) throws(MailAddressFault) {
        if text.isEmpty { throw .empty }
        guard text.unicodeScalars.allSatisfy(Self.isVisible) else { throw .control }
        guard text.utf8.count <= Self.longest else { throw .tooLong(text.utf8.count) }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .notOneAt }
        guard Self.isLocal(parts[0]) else { throw .local(String(parts[0])) }
        guard Self.isDomain(parts[1]) else { throw .domain(String(parts[1])) }
        local = String(parts[0])
        domain = parts[1].lowercased()
    }

    package var text: String { "\(local)@\(domain)" }

    /// Whether only a relay that offers SMTPUTF8 (RFC 6531) can carry it.
    package var needsSMTPUTF8: Bool { text.utf8.contains { $0 >= 0x80 } }

    package static func < (left: MailAddress, right: MailAddress) -> Bool {
        (left.domain, left.local) < (right.domain, right.local)
    }

    /// RFC 5321, section 4.5.3.1.3: 256 octets with the angle brackets around it.
    private static let longest = 254

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .unassigned,
            .privateUse:
            false
        default: true
        }
    }

    /// `Dot-string`, with RFC 6531's characters beyond ASCII.
    private static func isLocal(_ text: Substring) -> Bool {
        guard text.utf8.count <= 64 else { return false }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty
                && atom.unicodeScalars.allSatisfy { scalar in
                    !scalar.isASCII || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
                }
        }
    }

    /// Labels of letters, digits and inner hyphens, at least two of them (RFC 1123, section 2.1), or one named `localhost`.
    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 253, labels.count > 1 || text.lowercased() == "localhost" else {
            return false
        }
        return labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.unicodeScalars.allSatisfy { scalar in
                    scalar.isASCII
                        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
                        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                            || scalar.properties.generalCategory == .nonspacingMark
                }
        }
    }
}

/// Why a text is no address that a pack may be sent to.
package enum MailAddressFault: Error, Hashable, Sendable {
    case empty
    /// A blank, a line break, or a character that nobody sees.
    case control
    case tooLong(Int)
    case notOneAt
    case local(String)
    case domain(String)

    package var sentence: String {
        switch self {
        case .empty: "There is no address."
        case .control: "An address holds no blank, line break or invisible character, and this one does."
        case .tooLong(let count): "An address has at most 254 characters, and this one has \(count)."
        case .notOneAt: "An address has one @, such as clerk@hambleford.example."
        case .local(let text):
            "“\(text)”, before the @, is not letters, digits and single dots, at most 64 of them."
        case .domain(let text): "“\(text)”, after the @, is not a domain name such as hambleford.example."
        }
    }
}
