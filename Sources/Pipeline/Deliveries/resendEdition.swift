package import BoardDomain
import CouncilRegister
import PackLedger

/// A sealed edition about to be sent once more, or to one more mailbox.
package struct PreparedResend: Sendable {
    package let edition: Edition
    package let meetingDay: Day
    package let owed: [OwedDelivery]
}

/// Finds what a resend would send, and to whom.
///
/// - Parameters:
///   - failed: to every mailbox and place that it did not reach.
///   - to: to these mailboxes, each of which must be on the board's list today.
package func prepareResend(
    _ number: Int?, failed: Bool, to addresses: [MailAddress], _ request: PackRequest, with assembly: Assembly
) throws -> PreparedResend {
    let ledger = try assembly.ledger()
    let edition = try findEdition(number, request, in: ledger, with: assembly)
    let meeting = try Register.snapshot(rebuilding: try extract(of: edition, from: ledger)).meeting
    let stamp = assembly.clock.stamp
    let begins = beginning(of: meeting, by: assembly.clock)
    let until = begins <= stamp.instant ? nil : begins
    let list = try assembly.recipients(
        of: edition.meeting.board, audience: nil, on: stamp.local.day, in: try assembly.register())
    var owed: [OwedDelivery] = []
    if failed {
        owed += try unreached(ledger.deliveries(of: edition.number, for: edition.meeting)).filter {
            delivery in
            switch delivery.route {
            case .mail(let address): list.allowList.allows(address)
            case .drop, .sftp: true
            }
        }.map { again($0.owed, from: stamp.instant, until: until) }
    }
    for address in addresses {
        guard let recipient = list.inForce.first(where: { $0.recipient.address == address })?.recipient else {
            throw Refusal(
                .refused,
                "\(address.text) is not on the board's list today: boardpack recipients list shows who is.")
        }
        try checkLetter(of: edition, for: address)
        owed.append(
            OwedDelivery(
                route: .mail(address), name: recipient.name, carriage: recipient.carriage,
                notBefore: stamp.instant, expires: until))
    }
    guard !owed.isEmpty else { throw nothingToResend(failed: failed) }
    return PreparedResend(edition: edition, meetingDay: meeting.day, owed: owed)
}

/// An edition that asked owners has nothing to say to anybody else.
private func checkLetter(of edition: Edition, for address: MailAddress) throws {
    guard !edition.ownersLetters.isEmpty else { return }
    let mailbox = try fingerprint(of: address)
    guard edition.ownersLetters.contains(where: { $0.mailbox == mailbox }) else {
        throw Refusal(
            .refused,
            "Edition \(edition.number) asked nothing of \(address.text), so there is no letter to send again."
        )
    }
}

private func nothingToResend(failed: Bool) -> Refusal {
    Refusal(
        .refused,
        failed
            ? "It reached every place that is still on the list: there is nothing to send again."
            : "Say to whom: --failed, or --to with an address on the list.")
}

package func resendEdition(
    _ prepared: PreparedResend, answering request: String? = nil, with assembly: Assembly
) throws -> DeliveryRun {
    let edition = prepared.edition
    let answer = request.map {
        Request(id: $0, result: "edition \(edition.number) sent again to \(prepared.owed.count)")
    }
    _ = try assembly.ledger().resend(
        edition: edition.number, of: edition.meeting, to: prepared.owed, answering: answer,
        by: assembly.author, at: assembly.clock.now())
    return try sendNow(with: assembly)
}

/// Each place whose last delivery did not arrive and does not go on by itself.
private func unreached(_ deliveries: [Delivery]) -> [Delivery] {
    var last: [String: Delivery] = [:]
    for delivery in deliveries { last[delivery.route.sameness] = delivery }
    return last.values.sorted { $0.id < $1.id }.filter { delivery in
        switch delivery.phase {
        case .rejected, .expired, .bounced: true
        case .inDoubt: delivery.waitsForAPerson
        case .ready, .talking, .ending, .accepted, .cancelled: false
        }
    }
}

private func again(_ owed: OwedDelivery, from now: Instant, until: Instant?) -> OwedDelivery {
    OwedDelivery(
        route: owed.route, name: owed.name, carriage: owed.carriage, notBefore: now, expires: until)
}
