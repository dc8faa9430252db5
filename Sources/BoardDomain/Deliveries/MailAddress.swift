import Foundation

/// One mailbox, as the envelope of a mail names it: `local@domain` (RFC 5321, section 4.1.2, `Mailbox`).
///
/// Only what every relay carries unchanged is taken: a dot-string and a domain name. A quoted local part, a comment,
/// a source route, a literal address or a control character has no spelling here, so that none can reach an envelope.
/// Beyond ASCII there are letters and digits alone, in the one form that looks like itself (RFC 8264, IdentifierClass):
/// two addresses that are equal here are the same bytes, which an exact list of recipients depends on.
package struct MailAddress: Hashable, Comparable, Sendable {
    /// As given: only the mailbox's own host knows whether letter case matters to it.
    package let local: String
    /// In lower case.
    package let domain: String

    package init(_ text: String) throws(MailAddressFault) {
        if text.isEmpty { throw .empty }
        guard text.unicodeScalars.allSatisfy(Self.isVisible) else { throw .control }
        guard text.utf8.count <= Self.longest else { throw .tooLong(text.utf8.count) }
        guard Self.isComposed(text) else { throw .notComposed }
        // By scalars: a combining mark after the @ would make another character of it.
        let parts = text.unicodeScalars.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .notOneAt }
        local = String(parts[0])
        domain = String(parts[1]).lowercased()
        guard Self.isLocal(local) else { throw .local(local) }
        guard Self.isDomain(domain), Self.isComposed(domain) else { throw .domain(String(parts[1])) }
        // Some capital letters are shorter than their small ones.
        guard self.text.utf8.count <= Self.longest else { throw .tooLong(self.text.utf8.count) }
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
        if scalar.isASCII { return (0x21...0x7E).contains(scalar.value) }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .unassigned,
            .privateUse:
            false
        // Fillers and variation selectors are letters and marks that nobody sees; a Braille cell may be blank.
        default: !scalar.properties.isDefaultIgnorableCodePoint && scalar.value != 0x2800
        }
    }

    /// Unicode's form NFKC, in which nothing can be spelt in two ways.
    private static func isComposed(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x80 }
            || text.precomposedStringWithCompatibilityMapping.utf8.elementsEqual(text.utf8)
    }

    /// `Dot-string`, with RFC 6531's letters beyond ASCII.
    ///
    /// `!`, `%` and `|` are left out, and `-` and `/` at the beginning: relays read routes, options, commands and files
    /// in them, and Postfix and Exim refuse or rewrite them as they are installed.
    private static func isLocal(_ text: String) -> Bool {
        guard text.utf8.count <= 64, text.utf8.first != 0x2D, text.utf8.first != 0x2F else { return false }
        return text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
            atom in
            beginsWell(atom)
                && atom.allSatisfy {
                    isLetterOrDigit($0) || "#$&'*+-/=?^_`{}~".unicodeScalars.contains($0)
                }
        }
    }

    /// Labels of letters, digits and inner hyphens, at least two of them (RFC 1123, section 2.1), or one named `localhost`.
    private static func isDomain(_ text: String) -> Bool {
        let labels = text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 253, labels.count > 1 || text == "localhost", let last = labels.last else {
            return false
        }
        // A last label of digits makes an address of a machine, not a name (RFC 3696, section 2).
        guard !last.allSatisfy({ ("0"..."9").contains($0) }) else { return false }
        return labels.allSatisfy { label in
            String(label).utf8.count <= 63 && beginsWell(label) && label.first != "-" && label.last != "-"
                && label.allSatisfy { isLetterOrDigit($0) || $0 == "-" }
        }
    }

    /// Not empty, and not with a mark that would sit on the dot or the @ before it.
    private static func beginsWell(_ part: Substring.UnicodeScalarView) -> Bool {
        switch part.first?.properties.generalCategory {
        case nil, .nonspacingMark, .spacingMark, .enclosingMark: false
        default: true
        }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        return switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .decimalNumber:
            true
        default: false
        }
    }
}

/// Why a text is no address that a pack may be sent to.
package enum MailAddressFault: Error, Hashable, Sendable {
    case empty
    /// A blank, a line break, or a character that nobody sees.
    case control
    case tooLong(Int)
    /// One that could be spelt in other bytes and look the same.
    case notComposed
    case notOneAt
    case local(String)
    case domain(String)

    package var sentence: String {
        switch self {
        case .empty: "There is no address."
        case .control: "An address holds no blank, line break or invisible character, and this one does."
        case .tooLong(let count): "An address has at most 254 characters, and this one has \(count)."
        case .notComposed:
            "An address beyond ASCII is written in Unicode's composed form (NFKC), and this one is not: type it, do not paste it."
        case .notOneAt: "An address has one @, such as clerk@hambleford.example."
        case .local(let text):
            "“\(text)”, before the @, is not letters, digits and single dots, at most 64 of them."
        case .domain(let text): "“\(text)”, after the @, is not a domain name such as hambleford.example."
        }
    }
}
