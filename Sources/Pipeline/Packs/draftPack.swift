package import BoardDomain
import Composition
import CouncilRegister
import Foundation
import PackLedger

/// A pack made now and sealed nowhere.
package struct Draft: Sendable {
    package let meeting: Meeting
    package let artefacts: [Artefact]
    /// Why the ledger could not note that it was made; nil when it did, or where there is no ledger.
    package let noteRefusal: String?
}

package func draftPack(_ request: PackRequest, with assembly: Assembly) throws -> Draft {
    let definition = try assembly.definition(named: request.definition)
    let reading = try readRegister(request, with: assembly)
    let extract = try fingerprint(of: reading.extract)
    let particulars = EditionParticulars(
        number: nil, reason: "", extract: extract.hex, builder: Program.version)
    let artefacts = producePack(of: reading.snapshot, following: definition.definition, as: particulars)
    let meeting = reading.snapshot.meeting
    return Draft(
        meeting: meeting, artefacts: artefacts,
        noteRefusal: noteRefusal(of: meeting.id, from: extract, with: assembly))
}

/// Notes a draft in the ledger where there is one. Nothing is sealed, so a ledger that cannot take the note is
/// told of and keeps nobody from the draft.
private func noteRefusal(of meeting: Meeting.ID, from extract: Fingerprint, with assembly: Assembly)
    -> String?
{
    guard FileManager.default.fileExists(atPath: assembly.settings.ledger) else { return nil }
    do {
        try assembly.ledger().record(
            LedgerNote(
                .drafted, meeting: meeting, number: nil, by: assembly.author,
                outcome: "from the extract \(extract.hex)"), at: assembly.clock.stamp)
        return nil
    } catch {
        return refusal(for: error)?.sentence ?? "\(error)"
    }
}

/// One read transaction on the register, for the board and meeting that were asked for.
func readRegister(_ request: PackRequest, with assembly: Assembly) throws -> RegisterReading {
    let register = try assembly.register()
    let board = try assembly.board(request.board, in: register)
    let meetings = try register.meetings(of: board, asOf: request.asOf)
    let meeting = try chooseMeeting(request.meeting, among: meetings, on: assembly.clock.stamp.local.day)
    return try register.read(for: meeting.id, asOf: request.asOf)
}
