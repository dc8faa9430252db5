package import BoardDomain
import PackLedger

/// Which deliveries a person means: of one edition or of all, to some places or to every one.
package struct DeliveryChoice: Sendable {
    /// Nil for every edition of the board, or the latest where one is needed.
    package var edition: Int?
    /// Addresses, server names or `folder`; empty for all.
    package var places: [String]

    package init(edition: Int?, places: [String]) {
        self.edition = edition
        self.places = places
    }
}

/// The deliveries of a board, or of one of its editions, in the order in which they came to be owed.
package func listDeliveries(
    _ choice: DeliveryChoice, _ request: PackRequest, with assembly: Assembly
) throws -> [Delivery] {
    let ledger = try assembly.ledger()
    guard choice.edition != nil || request.meeting != nil else {
        let board = try assembly.board(request.board, in: try assembly.register())
        return try chosen(choice, among: try ledger.deliveries(of: board))
    }
    let edition = try findEdition(choice.edition, request, in: ledger, with: assembly)
    return try chosen(choice, among: try ledger.deliveries(of: edition.number, for: edition.meeting))
}

/// Those to the places named, each of which must be there.
func chosen(_ choice: DeliveryChoice, among deliveries: [Delivery]) throws -> [Delivery] {
    if choice.places.isEmpty { return deliveries }
    for place in choice.places where !deliveries.contains(where: { $0.goes(to: place) }) {
        throw Refusal(
            .refused, "Nothing was ever owed to \(place): boardpack deliveries list shows to whom something was.")
    }
    return deliveries.filter { delivery in choice.places.contains { delivery.goes(to: $0) } }
}

extension Delivery {
    func goes(to place: String) -> Bool { route.destination.lowercased() == place.lowercased() }
}

/// Tries again what was refused, what is in doubt and what waits for its turn, now; and lets held channels be used again.
package func retryDeliveries(
    _ choice: DeliveryChoice, _ request: PackRequest, with assembly: Assembly
) throws -> DeliveryRun {
    let ledger = try assembly.ledger()
    let now = assembly.clock.now()
    let again = try listDeliveries(choice, request, with: assembly).filter { delivery in
        switch delivery.phase {
        case .rejected, .inDoubt: delivery.stop == nil && (!choice.places.isEmpty || delivery.waitsForAPerson)
        case .ready: true
        case .talking, .ending, .accepted, .expired, .cancelled, .bounced: !choice.places.isEmpty
        }
    }
    try ledger.retry(again.map(\.id), by: assembly.author, at: now)
    for channel in Set(again.map(\.route.channel)) {
        try ledger.releaseChannel(channel, by: assembly.author, at: now)
    }
    return try sendNow(with: assembly)
}

/// Enters that a mail came back after it had been accepted.
package func bounceDelivery(
    _ choice: DeliveryChoice, because why: String, _ request: PackRequest, with assembly: Assembly
) throws -> [Delivery] {
    let ledger = try assembly.ledger()
    let accepted = try listDeliveries(choice, request, with: assembly).filter { $0.phase == .accepted }
    guard !choice.places.isEmpty, !accepted.isEmpty else {
        throw Refusal(.refused, "Only what was accepted can come back: name it with --edition and --to.")
    }
    return try accepted.map {
        try ledger.markBounced($0.id, why: why, by: assembly.author, at: assembly.clock.now())
    }
}
