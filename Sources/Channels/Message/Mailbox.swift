package import BoardDomain

/// Who a mail is from or to, as people see it: a name and an address.
package struct Mailbox: Sendable {
    /// Empty where the address stands alone.
    package let name: String
    package let address: MailAddress

    /// A name longer than `longestName` characters, or with one that hides or breaks a line, is refused.
    package init(name: String, address: MailAddress) throws(MessageFault) {
        try check(name, as: .name, atMost: Self.longestName)
        self.name = name
        self.address = address
    }

    package static let longestName = 128
}
