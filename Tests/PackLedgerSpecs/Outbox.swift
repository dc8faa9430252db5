import BoardDomain
import PackLedger
import Testing

/// A ledger with an edition owed to some invented mailboxes and the folder, and its sender.
struct Outbox {
    static let identity = "machine-one"
    static let meeting = Instant(seconds: 1_522_222_200)

    let world: LedgerWorld
    let ledger: Ledger
    let sender: Sender
    let edition: Edition

    init(
        _ world: LedgerWorld, owing owed: [OwedDelivery]? = nil, policy: RetryPolicy = RetryPolicy()
    ) throws {
        self.world = world
        ledger = try world.create()
        try ledger.arm(as: Self.identity, by: "clerk", at: Self.now)
        edition = try ledger.seal(
            Example.sealing(1), owing: owed ?? Self.owed(["a", "b", "c"]), at: Example.stamp())
        sender = try ledger.takeOwnership(as: Self.identity, policy: policy, at: Self.now)
    }

    static let now = Instant(seconds: 1_521_536_400)

    static func mail(_ name: String, from: Int64 = 0) throws -> OwedDelivery {
        OwedDelivery(
            route: .mail(try MailAddress("\(name)@hambleford.example")), name: "Member \(name)",
            carriage: .attachment, notBefore: now.later(by: from), expires: meeting)
    }

    static func owed(_ names: [String]) throws -> [OwedDelivery] { try names.map { try mail($0) } }

    static func folder() -> OwedDelivery {
        OwedDelivery(route: .drop, name: "folder", carriage: .drop, notBefore: now, expires: nil)
    }

    /// The next one, taken up.
    func claimed(after seconds: Int64 = 0, on channel: String? = nil) throws -> Delivery {
        guard case .claimed(let delivery) = try sender.claimNext(at: Self.now.later(by: seconds), on: channel)
        else { throw Unclaimed() }
        return delivery
    }

    /// The next one, sent and accepted.
    @discardableResult
    func sent(after seconds: Int64 = 0) throws -> Delivery {
        let delivery = try claimed(after: seconds)
        let at = Self.now.later(by: seconds)
        try sender.markEnding(delivery.id, at: at)
        return try sender.markAccepted(delivery.id, reply: "250 2.0.0 queued as 4F1", at: at)
    }

    func all() throws -> [Delivery] {
        try ledger.deliveries(of: edition.number, for: edition.meeting)
    }

    struct Unclaimed: Error {}
}
