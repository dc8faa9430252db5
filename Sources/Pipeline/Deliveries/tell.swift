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
                ? nil : tellByMail(notice, from: ledger, with: assembly),
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
    let name =
        "NOTICE_\(stamp.local.day.iso)T\(stamp.local.time.iso.replacing(":", with: "-"))_edition-\(notice.edition)_\(channel).txt"
    do {
        try dropNotice(Array(notice.text.utf8), as: name, into: assembly.settings.drop)
        return "file \(name)"
    } catch {
        return "no file: \(refusal(for: error)?.sentence ?? "\(error)")"
    }
}

private func tellByMail(_ notice: Notice, from ledger: Ledger, with assembly: Assembly) -> String? {
    guard let settings = assembly.settings.mail else { return nil }
    do {
        let list = try assembly.recipients(
            of: notice.meeting.board, audience: nil, on: assembly.clock.stamp.local.day,
            in: try assembly.register())
        let to = secretary(in: list) ?? settings.secretary
        let message = try MailMessage(
            from: Mailbox(name: settings.fromName, address: settings.from),
            to: Mailbox(name: "", address: to),
            subject: try Subject(marking: nil, words: notice.subject), date: assembly.clock.stamp,
            messageID: try MessageID(
                .notice, Int64(try ledger.lastEvent() + 1), of: try ledger.token(),
                domain: settings.from.domain),
            plain: notice.text)
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
