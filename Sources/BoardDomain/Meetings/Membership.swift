/// A person's seat on a board, for as long as they hold it.
package struct Membership: Hashable, Sendable {
    package enum Capacity: String, CaseIterable, Sendable {
        case chair, member, officer, adviser, observer, secretary
    }

    package let person: Person.ID
    package let capacity: Capacity
    package let from: Day?
    /// The last day of the seat; nil while it lasts.
    package let until: Day?

    package init(person: Person.ID, capacity: Capacity, from: Day?, until: Day?) {
        self.person = person
        self.capacity = capacity
        self.from = from
        self.until = until
    }

    package func holds(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}
