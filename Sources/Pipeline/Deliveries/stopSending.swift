package import BoardDomain
import PackLedger

/// Withdraws an edition: nothing more of it goes out, and those it has reached are named for a correction.
package func withdrawEdition(
    _ number: Int?, because why: String, _ request: PackRequest, with assembly: Assembly
) throws -> (edition: Edition, stopped: [Delivery], arrived: [Delivery]) {
    let ledger = try assembly.ledger()
    let edition = try findEdition(number, request, in: ledger, with: assembly)
    let withdrawal = try ledger.withdraw(
        edition: edition.number, of: edition.meeting, because: why, by: assembly.author,
        at: assembly.clock.now())
    return (edition, withdrawal.stopped, withdrawal.arrived)
}

/// Stops everything that would be sent, for one board or for all.
package func holdSending(
    of board: String?, because why: String, with assembly: Assembly
) throws {
    try assembly.ledger().hold(
        try named(board, with: assembly), because: why, by: assembly.author, at: assembly.clock.now())
}

/// Lets it go on, and says what is then due.
package func releaseSending(
    of board: String?, because why: String, with assembly: Assembly
) throws {
    try assembly.ledger().release(
        try named(board, with: assembly), because: why, by: assembly.author, at: assembly.clock.now())
}

/// What is held, a sentence each.
package func heldSentences(with assembly: Assembly) throws -> [String] {
    try assembly.ledger().holds().map { hold in
        "Held since \(assembly.clock.iso(hold.at)) by \(hold.by), \(hold.board?.code ?? "every board"): \(hold.why)."
            + " boardpack release lets it go on."
    }
}

/// Says that this machine and this place are the ones to send from.
package func armInstallation(with assembly: Assembly) throws {
    try assembly.ledger().arm(
        as: try installationIdentity(of: assembly.settings.ledger), by: assembly.author,
        at: assembly.clock.now())
}

/// Nil where it may send.
package func whyMute(with assembly: Assembly) throws -> String? {
    try assembly.ledger().mute(as: try installationIdentity(of: assembly.settings.ledger))?.sentence
}

private func named(_ board: String?, with assembly: Assembly) throws -> Board.ID? {
    guard let board else { return nil }
    return try assembly.board(board, in: try assembly.register())
}
