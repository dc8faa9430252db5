import Analysis
package import BoardDomain
import CouncilRegister
import PackLedger
import Scheduling

/// Issues what the gates hold for a board, as it is, because a person says so.
///
/// - Returns: the editions sealed; sending is `sendNow`'s.
package func releaseHeld(
    _ board: String?, meeting asked: Day?, because why: String, with assembly: Assembly
) throws -> [Edition] {
    let ledger = try assembly.ledger()
    let now = assembly.clock.stamp
    let outlook = try lookOut(at: now, register: assembly.register(), ledger: ledger, with: assembly)
    var editions: [Edition] = []
    for row in outlook.boards where board.map({ $0 == row.diary.board.code }) ?? true {
        let turn = BoardTurn(row, standings: outlook.standings, now: now, ledger: ledger, assembly: assembly)
        for due in row.due where outlook.standings[due.firing.occurrence]?.state == .held {
            guard asked.map({ $0 == turn.day(of: due.firing) }) ?? true else { continue }
            if let edition = try turn.release(due, because: why) { editions.append(edition) }
        }
    }
    return editions
}

extension BoardTurn {
    fileprivate func release(_ due: DueFiring, because why: String) throws -> Edition? {
        switch due.firing.kind {
        case .freeze, .draft, .latePapers: return nil
        case .issue, .chaser, .digest: break
        }
        guard let held = standings[due.firing.occurrence] else { return nil }
        let prepared = try prepare(due)
        return try ledger.seal(
            prepared.sealing, owing: prepared.owed,
            settling: OccurrenceStep(
                due.firing.occurrence, kind: due.firing.kind, .done, day: day(of: due.firing),
                edition: EditionName(meeting: prepared.meeting.id, number: prepared.number),
                because: oneLine("released though \(held.why): \(why)"), by: assembly.author),
            awaiting: assembly.settings.needsApproval(board.diary.board), at: now)
    }
}

/// Lets a sealed edition go that waited for agreement.
package func approveEdition(
    _ number: Int?, because why: String, _ request: PackRequest, with assembly: Assembly
) throws -> Edition {
    let ledger = try assembly.ledger()
    let edition = try findEdition(number, request, in: ledger, with: assembly)
    try ledger.approve(
        EditionName(meeting: edition.meeting, number: edition.number), because: why, by: assembly.author,
        at: assembly.clock.now())
    return edition
}

/// What waits for somebody's agreement, a sentence each.
package func unapprovedSentences(with assembly: Assembly) throws -> [String] {
    try assembly.ledger().unapproved().map { waiting in
        let name = waiting.edition
        return
            "\(name.meeting.board.code): edition \(name.number) for the meeting of \(name.meeting.firstSetFor.iso) waits for"
            + " approval since \(assembly.clock.iso(waiting.asked)): boardpack pack approve --board \(name.meeting.board.code)"
            + " --edition \(name.number)"
    }
}

/// A person says that the clock is right as it stands.
package func confirmClock(with assembly: Assembly) throws {
    try assembly.ledger().confirmClock(by: assembly.author, at: assembly.clock.now())
}
