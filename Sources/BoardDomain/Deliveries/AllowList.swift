/// The mailboxes that may be sent to, and no others: asked by the very function that opens an envelope.
///
/// There is no way to make one that holds every address.
package struct AllowList: Hashable, Sendable {
    package let addresses: Set<MailAddress>

    /// The recipients listed on a day.
    package init(_ recipients: [Recipient], on day: Day) {
        addresses = Set(recipients.filter { $0.isListed(on: day) }.map(\.address))
    }

    /// Exactly these, such as the one mailbox that failures are told to.
    package init(exactly addresses: [MailAddress]) { self.addresses = Set(addresses) }

    package func allows(_ address: MailAddress) -> Bool { addresses.contains(address) }
}
