import BoardDomain
import PackLedger

/// What a person has to be told of one channel's deliveries: who, what was answered, and what to do.
struct Notice: Hashable, Sendable {
    /// The edition it is about.
    let meeting: Meeting.ID
    let edition: Int
    /// What failed: it is told by any way but this one.
    let channel: String
    let sentences: [String]

    var subject: String {
        "Not delivered: edition \(edition) for the meeting of \(meeting.firstSetFor.iso) (\(meeting.board.code))"
    }

    var text: String {
        ([subject + ".", ""] + sentences + [
            "", "What stands where: boardpack deliveries list --edition \(edition)", "",
        ]).joined(separator: "\n")
    }

    /// One cause is told once an hour.
    func cause(at now: Instant) -> String {
        "notice \(meeting.board.code) \(meeting.firstSetFor.iso) edition \(edition) \(channel) \(now.seconds / 3600)"
    }
}

/// One notice for each edition and channel of which something is not where it should be.
func notices(of run: DeliveryRun) -> [Notice] {
    var groups: [Place: [Delivery]] = [:]
    for delivery in run.outstanding where needsAPerson(delivery, run.troubled) {
        groups[Place(delivery), default: []].append(delivery)
    }
    return groups.sorted { $0.key.order < $1.key.order }.map { place, deliveries in
        let trouble = run.troubled.filter { $0.channel == place.channel }.map(words)
        let lines = deliveries.flatMap { delivery in
            ["- " + words(of: delivery, told: run.replies[delivery.id])] + (remedy(for: delivery).map { ["  \($0)"] } ?? [])
        }
        return Notice(
            meeting: place.meeting, edition: place.edition, channel: place.channel, sentences: trouble + lines
        )
    }
}

private struct Place: Hashable {
    let meeting: Meeting.ID
    let edition: Int
    let channel: String

    init(_ delivery: Delivery) {
        meeting = delivery.meeting
        edition = delivery.edition
        channel = delivery.route.channel
    }

    var order: String { "\(meeting.board.code) \(meeting.firstSetFor.iso) \(edition) \(channel)" }
}

/// Not for what mends itself: a mailbox that said “later” once is tried again in a minute.
private func needsAPerson(_ delivery: Delivery, _ troubled: [ChannelBreaker]) -> Bool {
    delivery.waitsForAPerson || delivery.phase == .expired
        || troubled.contains { $0.channel == delivery.route.channel }
}

extension DeliveryRun {
    /// What is wrong with each channel that is not used now.
    package var troubles: [String] { troubled.map(words) }
}

private func words(_ breaker: ChannelBreaker) -> String {
    switch breaker.state {
    case .trusted: "\(breaker.channel) works."
    case .resting(_, _, let why): "\(breaker.channel) does not work, and is tried again by itself: \(why)"
    case .held(_, let why):
        "\(breaker.channel) is held until somebody has mended it: \(why) Then: boardpack deliveries retry"
    }
}
