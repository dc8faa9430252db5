/// Why a delivery does not move as it was asked to.
package enum DeliveryRefusal: Error, Hashable, Sendable {
    /// There is no such arrow.
    case noWay(from: Delivery.Phase, to: Delivery.Phase)
    case notDue(before: Instant)
    /// In doubt, and nobody has decided yet.
    case heldForAPerson
    case meetingBegan(at: Instant)
    /// Withdrawn or superseded.
    case stopped(why: String)
    /// It is being sent, or will be by itself.
    case underWay

    package var sentence: String {
        switch self {
        case .noWay(let from, let to): "A delivery that is \(from.rawValue) does not become \(to.rawValue)."
        case .notDue: "The delivery is not due yet."
        case .heldForAPerson: "The delivery is in doubt, and waits until somebody decides."
        case .meetingBegan: "The meeting has begun, so the delivery is not sent any more."
        case .stopped(let why): "The delivery was stopped: \(why)."
        case .underWay: "The delivery is still under way, and goes out by itself."
        }
    }
}
