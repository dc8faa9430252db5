package import BoardDomain
import Channels
import Composition
import CouncilRegister
import PackLedger

/// A draft mailed to the one who wants to see it, and how that ended.
package struct Preview: Sendable {
    package let meeting: Meeting
    package let to: MailAddress
    package let outcome: SendOutcome
}

/// Makes the pack from the register as it is and mails it, marked DRAFT, to one mailbox on the board's list: the
/// secretary's, the chair's or an officer's. Seals nothing.
package func previewPack(
    _ request: PackRequest, to address: MailAddress, with assembly: Assembly
) throws -> Preview {
    guard let settings = assembly.settings.mail else {
        throw Refusal(
            .refused, "The settings have no [mail]: boardpack pack draft writes a draft into a folder.")
    }
    let ledger = try assembly.ledger()
    if let mute = try ledger.mute(as: installationIdentity(of: assembly.settings.ledger)) {
        throw Refusal(.refused, mute.sentence)
    }
    let draft = try draftPack(request, with: assembly)
    let list = try assembly.recipients(
        of: draft.meeting.id.board, audience: nil, on: assembly.clock.stamp.local.day,
        in: try assembly.register())
    guard list.inForce.contains(where: { $0.recipient.address == address && seesDrafts($0.capacity) }) else {
        throw Refusal(
            .refused,
            "A draft goes to a secretary, a chair or an officer on the board's list today, and \(address.text) is none."
        )
    }
    let number = try ledger.record(
        LedgerNote(
            .previewed, meeting: draft.meeting.id, number: nil, by: assembly.author,
            outcome: "to \(address.text)"),
        at: assembly.clock.stamp)
    let message = try message(
        of: draft, to: address, numbered: Int64(number), of: try ledger.token(), settings, list,
        with: assembly)
    let session = MailSession(
        try mailServer(settings, credentials: CredentialsDirectory(assembly.settings.credentials)))
    let outcome = session.send(
        Letter(from: secretary(in: list) ?? settings.secretary, to: address, bytes: writeMail(message)),
        allowed: AllowList(exactly: [address]), ending: {}, answered: { _ in })
    return Preview(meeting: draft.meeting, to: address, outcome: outcome)
}

private func seesDrafts(_ capacity: Membership.Capacity) -> Bool {
    switch capacity {
    case .secretary, .chair, .officer: true
    case .member, .adviser, .observer: false
    }
}

private func message(
    of draft: Draft, to address: MailAddress, numbered number: Int64, of token: String,
    _ settings: MailSettings, _ list: RecipientsOnDay, with assembly: Assembly
) throws -> MailMessage {
    guard let plain = draft.covers.first(where: { $0.format == .text }) else {
        throw Refusal(
            .refused, "Nothing is asked of any owner on the list, so there is no letter to look at.")
    }
    let page = draft.covers.first { $0.format == .html }
    return try MailMessage(
        from: Mailbox(name: settings.fromName, address: settings.from),
        to: Mailbox(name: "", address: address),
        subject: try Subject(
            marking: draft.marking, words: "DRAFT: \(draft.title), \(fullDay(draft.meeting.day))"),
        date: assembly.clock.stamp,
        messageID: try MessageID(.preview, number, of: token, domain: settings.from.domain),
        plain: String(decoding: plain.bytes, as: UTF8.self),
        html: page.map { String(decoding: $0.bytes, as: UTF8.self) },
        files: try draft.attached.map {
            [try AttachedFile(name: $0.name, mediaType: $0.mediaType, bytes: $0.bytes)]
        } ?? [])
}
