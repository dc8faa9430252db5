package import BoardDomain
import CouncilRegister

/// A board's list on one day, for a terminal and for scripts alike.
package struct RecipientListing: Encodable, Sendable {
    package struct Line: Encodable, Sendable {
        package let address, name: String
        /// Null for the mailbox of a post.
        package let person: String?
        package let capacity, audience, format: String
        package let from, until: String?
        /// The day the register was told.
        package let listedOn: String
        /// Why it is sent nothing; null where it is in force.
        package let reason: String?
    }

    package let board: String
    package let day: String
    package let inForce: [Line]
    package let leftOut: [Line]
    /// What somebody should look at before the next pack goes.
    package let warnings: [String]
}

/// Who would be sent which pack on a day, how and since when, and who is left out and why.
///
/// - Parameters:
///   - day: nil for today.
///   - known: the end of the day whose knowledge counts; nil for everything recorded.
package func listRecipients(
    of asked: String?, on day: Day?, asOf known: Day? = nil, with assembly: Assembly
) throws -> RecipientListing {
    let register = try assembly.register()
    let board = try assembly.board(asked, in: register)
    let rows = try register.recipientRows(of: board, asOf: known)
    let day = day ?? assembly.clock.stamp.local.day
    let list = try assembly.recipients(of: board, audience: nil, on: day, asOf: known, in: register)
    let told = Dictionary(rows.map { ($0.recipient, $0.listedOn) }) { first, _ in first }
    let definitions = Set(assembly.definitionNames())
    var inForce: [RecipientListing.Line] = []
    var leftOut: [RecipientListing.Line] = []
    var warnings: [String] = []
    for entry in list.inForce {
        let recipient = entry.recipient
        let hasPack = definitions.contains(recipient.audience)
        let reason = hasPack ? nil : "There is no pack definition \(recipient.audience)."
        let line = line(recipient, entry.capacity, told[recipient] ?? day, reason)
        if hasPack { inForce.append(line) } else { leftOut.append(line) }
        if let reason { warnings.append("\(recipient.address.text) is sent nothing. \(reason)") }
    }
    for entry in list.leftOut {
        let recipient = entry.recipient
        leftOut.append(line(recipient, recipient.capacity, told[recipient] ?? day, entry.why.sentence))
        guard entry.why.isWarning else { continue }
        warnings.append("\(recipient.address.text) is listed and sent nothing. \(entry.why.sentence)")
    }
    for row in rows {
        guard let removal = row.removal else { continue }
        let reason = "Taken off the list on \(removal.on) by \(removal.by): \(removal.why)"
        leftOut.append(line(row.recipient, row.recipient.capacity, row.listedOn, reason))
    }
    return RecipientListing(
        board: board.code, day: day.iso, inForce: inForce, leftOut: leftOut,
        warnings: warnings + missingPosts(in: inForce.filter { !assembly.asksOwners($0.audience) }))
}

private func line(
    _ recipient: Recipient, _ capacity: Membership.Capacity, _ listedOn: Day, _ reason: String?
) -> RecipientListing.Line {
    RecipientListing.Line(
        address: recipient.address.text, name: recipient.name, person: recipient.person?.code,
        capacity: capacity.rawValue, audience: recipient.audience, format: recipient.carriage.rawValue,
        from: recipient.from?.iso, until: recipient.until?.iso, listedOn: listedOn.iso, reason: reason)
}

/// A pack that reaches neither chair nor secretary reaches nobody who would notice what is wrong with it.
private func missingPosts(in inForce: [RecipientListing.Line]) -> [String] {
    let posts = [Membership.Capacity.chair, .secretary].map(\.rawValue)
    return Dictionary(grouping: inForce, by: \.audience).sorted { $0.key < $1.key }
        .filter { !$0.value.contains { posts.contains($0.capacity) } }
        .map { "Neither a chair nor a secretary is in force on the list of \($0.key)." }
}
