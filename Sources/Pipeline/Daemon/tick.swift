import BoardDomain
import CouncilRegister
import PackLedger
import Scheduling

/// Everything the daemon does, once: what is due by the rules is built, held or said, and what is owed is sent.
///
/// It asks the present state alone, so that it may be called at any moment, any number of times and by anybody: what was
/// done is not done again, and what was missed while nobody called is found.
/// - Parameter watchesClock: false where the moment is a stand-in for now.
package func tick(with assembly: Assembly, watchesClock: Bool) throws -> TickReport {
    let now = assembly.clock.stamp
    var report = TickReport(at: now.instant)
    let ledger = try assembly.ledger()
    if watchesClock, let doubt = try lookAtClock(ledger, with: assembly) {
        report.clockDoubt = doubt.sentence
        report.wake(at: doubt.until)
        try announce(doubt.announcement, from: ledger, with: assembly)
        return report
    }
    let outlook = try lookOut(at: now, register: assembly.register(), ledger: ledger, with: assembly)
    report.wake(at: outlook.next?.at)
    report.nextFiring = outlook.next.map { next in firingWords(next.firing, at: next.at, with: assembly) }
    // One board's trouble is no other's: the nearest deadline goes first.
    var late = 0
    for board in outlook.boards.sorted(by: { $0.deadline < $1.deadline }) {
        guard board.asksForSomething, !assembly.isStopping() else { continue }
        assembly.notesStep()
        if board.isLate {
            late += 1
            // After a time off the boards go one after the other, a minute apart, so that no relay is flooded.
            guard late <= outlook.lateBoardsAtOnce else {
                report.wake(at: Instant(seconds: now.instant.seconds + 60))
                continue
            }
        }
        var turn = BoardTurn(
            board, standings: outlook.standings, now: now, ledger: ledger, assembly: assembly)
        do {
            try turn.act(into: &report)
        } catch {
            report.faults.append(
                "\(board.diary.board.code): \(refusal(for: error)?.sentence ?? "\(error)")")
            report.wake(at: Instant(seconds: now.instant.seconds + retryAfter))
        }
    }
    try sendWhatIsDue(into: &report, ledger, with: assembly)
    return report
}

/// Seconds before something that failed on our own side is tried again.
let retryAfter: Int64 = 300

private func sendWhatIsDue(into report: inout TickReport, _ ledger: Ledger, with assembly: Assembly) throws {
    if try ledger.hasWork(at: assembly.clock.now()) {
        let run = try assembly.stopwatch.time(.sending) { try sendNow(with: assembly) }
        report.run = run
        report.faults += run.faults
        // Another process has the lock: what it leaves is looked at again.
        if run.isLeftToAnother || !run.faults.isEmpty {
            report.wake(at: Instant(seconds: assembly.clock.now().seconds + 60))
        }
        // Nothing moves by itself while the installation is mute.
        if run.mute != nil { return }
    }
    let now = assembly.clock.now()
    report.wake(at: try ledger.nextDue(after: now).map { max($0, Instant(seconds: now.seconds + 1)) })
}

/// `Thursday 2 April 2026 at 09:00: hambleford-ib, issue`.
func firingWords(_ firing: Firing, at moment: Instant, with assembly: Assembly) -> String {
    let local = assembly.clock.stamp(of: moment).local
    return "\(local.day.iso) \(local.time.iso): \(firing.occurrence.board.code), \(firing.occurrence.rule)"
}

extension Outlook {
    /// One a minute, or as many as bring the last within half an hour.
    fileprivate var lateBoardsAtOnce: Int { max(1, boards.count(where: \.isLate) / 30) }
}

extension Outlook.BoardOutlook {
    var asksForSomething: Bool { !due.isEmpty || !missed.isEmpty || !left.isEmpty || !stale.isEmpty }
    fileprivate var isLate: Bool { due.contains(where: \.isLate) }
    fileprivate var deadline: Instant {
        due.compactMap { $0.firing.limit ?? $0.firing.begins }.min() ?? Instant(seconds: .max)
    }
}
