package import BoardDomain
package import PackLedger

/// What one pass over everything that was due came to.
package struct DeliveryRun: Sendable {
    /// Each delivery that was tried, as it stands now.
    package var tried: [Delivery] = []
    /// What the other side, or the way to it, said to each.
    package var replies: [Delivery.ID: String] = [:]
    /// Due, and not tried: their channel rests, or their board is held.
    package var waiting: [Delivery] = []
    /// Those whose meeting began before they were sent.
    package var expired: [Delivery] = []
    /// What the last sender had left in the middle.
    package var recovery: Sender.Recovery?
    /// Why nothing was sent at all.
    package var mute: Mute?
    package var muteSentence: String? { mute?.sentence }
    /// Another process is the sender, and nothing was tried here.
    package var isLeftToAnother = false
    /// Channels that are resting or held, with the reason.
    package var troubled: [ChannelBreaker] = []
    /// What went wrong on our own side, a sentence each: a full disk, a register that could not be read.
    package var faults: [String] = []
    /// When there is something to do again; nil for never.
    package var next: Instant?

    /// What it came to for one edition alone. A fault of our own counts for every edition.
    package func part(of edition: Edition) -> DeliveryRun {
        let isOurs = { (delivery: Delivery) in
            delivery.meeting == edition.meeting && delivery.edition == edition.number
        }
        var part = self
        part.tried = tried.filter(isOurs)
        part.waiting = waiting.filter(isOurs)
        part.expired = expired.filter(isOurs)
        let channels = Set((part.tried + part.waiting).map(\.route.channel))
        part.troubled = troubled.filter { channels.contains($0.channel) }
        return part
    }

    package var accepted: [Delivery] { tried.filter { $0.phase == .accepted } }
    /// Not there, or perhaps not there, and still ours to do or a person's.
    package var outstanding: [Delivery] { tried.filter { $0.phase != .accepted } + waiting + expired }
    package var isComplete: Bool { outstanding.isEmpty && mute == nil && faults.isEmpty && !isLeftToAnother }
}
