package import BoardDomain
import PackLedger

/// A delivery in the shape that scripts rely on.
package struct DeliveryReport: Encodable, Sendable {
    let id: Int64
    let board, meeting: String
    let edition: Int
    let channel, to, name, format, state: String
    let attempts, doubts: Int
    let created: String
    /// When it is tried next; null where it is not.
    let notBefore: String?
    /// What the other side, or whoever stopped it, said last.
    let reply: String?
    let resendOf: Int64?

    package init(_ delivery: Delivery, by clock: WallClock) {
        id = delivery.id.number
        board = delivery.meeting.board.code
        meeting = delivery.meeting.firstSetFor.iso
        edition = delivery.edition
        channel = delivery.route.channel
        to = delivery.route.destination
        name = delivery.owed.name
        format = delivery.owed.carriage.rawValue
        state = delivery.phase.rawValue.replacing(" ", with: "_")
        attempts = delivery.attempts
        doubts = delivery.doubts
        created = clock.iso(delivery.created)
        notBefore = delivery.due.map(clock.iso)
        reply = delivery.lastWords
        resendOf =
            switch delivery.kind {
            case .first: nil
            case .resend(let first): first.number
            }
    }

    private enum CodingKeys: String, CodingKey {
        case id, board, meeting, edition, channel, to, name, format, state, attempts, doubts, created,
            notBefore,
            reply, resendOf
    }

    /// Nothing is written as `null`, so that a script finds every key.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(board, forKey: .board)
        try container.encode(meeting, forKey: .meeting)
        try container.encode(edition, forKey: .edition)
        try container.encode(channel, forKey: .channel)
        try container.encode(to, forKey: .to)
        try container.encode(name, forKey: .name)
        try container.encode(format, forKey: .format)
        try container.encode(state, forKey: .state)
        try container.encode(attempts, forKey: .attempts)
        try container.encode(doubts, forKey: .doubts)
        try container.encode(created, forKey: .created)
        try container.encode(notBefore, forKey: .notBefore)
        try container.encode(reply, forKey: .reply)
        try container.encode(resendOf, forKey: .resendOf)
    }
}

extension Delivery {
    /// What was last said of it; nil while nothing was.
    package var lastWords: String? {
        switch state {
        case .ready, .talking, .ending, .inDoubt, .expired: nil
        case .accepted(let reply, _), .rejected(_, let reply, _): reply
        case .cancelled(let why, _), .bounced(let why, _): why
        }
    }
}

/// An issue in the shape that scripts rely on: the edition, and each delivery that was tried.
package struct IssueReport: Encodable, Sendable {
    let edition: EditionReport
    let deliveries: [DeliveryReport]
    /// Whether everything that was to be sent was accepted.
    let complete: Bool

    /// What whoever issues it should know, one sentence each.
    let remarks: [String]

    private enum CodingKeys: String, CodingKey { case deliveries, complete, remarks }

    /// The edition's own keys, and three more beside them.
    package func encode(to encoder: any Encoder) throws {
        try edition.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(deliveries, forKey: .deliveries)
        try container.encode(complete, forKey: .complete)
        try container.encode(remarks, forKey: .remarks)
    }

    package init(_ edition: Edition, remarks: [String], run: DeliveryRun?, with assembly: Assembly) throws {
        self.remarks = remarks
        self.edition = EditionReport(edition, by: assembly.clock)
        let all = try assembly.ledger().deliveries(of: edition.number, for: edition.meeting)
        deliveries = all.map { DeliveryReport($0, by: assembly.clock) }
        complete = run?.part(of: edition).isComplete ?? false
    }
}
