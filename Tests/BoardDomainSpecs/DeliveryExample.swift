import BoardDomain
import Testing

/// Invented deliveries: created at 0, the meeting beginning at `expires`.
enum DeliveryExample {
    static let expires = Instant(seconds: 1_000_000)

    static func owed(_ route: Route? = nil, expires: Instant? = expires) throws -> OwedDelivery {
        OwedDelivery(
            route: try route ?? .mail(MailAddress("m.okafor@hambleford.example")), name: "M Okafor",
            carriage: .attachment, notBefore: Instant(seconds: 0), expires: expires)
    }

    static func delivery(
        _ state: Delivery.State = .ready(notBefore: Instant(seconds: 0)), id: Int64 = 7,
        by route: Route? = nil,
        expires: Instant? = expires, doubts: Int = 0, stop: String? = nil
    ) throws -> Delivery {
        let day = try #require(Day(iso: "2018-03-28"))
        return Delivery(
            id: Delivery.ID(id), meeting: Meeting.ID(board: Board.ID("hambleford-ib"), firstSetFor: day),
            edition: 1, owed: try owed(route, expires: expires), kind: .first, created: Instant(seconds: 0),
            state: state, doubts: doubts, stop: stop)
    }

    /// One for each state, and for the shades of a state that decide differently.
    static func state(_ name: String) throws -> Delivery.State {
        let before = Instant(seconds: 500)
        return switch name {
        case "ready": .ready(notBefore: before)
        case "ready later": .ready(notBefore: Instant(seconds: 5_000))
        case "talking": .talking
        case "ending": .ending
        case "accepted": .accepted(reply: "250 queued", at: before)
        case "rejected": .rejected(.recipient, reply: "550 no such user", at: before)
        case "in doubt": .inDoubt(since: before, until: Instant(seconds: 5_000))
        case "in doubt, due": .inDoubt(since: before, until: before)
        case "in doubt, held": .inDoubt(since: before, until: nil)
        case "expired": .expired(at: before)
        case "cancelled": .cancelled(why: "withdrawn", at: before)
        default: .bounced(why: "mailbox full", at: before)
        }
    }
}
