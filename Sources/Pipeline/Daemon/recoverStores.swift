import PackLedger
import Scheduling

/// What a start needs: both stores open and of this program's version, the zone known, and what a sender that is gone
/// left in the middle taken up again.
///
/// - Throws: `Refusal`, `RegisterError`, `LedgerError`.
package func recoverStores(of assembly: Assembly) throws {
    _ = try assembly.register()
    let ledger = try assembly.ledger()
    do {
        _ = try ledger.takeOwnership(
            as: installationIdentity(of: assembly.settings.ledger), policy: assembly.settings.retryPolicy,
            at: assembly.clock.now())
    } catch let error as LedgerError {
        // Somebody sends by hand at this moment, and recovers for us.
        guard case .anotherSender = error else { throw error }
    }
}

/// Notes what the clock shows, on the watchdog's beat. True where it leapt, so that a turn has to look at it.
package func keepPulse(with assembly: Assembly) -> Bool {
    let file = PulseFile(beside: assembly.settings.ledger)
    guard let before = file.read() else { return true }
    let now = Pulse(wall: assembly.clock.now(), uptime: secondsSinceStart(), boot: startOfMachine())
    let (_, memory) = ClockMemory.look(now, after: before, inStep: false, confirmed: nil)
    // A leap is for the next turn to judge: what it was measured from is kept.
    guard memory.doubt == before.doubt else { return true }
    try? file.write(memory)
    return false
}
