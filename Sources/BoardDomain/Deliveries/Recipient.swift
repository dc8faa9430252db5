/// One mailbox on a board's list, and how the pack comes to it. Who is not on the list is sent nothing.
package struct Recipient: Hashable, Sendable {
    /// How the pack itself travels to this mailbox; the covering mail always does.
    package enum Carriage: String, CaseIterable, Sendable {
        /// In the mail.
        case attachment
        /// As an address in the mail, under which the pack can be fetched.
        case link
        /// In the drop folder alone; the mail says so.
        case drop
    }

    package let board: Board.ID
    package let address: MailAddress
    /// Who or what reads the mailbox: a person's name, or a post such as “Board secretary”.
    package let name: String
    /// Nil for the mailbox of a post, which stays when its holder leaves.
    package let person: Person.ID?
    package let capacity: Membership.Capacity
    /// The name of the pack definition that this mailbox is sent, such as `board-pack`.
    package let audience: String
    package let carriage: Carriage
    /// The first and the last day it is on the list; nil for no such limit.
    package let from: Day?
    package let until: Day?

    package init(
        board: Board.ID, address: MailAddress, name: String, person: Person.ID?,
        capacity: Membership.Capacity,
        audience: String, carriage: Carriage, from: Day?, until: Day?
    ) {
        self.board = board
        self.address = address
        self.name = name
        self.person = person
        self.capacity = capacity
        self.audience = audience
        self.carriage = carriage
        self.from = from
        self.until = until
    }

    /// The same mailbox, which the pack comes to in another way.
    package func carried(_ carriage: Carriage) -> Recipient {
        Recipient(
            board: board, address: address, name: name, person: person, capacity: capacity,
            audience: audience, carriage: carriage, from: from, until: until)
    }

    package func isListed(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}
