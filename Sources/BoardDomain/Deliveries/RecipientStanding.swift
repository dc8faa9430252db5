/// Whether a mailbox on a board's list is sent the pack on a day, with the reason.
package enum RecipientStanding: Hashable, Sendable {
    /// In the capacity of the person's seat that day, or in the one the list gives to the mailbox of a post.
    case inForce(Membership.Capacity)
    case leftOut(Absence)

    package enum Absence: Hashable, Sendable {
        case listedFrom(Day)
        case listedUntil(Day)
        /// The person has left the board; the last day of the last seat.
        case seatEnded(Person.ID, on: Day)
        case seatBegins(Person.ID, on: Day)
        case noSeat(Person.ID)
        /// Of an edition that asks owners.
        case nothingToAnswer
    }
}

extension RecipientStanding.Absence {
    /// Whether somebody should look: the list says one thing and the board's seats another.
    package var isWarning: Bool {
        switch self {
        case .listedFrom, .listedUntil, .seatBegins, .nothingToAnswer: false
        case .seatEnded, .noSeat: true
        }
    }

    package var sentence: String {
        switch self {
        case .listedFrom(let day): "It is on the list from \(day) on."
        case .listedUntil(let day): "It was on the list until \(day)."
        case .seatEnded(let person, let day): "\(person.code) left the board on \(day)."
        case .seatBegins(let person, let day): "\(person.code) joins the board on \(day)."
        case .noSeat(let person): "\(person.code) holds no seat on the board."
        case .nothingToAnswer: "Nothing is asked of its owner."
        }
    }
}

extension Recipient {
    /// The list's own dates go first. A person's mailbox is then in force only while they hold a seat, so that a
    /// leaver's stops by itself; a post's mailbox goes on whoever holds the post.
    package func standing(on day: Day, among memberships: [Membership]) -> RecipientStanding {
        if let from, day < from { return .leftOut(.listedFrom(from)) }
        if let until, until < day { return .leftOut(.listedUntil(until)) }
        guard let person else { return .inForce(capacity) }
        let seats = memberships.filter { $0.person == person }
        let held = seats.filter { $0.holds(on: day) }.map(\.capacity)
        if held.contains(capacity) { return .inForce(capacity) }
        if let first = held.first { return .inForce(first) }
        if let next = seats.compactMap(\.from).filter({ day < $0 }).min() {
            return .leftOut(.seatBegins(person, on: next))
        }
        if let last = seats.compactMap(\.until).max() { return .leftOut(.seatEnded(person, on: last)) }
        return .leftOut(.noSeat(person))
    }
}
