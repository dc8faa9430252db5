import BoardDomain
import Channels
import Composition
import CouncilRegister
import Foundation
import PackLedger

/// What all deliveries of one edition have in common: sealed bytes, each checked again against its fingerprint.
struct Outgoing: Sendable {
    let edition: Edition
    let definition: PackDefinition
    let meeting: Meeting
    let boardName: String
    let contents: [Consignment.Content]
    /// The sealed covering mails, by how the pack travels and in which format.
    let covers: [Cover: String]
    /// What each owner is asked, by the fingerprint of that owner's mailbox; of an edition that has such letters there
    /// is no other mail.
    let letters: [Fingerprint: [PackFormat: String]]
    /// The file that a mail carries, under the name it has in the drop folder too; nil where the edition has none of the
    /// format that its definition attaches.
    let attached: AttachedFile?

    struct Cover: Hashable {
        let carriage: Recipient.Carriage
        let format: PackFormat
    }

    /// Named for the day the meeting is held on, which is the one people know.
    var consignment: Consignment {
        Consignment(
            meeting: Meeting.ID(board: edition.meeting.board, firstSetFor: meeting.day),
            edition: edition.number,
            contents: contents)
    }
}

/// - Throws: `LedgerError.artefactMissing` or `.artefactAltered` where what was sealed is no longer there: it is not sent.
func outgoing(edition number: Int, for meeting: Meeting.ID, from ledger: Ledger) throws -> Outgoing {
    let edition = try ledger.edition(number, for: meeting)
    let snapshot = try Register.snapshot(rebuilding: try extract(of: edition, from: ledger))
    let consignment = try Consignment(edition) { fingerprint throws(LedgerError) in
        try ledger.bytes(of: fingerprint)
    }
    let definition = try storedDefinition(of: edition, from: ledger)
    return Outgoing(
        edition: edition, definition: definition, meeting: snapshot.meeting, boardName: snapshot.board.name,
        contents: consignment.contents, covers: try covers(of: edition, from: ledger),
        letters: try letters(of: edition, from: ledger),
        attached: try attached(
            definition.attach, of: edition, heldOn: snapshot.meeting.day, consignment.contents))
}

private func attached(
    _ format: PackFormat, of edition: Edition, heldOn day: Day, _ contents: [Consignment.Content]
) throws -> AttachedFile? {
    let name = DropName(
        meeting: Meeting.ID(board: edition.meeting.board, firstSetFor: day), edition: edition.number)
    return try contents.first { $0.format == format }.map {
        try AttachedFile(name: name.file(as: format), mediaType: format.mediaType, bytes: $0.bytes)
    }
}

private func letters(of edition: Edition, from ledger: Ledger) throws -> [Fingerprint: [PackFormat: String]] {
    var letters: [Fingerprint: [PackFormat: String]] = [:]
    for letter in edition.ownersLetters {
        for file in letter.artefacts {
            letters[letter.mailbox, default: [:]][file.format] = String(
                decoding: try ledger.bytes(of: file.fingerprint), as: UTF8.self)
        }
    }
    return letters
}

private func covers(of edition: Edition, from ledger: Ledger) throws -> [Outgoing.Cover: String] {
    var covers: [Outgoing.Cover: String] = [:]
    for mail in edition.coveringMails {
        for file in mail.artefacts {
            let bytes = try ledger.bytes(of: file.fingerprint)
            covers[Outgoing.Cover(carriage: mail.carriage, format: file.format)] = String(
                decoding: bytes, as: UTF8.self)
        }
    }
    return covers
}
