/// What is owed to one place, before the ledger has given it a number.
package struct OwedDelivery: Hashable, Sendable {
    package let route: Route
    /// Who or what is there: a person's name, a post, a folder.
    package let name: String
    package let carriage: Recipient.Carriage
    package let notBefore: Instant
    /// When it is no longer worth sending, as a rule the meeting's start; nil for never.
    package let expires: Instant?

    package init(
        route: Route, name: String, carriage: Recipient.Carriage, notBefore: Instant, expires: Instant?
    ) {
        self.route = route
        self.name = name
        self.carriage = carriage
        self.notBefore = notBefore
        self.expires = expires
    }
}
