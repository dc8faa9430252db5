import BoardDomain

/// The identity of one mail (RFC 5322, section 3.6.4): `<delivery-42.token@hambleford.example>`.
///
/// It is made of what the ledger holds for ever and never of a clock or of chance, so that a repeat under the same
/// identity can be known for one. The attempt is no part of it.
package struct MessageID: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A delivery of an edition, by its number in the ledger.
        case delivery
        /// A notice to a person who looks after the installation, by the number of its event in the ledger.
        case notice
        /// A draft mailed to the one who asked for it, by the number of its event in the ledger.
        case preview
    }

    /// With the angle brackets.
    package let text: String

    /// - Parameters:
    ///   - number: from 1.
    ///   - installation: tells one installation's deliveries from another's: 1 to 32 ASCII letters, digits, hyphens.
    ///   - domain: an ASCII domain name of the council's, under which nobody else makes such identities.
    package init(
        _ kind: Kind, _ number: Int64, of installation: String, domain: String
    ) throws(MessageFault) {
        guard number > 0, (1...32).contains(installation.utf8.count),
            installation.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == 0x2D })
        else { throw .messageID("\(kind.rawValue)-\(number).\(installation)") }
        guard let host = try? MailAddress("postmaster@\(domain)"), !host.needsSMTPUTF8 else {
            throw .messageID(domain)
        }
        left = "\(kind.rawValue)-\(number).\(installation)"
        text = "<\(left)@\(host.domain)>"
    }

    /// Before the @: at most 61 characters, so that a MIME boundary (70 at most) can be made of it.
    let left: String
}

func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}
