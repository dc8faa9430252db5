package import BoardDomain
import Composition
import CouncilRegister
import Foundation
import PackLedger

/// A pack made now and sealed nowhere, with the mail that it would go out with.
package struct Draft: Sendable {
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    package struct AttachedDraft: Sendable {
        package let name: String
        package let mediaType: String
        package let bytes: [UInt8]
    }

    package let meeting: Meeting
    package let files: [File]
    /// What the covering mail says, in each of its formats.
    package let covers: [Artefact]
    /// The pack as a mail would carry it.
    package let attached: AttachedDraft?
    package let title: String
    package let marking: String?
    /// What whoever made it should know, one sentence each.
    package let remarks: [String]
    /// Why the ledger could not note that it was made; nil when it did, or where there is no ledger.
    package let noteRefusal: String?
}

package func draftPack(_ request: PackRequest, with assembly: Assembly) throws -> Draft {
    let (file, covering) = try assembly.definitions(named: request.definition)
    let (reading, list) = try readBoard(request, with: assembly)
    let meeting = reading.snapshot.meeting
    let extract = try fingerprint(of: reading.extract)
    let particulars = EditionParticulars(
        number: nil, reason: "", extract: extract.hex, builder: Program.version)
    let pack = try producePack(
        of: reading.snapshot, following: file.definition, as: particulars,
        setIn: try assembly.type(for: file.definition))
    let stem = "\(meeting.day.iso)_\(meeting.id.board.code)_draft"
    if let asked = OwnersAsked(pack.findings, among: list, of: file, by: covering) {
        return draftForOwners(
            pack, of: file, covering, as: particulars, stem: stem, asking: asked, meeting,
            noteRefusal: noteRefusal(of: meeting.id, from: extract, with: assembly),
            secretary: boardSecretary(in: list, with: assembly))
    }
    let sealed = try Pipeline.file(of: pack, as: file.definition.attach)
    let attached = CoverParticulars(
        pack: file.definition, place: .attached, file: "\(stem).\(sealed.format.fileExtension)",
        sealed: sealed, replaces: nil,
        secretary: boardSecretary(in: list, with: assembly)?.text)
    let mails = coverPack(pack, following: covering.definition, as: particulars, carrying: [attached])
    let covers = mails.flatMap(\.artefacts)
    return Draft(
        meeting: meeting,
        files: pack.artefacts.map { $0.named(stem) } + covers.map { $0.named("\(stem)_covering-mail") },
        covers: covers,
        attached: pack.artefacts.first { $0.format == sealed.format }.map {
            Draft.AttachedDraft(
                name: $0.named(stem).name, mediaType: $0.format.mediaType, bytes: $0.bytes)
        }, title: file.definition.title, marking: file.definition.marking, remarks: pack.remarks,
        noteRefusal: noteRefusal(of: meeting.id, from: extract, with: assembly))
}

extension Artefact {
    func named(_ stem: String) -> Draft.File {
        Draft.File(name: "\(stem).\(format.fileExtension)", bytes: bytes)
    }
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

/// All that a pack and its way out need of the register, from one opening: the board as it stood, and its list of today.
func readBoard(_ request: PackRequest, with assembly: Assembly) throws -> (RegisterReading, RecipientsOnDay) {
    let register = try assembly.register()
    let reading = try readRegister(request, in: register, with: assembly)
    let list = try assembly.recipients(
        of: reading.snapshot.board.id, audience: nil, on: assembly.clock.stamp.local.day, in: register)
    return (reading, list)
}

/// One read transaction on the register, for the board and meeting that were asked for.
func readRegister(_ request: PackRequest, in register: Register, with assembly: Assembly) throws
    -> RegisterReading
{
    let board = try assembly.board(request.board, in: register)
    let meetings = try register.meetings(of: board, asOf: request.asOf)
    let meeting = try chooseMeeting(request.meeting, among: meetings, on: assembly.clock.stamp.local.day)
    return try register.read(for: meeting.id, asOf: request.asOf)
}
