package import BoardDomain
import Glibc

/// A finished mail and its envelope: the bytes go to the relay as they are, and the envelope has one recipient.
package struct Letter: Sendable {
    /// Where a bounce goes (RFC 5321, section 4.4, Return-Path).
    package let from: MailAddress
    package let to: MailAddress
    package let bytes: [UInt8]

    package init(from: MailAddress, to: MailAddress, bytes: [UInt8]) {
        self.from = from
        self.to = to
        self.bytes = bytes
    }

    /// Why the bytes are no mail that every relay carries unchanged; nil when they are one.
    ///
    /// The transport sends a bare line feed as it is, and where relays differ on where a line ends one can be made to
    /// see a second mail in the first. RFC 5321, sections 2.3.8 and 4.5.3.1.6.
    var fault: String? {
        guard bytes.count >= 2, bytes[bytes.count - 2] == 0x0D, bytes[bytes.count - 1] == 0x0A else {
            return "The mail does not end with a line end."
        }
        return bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return nil }
            var line = 0
            while line < bytes.count, let found = memchr(start + line, 0x0A, bytes.count - line) {
                let end = UnsafeRawPointer(found) - start
                guard end > line, bytes[end - 1] == 0x0D else {
                    return "The mail holds a line feed without its carriage return."
                }
                let length = end - 1 - line
                if memchr(start + line, 0x0D, length) != nil {
                    return "The mail holds a carriage return that ends no line."
                }
                if memchr(start + line, 0, length) != nil { return "The mail holds a NUL." }
                if length > 998 { return "The mail holds a line of more than 998 characters." }
                line = end + 1
            }
            return nil
        }
    }
}
