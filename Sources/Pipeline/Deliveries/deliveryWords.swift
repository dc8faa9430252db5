package import BoardDomain

/// Where a delivery goes, as a secretary would say it.
package func placeWords(_ owed: OwedDelivery) -> String {
    switch owed.route {
    case .mail(let address): owed.name.isEmpty ? address.text : "\(owed.name) <\(address.text)>"
    case .drop: "the drop folder"
    case .sftp(let place): "the server \(place)"
    }
}

/// How a delivery stands, in one sentence that says what happens next by itself.
///
/// - Parameter reply: what the last attempt was told, where the state does not keep it.
package func words(of delivery: Delivery, told reply: String? = nil) -> String {
    let place = placeWords(delivery.owed)
    return switch delivery.state {
    case .ready where delivery.attempts == 0: "\(place): waits to be sent."
    case .ready:
        "\(place): not sent yet, and tried again by itself\(reply.map { ": \(sentence($0))" } ?? ".")"
    case .talking, .ending: "\(place): being sent."
    case .accepted(let reply, _): "\(place): accepted (\(reply))."
    case .rejected(_, let reply, _): "\(place): refused: \(sentence(reply))"
    case .inDoubt(_, .some):
        "\(place): in doubt, since no answer came; sent once more under the same identity by itself."
    case .inDoubt(_, nil): "\(place): in doubt, since no answer came; it waits for somebody to decide."
    case .expired: "\(place): the meeting began before it was sent."
    case .cancelled(let why, _): "\(place): cancelled: \(sentence(why))"
    case .bounced(let why, _): "\(place): came back: \(sentence(why))"
    }
}

/// Others' words with one full stop at their end, whether they brought one or not.
private func sentence(_ words: String) -> String {
    words.last.map { ".!?".contains($0) } == true ? words : "\(words)."
}

/// What a person does about a delivery that goes no further by itself; nil where nothing is to be done.
package func remedy(for delivery: Delivery) -> String? {
    let edition = "--edition \(delivery.edition)"
    let place = delivery.route.destination
    switch delivery.state {
    case .rejected(.recipient, _, _), .bounced:
        return "Correct the list (boardpack recipients), then: boardpack pack resend \(edition) --to ADDRESS"
    case .rejected(.message, _, _):
        return
            "Look at what the reply says of the mail itself, then: boardpack deliveries retry \(edition) --to \(place)"
    case .rejected(.channel, _, _):
        return
            "Mend the settings or the credential, then: boardpack deliveries retry \(edition) --to \(place)"
    case .inDoubt(_, nil):
        return "Ask whether it came. If not: boardpack deliveries retry \(edition) --to \(place)"
    case .expired: return "Take papers to the meeting, or: boardpack pack resend \(edition) --to \(place)"
    case .ready, .talking, .ending, .accepted, .inDoubt(_, .some), .cancelled: return nil
    }
}
