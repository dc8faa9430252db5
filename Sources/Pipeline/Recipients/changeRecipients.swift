package import BoardDomain
import CouncilRegister

/// A mailbox to be listed, as a person says it; what is nil is left as it is, or as a file's blank would be.
package struct RecipientRequest: Sendable {
    package let address: String
    package var board: String?
    package var audience = RecipientEntry.usualAudience
    package var name: String?
    package var person: String?
    package var capacity: String?
    package var format: String?
    package var from: Day?
    package var until: Day?

    package init(address: String) { self.address = address }
}

/// Lists a mailbox, or changes what is said of one; one that was taken off is listed again, all said anew.
package func addRecipient(_ request: RecipientRequest, with assembly: Assembly) throws -> Recorded {
    let address = try mailAddress(request.address)
    let register = try assembly.register()
    let board = try assembly.board(request.board, in: register)
    try assembly.checkAudience(request.audience)
    let entry = RecipientEntry(
        board: board, address: address, audience: request.audience, name: request.name,
        person: request.person.map(Person.ID.init),
        capacity: try request.capacity.map { try choice($0, "capacity") },
        carriage: try request.format.map { try choice($0, "format") },
        from: request.from, until: request.until, status: .listed)
    return try register.edit(
        by: assembly.author, at: assembly.clock.stamp, because: "recipient listed: \(address.text)"
    ) { try $0.record(entry) }
}

/// Takes a mailbox off a board's list by a change of its own; nothing is deleted.
///
/// - Parameter audience: nil for every pack it is listed for.
/// - Returns: the audiences it was taken from; none where it was taken off before.
package func removeRecipient(
    _ text: String, from audience: String?, board asked: String?, because reason: String,
    with assembly: Assembly
) throws -> [String] {
    let address = try mailAddress(text)
    let register = try assembly.register()
    let board = try assembly.board(asked, in: register)
    guard reason.contains(where: { !$0.isWhitespace }) else {
        throw Refusal(.usage, "A mailbox is taken off for a reason: give it with --reason.")
    }
    let rows = try register.recipientRows(of: board)
    let meant = rows.filter {
        $0.recipient.address == address && $0.recipient.audience == audience ?? $0.recipient.audience
    }
    guard !meant.isEmpty else {
        let near = nearestName(to: address.text, among: rows.map(\.recipient.address.text))
        throw Refusal(
            .refused,
            "\(address.text) is not on the list of \(board.code)"
                + (near.map { ": did you mean \($0)?" } ?? ": boardpack recipients shows who is."))
    }
    let audiences = meant.filter { $0.removal == nil }.map(\.recipient.audience)
    try register.edit(
        by: assembly.author, at: assembly.clock.stamp,
        because: "recipient taken off the list: \(address.text)"
    ) { edit in
        for audience in audiences {
            _ = try edit.record(
                RecipientEntry(
                    board: board, address: address, audience: audience, status: .removed(why: reason)))
        }
    }
    return audiences
}

private func mailAddress(_ text: String) throws -> MailAddress {
    do throws(MailAddressFault) {
        return try MailAddress(text)
    } catch {
        throw Refusal(.usage, error.sentence)
    }
}

private func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ word: String, _ what: String
) throws -> Choice {
    if let choice = Choice(rawValue: word.lowercased()) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw Refusal(.usage, "\(word) is no \(what): there are \(known).")
}
