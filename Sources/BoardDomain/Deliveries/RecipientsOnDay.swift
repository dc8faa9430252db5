/// A board's list parted by one day: who is sent a pack, and who is not and why. Nobody is dropped without a word.
package struct RecipientsOnDay: Hashable, Sendable {
    package struct InForce: Hashable, Sendable {
        package let recipient: Recipient
        /// That of the seat held that day, which the list may lag behind.
        package let capacity: Membership.Capacity
    }

    package struct LeftOut: Hashable, Sendable {
        package let recipient: Recipient
        package let why: RecipientStanding.Absence
    }

    package let day: Day
    /// Both in the order of the list.
    package private(set) var inForce: [InForce] = []
    package private(set) var leftOut: [LeftOut] = []

    /// - Parameter memberships: the seats of the same board.
    package init(_ listed: [Recipient], on day: Day, memberships: [Membership]) {
        self.day = day
        for recipient in listed {
            switch recipient.standing(on: day, among: memberships) {
            case .inForce(let capacity): inForce.append(InForce(recipient: recipient, capacity: capacity))
            case .leftOut(let why): leftOut.append(LeftOut(recipient: recipient, why: why))
            }
        }
    }

    /// Those of one pack's audience.
    package func audience(_ audience: String) -> RecipientsOnDay {
        var list = self
        list.inForce.removeAll { $0.recipient.audience != audience }
        list.leftOut.removeAll { $0.recipient.audience != audience }
        return list
    }

    /// Without those in force that a condition picks out, each of them named with the reason.
    package func leavingOut(
        because why: RecipientStanding.Absence, where isOut: (Recipient) -> Bool
    ) -> RecipientsOnDay {
        var list = self
        let out = inForce.map { isOut($0.recipient) }
        list.inForce = zip(inForce, out).filter { !$0.1 }.map(\.0)
        list.leftOut += zip(inForce, out).filter(\.1).map { LeftOut(recipient: $0.0.recipient, why: why) }
        return list
    }

    /// The same mailboxes, to all of which the pack comes in one way.
    package func carried(_ carriage: Recipient.Carriage) -> RecipientsOnDay {
        var list = self
        list.inForce = inForce.map {
            InForce(recipient: $0.recipient.carried(carriage), capacity: $0.capacity)
        }
        return list
    }

    /// The only mailboxes that may be sent to.
    package var allowList: AllowList { AllowList(exactly: inForce.map(\.recipient.address)) }
}
