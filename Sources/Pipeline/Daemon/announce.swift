import BoardDomain
import Channels
import Foundation
import PackLedger

/// Something a person has to know, told once for its cause.
struct Announcement: Hashable, Sendable {
    /// One line that stays the same while the matter does.
    let cause: String
    /// Nil for what concerns the whole installation.
    let board: Board.ID?
    let subject: String
    let sentences: [String]

    var text: String { ([subject + ".", ""] + sentences + [""]).joined(separator: "\n") }
}

/// Tells the board's secretary by mail and whoever looks by a file in the drop folder; the ledger notes that it was told.
///
/// - Parameter first: called where it had not been told before.
func announce(
    _ announcement: Announcement, from ledger: Ledger, with assembly: Assembly, first: () -> Void = {}
) throws {
    let cause = oneLine(announcement.cause)
    guard try !ledger.wasTold(cause) else { return }
    first()
    let stamp = assembly.clock.stamp
    let mute = try ledger.mute(as: installationIdentity(of: assembly.settings.ledger)) != nil
    let topic = String(cause.prefix { $0 != " " })
    let name = noticeName(at: stamp, about: [announcement.board?.code, topic].compactMap(\.self), cause)
    let ways = [
        leaveNotice(announcement.text, as: name, with: assembly),
        mute
            ? nil
            : mailNotice(
                announcement.text, announcement.subject, of: announcement.board, from: ledger, with: assembly),
    ]
    try ledger.record(
        LedgerNote(
            .told, meeting: nil, number: nil, by: "boardpack",
            outcome: "\(cause): \(oneLine(ways.compactMap(\.self).joined(separator: ", ")))"), at: stamp)
}

/// Two causes of one minute have two names.
private func noticeName(at stamp: Stamp, about parts: [String], _ cause: String) -> String {
    let mark = cause.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let time = stamp.local.time.iso.replacing(":", with: "-")
    return
        "NOTICE_\(stamp.local.day.iso)T\(time)_\(parts.joined(separator: "_"))_\(String(mark, radix: 16)).txt"
}
