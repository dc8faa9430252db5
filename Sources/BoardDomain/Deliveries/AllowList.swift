/// The mailboxes that may be sent to, and no others: asked by the very function that opens an envelope.
///
/// There is no way to make one that holds every address. A board's is `RecipientsOnDay.allowList`.
package struct AllowList: Hashable, Sendable {
    package let addresses: Set<MailAddress>

    /// Exactly these, such as the one mailbox that failures are told to.
    package init(exactly addresses: [MailAddress]) { self.addresses = Set(addresses) }

    package func allows(_ address: MailAddress) -> Bool { addresses.contains(address) }
}
