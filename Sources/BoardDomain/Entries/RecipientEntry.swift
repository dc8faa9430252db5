/// One row of a recipients file. The mailbox is known by its board, address and audience; a blank says nothing.
package struct RecipientEntry: Hashable, Sendable {
    package enum Status: Hashable, Sendable {
        /// On the list. Over a row that was taken off, everything is said anew.
        case listed
        /// Taken off the list, and kept in its history.
        case removed(why: String)
    }

    package let board: Board.ID
    package let address: MailAddress
    /// The name of the pack definition that this mailbox is sent.
    package let audience: String
    package let name: String?
    package let person: Person.ID?
    /// Nil for that of the person's seat, or for what was said before.
    package let capacity: Membership.Capacity?
    package let carriage: Recipient.Carriage?
    package let from: Day?
    package let until: Day?
    /// Nil for what was said before; a new mailbox is listed.
    package let status: Status?

    package init(
        board: Board.ID, address: MailAddress, audience: String = usualAudience, name: String? = nil,
        person: Person.ID? = nil, capacity: Membership.Capacity? = nil, carriage: Recipient.Carriage? = nil,
        from: Day? = nil, until: Day? = nil, status: Status? = nil
    ) {
        self.board = board
        self.address = address
        self.audience = audience
        self.name = name
        self.person = person
        self.capacity = capacity
        self.carriage = carriage
        self.from = from
        self.until = until
        self.status = status
    }

    /// The pack that a mailbox is sent where nobody says which.
    package static let usualAudience = "board-pack"
}
