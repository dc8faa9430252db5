import BoardDomain
import Foundation
import PackLedger

/// Tries everything that is due, once: claim, carry, record, until nothing is due any more.
///
/// Each channel has a thread of its own, so that a relay that does not answer keeps no file from its folder. A crash
/// anywhere leaves rows that the next sender recovers; see `docs/ledger.md`.
/// - Throws: `LedgerError.anotherSender` while another process sends, which then sends these too.
package func deliverDue(with assembly: Assembly) throws -> DeliveryRun {
    let ledger = try assembly.ledger()
    let now = assembly.clock.now()
    let identity = try installationIdentity(of: assembly.settings.ledger)
    let sender = try ledger.takeOwnership(as: identity, policy: assembly.settings.retryPolicy, at: now)
    var run = DeliveryRun()
    run.recovery = sender.recovery
    run.expired = try ledger.expire(at: now)
    run.mute = try ledger.mute(as: identity)
    guard run.mute == nil else { return run }
    let waiting = try ledger.deliveries(in: .ready) + ledger.deliveries(in: .inDoubt)
    let channels = Set(waiting.map(\.route.channel))
    let parts = onThreads(
        channels.sorted().map { channel in { deliver(on: channel, sender, with: assembly) } })
    for part in parts {
        run.tried += part.tried
        run.replies.merge(part.replies) { $1 }
        run.faults += part.faults
    }
    run.tried.sort { $0.id < $1.id }
    let tried = Set(run.tried.map(\.id))
    run.waiting = try ledger.deliveries(in: .ready).filter { delivery in
        !tried.contains(delivery.id) && delivery.due.map { $0 <= now } ?? false
    }
    run.troubled = try ledger.channels().filter { $0.verdict(at: now) != .use }
    run.next = try ledger.nextDue(after: assembly.clock.now())
    return run
}

/// One channel's share, on the thread that calls.
private func deliver(on channel: String, _ sender: Sender, with assembly: Assembly) -> DeliveryRun {
    var run = DeliveryRun()
    let post = Post(of: sender, with: assembly)
    do {
        while !assembly.isStopping(),
            let (settled, reply) = try deliverNext(on: channel, by: post, sender, with: assembly)
        {
            assembly.notesStep()
            run.tried.removeAll { $0.id == settled.id }
            run.tried.append(settled)
            run.replies[settled.id] = reply
        }
    } catch {
        run.faults.append(refusal(for: error)?.sentence ?? "\(error)")
    }
    return run
}

/// One delivery from claim to record; nil when nothing is due.
private func deliverNext(
    on channel: String, by post: Post, _ sender: Sender, with assembly: Assembly
) throws -> (Delivery, reply: String)? {
    switch try sender.claimNext(at: assembly.clock.now(), on: channel) {
    case .nothingDue, .mute: return nil
    case .claimed(let delivery):
        let outcome = post.carry(delivery)
        return (try sender.record(outcome, of: delivery.id, at: assembly.clock.now()), outcome.reply)
    }
}
