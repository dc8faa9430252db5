import BoardDomain
import Channels
import Foundation
import PackLedger

/// Tells a person of what was not delivered: as a file in the drop folder and as a mail to the secretary, each unless
/// it is the way that failed. At most once an hour for one cause.
///
/// A notice that cannot be told either stays in the ledger and in what the command prints.
func tell(of run: DeliveryRun, with assembly: Assembly) throws {
    guard run.mute == nil else { return }
    let ledger = try assembly.ledger()
    for notice in notices(of: run) {
        let now = assembly.clock.now()
        guard try !ledger.wasTold(notice.cause(at: now)) else { continue }
        let ways = [
            notice.channel == Route.drop.channel ? nil : tellByFile(notice, with: assembly),
            notice.channel == "mail" && run.troubled.contains { $0.channel == "mail" }
                ? nil
                : mailNotice(
                    notice.text, notice.subject, of: notice.meeting.board, from: ledger, with: assembly),
        ]
        try ledger.record(
            LedgerNote(
                .told, meeting: notice.meeting, number: notice.edition, by: "boardpack",
                outcome: "\(notice.cause(at: now)): \(ways.compactMap(\.self).joined(separator: ", "))"),
            at: assembly.clock.stamp)
    }
}

private func tellByFile(_ notice: Notice, with assembly: Assembly) -> String {
    let stamp = assembly.clock.stamp
    let channel = String(notice.channel.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    return leaveNotice(
        notice.text,
        as:
            "NOTICE_\(stamp.local.day.iso)T\(stamp.local.time.iso.replacing(":", with: "-"))_edition-\(notice.edition)_\(channel).txt",
        with: assembly)
}

/// Puts a notice into the drop folder, and says what became of it.
func leaveNotice(_ text: String, as name: String, with assembly: Assembly) -> String {
    do {
        try dropNotice(Array(text.utf8), as: name, into: assembly.settings.drop)
        return "file \(name)"
    } catch {
        return "no file: \(refusal(for: error)?.sentence ?? "\(error)")"
    }
}

/// Mails a notice to the board's secretary, or to the installation's where none is listed; nil where no mail is set up.
func mailNotice(
    _ text: String, _ subject: String, of board: Board.ID?, from ledger: Ledger, with assembly: Assembly
) -> String? {
    guard let settings = assembly.settings.mail else { return nil }
    do {
        let listed = try board.flatMap { board in
            secretary(
                in: try assembly.recipients(
                    of: board, audience: nil, on: assembly.clock.stamp.local.day, in: try assembly.register())
            )
        }
        let to = listed ?? settings.secretary
        let message = try MailMessage(
            from: Mailbox(name: settings.fromName, address: settings.from),
            to: Mailbox(name: "", address: to),
            subject: try Subject(marking: nil, words: subject), date: assembly.clock.stamp,
            messageID: try MessageID(
                .notice, Int64(try ledger.lastEvent() + 1), of: try ledger.token(),
                domain: settings.from.domain),
            plain: text)
        let session = MailSession(
            try mailServer(settings, credentials: CredentialsDirectory(assembly.settings.credentials)))
        let outcome = session.send(
            Letter(from: settings.from, to: to, bytes: writeMail(message)), allowed: AllowList(exactly: [to]),
            ending: {}, answered: { _ in })
        switch outcome {
        case .accepted: return "mail to \(to.text)"
        case .deferred(_, let reply), .refused(_, let reply), .unknown(let reply): return "no mail: \(reply)"
        }
    } catch {
        return "no mail: \(refusal(for: error)?.sentence ?? "\(error)")"
    }
}
