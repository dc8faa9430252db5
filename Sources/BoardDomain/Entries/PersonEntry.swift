/// One row of a people file: a person, and the seat they hold where the row names a board.
package struct PersonEntry: Hashable, Sendable {
    package struct Seat: Hashable, Sendable {
        package let board: Board.ID
        package let capacity: Membership.Capacity
        package let from: Day?
        package let until: Day?

        package init(board: Board.ID, capacity: Membership.Capacity, from: Day?, until: Day?) {
            self.board = board
            self.capacity = capacity
            self.from = from
            self.until = until
        }
    }

    package let person: Person.ID
    package let name: String
    package let role: String?
    package let organisation: String?
    package let email: String?
    package let aliases: [String]
    package let seat: Seat?

    package init(
        person: Person.ID, name: String, role: String?, organisation: String?, email: String?,
        aliases: [String], seat: Seat?
    ) {
        self.person = person
        self.name = name
        self.role = role
        self.organisation = organisation
        self.email = email
        self.aliases = aliases
        self.seat = seat
    }
}
