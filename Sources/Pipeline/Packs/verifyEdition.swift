package import BoardDomain
import Composition
import CouncilRegister
import PackLedger

/// Whether an edition's sealed files are what its frozen extract gives today.
package struct Verification: Sendable {
    package enum Verdict: Hashable, Sendable {
        case identical
        /// Another version of the program made it, so that other bytes are no fault in themselves.
        case differs(madeBy: String, now: String)
        case altered(String)
    }

    package let edition: Edition
    /// What each file is, and what became of it.
    package let files: [(name: String, verdict: Verdict)]

    package var isIdentical: Bool { files.allSatisfy { $0.verdict == .identical } }
}

/// Rebuilds an edition from its extract by the definition it was made with, and compares every byte. The ledger
/// remembers that it was asked, and the answer.
package func verifyEdition(_ number: Int?, _ request: PackRequest, with assembly: Assembly) throws
    -> Verification
{
    let ledger = try assembly.ledger()
    let edition = try findEdition(number, request, in: ledger, with: assembly)
    let rebuilt = try rebuild(edition, from: ledger)
    let files = edition.artefacts.map { sealed in
        (sealed.format.rawValue, verdict(on: sealed, of: edition, beside: rebuilt.artefacts, in: ledger))
    }
    let mails = edition.coveringMails.flatMap { mail in
        let again = rebuilt.mails.filter { $0.carriage == mail.carriage }.flatMap(\.artefacts)
        return mail.artefacts.map { sealed in
            (
                "covering mail (\(mail.carriage.rawValue)), \(sealed.format.rawValue)",
                verdict(on: sealed, of: edition, beside: again, in: ledger)
            )
        }
    }
    let letters = try edition.ownersLetters.flatMap { sealed in
        let again = try rebuilt.letters.first { try fingerprint(of: $0.to) == sealed.mailbox }
        return sealed.artefacts.map { file in
            (
                "letter to \(again?.to.text ?? sealed.mailbox.hex), \(file.format.rawValue)",
                verdict(on: file, of: edition, beside: again?.artefacts ?? [], in: ledger)
            )
        }
    }
    let verification = Verification(edition: edition, files: files + mails + letters)
    try ledger.record(
        LedgerNote(
            .verified, meeting: edition.meeting, number: edition.number, by: assembly.author,
            outcome: verification.isIdentical ? "identical" : "not identical"), at: assembly.clock.stamp)
    return verification
}

private func verdict(
    on sealed: SealedArtefact, of edition: Edition, beside rebuilt: [Artefact], in ledger: Ledger
) -> Verification.Verdict {
    do {
        let bytes = try ledger.bytes(of: sealed.fingerprint)
        let isSame = rebuilt.contains { $0.format == sealed.format && $0.bytes == bytes }
        return isSame ? .identical : .differs(madeBy: edition.builder, now: Program.version)
    } catch {
        return .altered(refusal(for: error)?.sentence ?? "\(error)")
    }
}

private func rebuild(_ edition: Edition, from ledger: Ledger) throws -> (
    artefacts: [Artefact], mails: [CoveringMail], letters: [OwnersLetter]
) {
    let snapshot = try Register.snapshot(rebuilding: try extract(of: edition, from: ledger))
    let particulars = EditionParticulars(
        number: edition.number, reason: edition.reason, extract: edition.extract.hex, builder: edition.builder
    )
    let pack = try producePack(
        of: snapshot, following: try storedDefinition(of: edition, from: ledger), as: particulars,
        setIn: try ledger.typography(of: edition).map { try PackType(sealed: $0) })
    let mails = try rebuildCovering(edition, of: pack, as: particulars, from: ledger)
    return (pack.artefacts, mails.mails, mails.letters)
}

func extract(of edition: Edition, from ledger: Ledger) throws -> [UInt8] {
    try ledger.bytes(of: edition.extract)
}

func storedDefinition(of edition: Edition, from ledger: Ledger) throws -> PackDefinition {
    let text = String(decoding: try ledger.definitionText(of: edition), as: UTF8.self)
    return try readDefinition(text, named: edition.definition)
}

/// - Parameter number: nil for the latest.
func findEdition(_ number: Int?, _ request: PackRequest, in ledger: Ledger, with assembly: Assembly) throws
    -> Edition
{
    let register = try assembly.register()
    let board = try assembly.board(request.board, in: register)
    let meetings = try register.meetings(of: board, asOf: nil)
    if request.meeting == nil,
        let latest = try ledger.editions(of: board).max(by: { $0.sealedAt < $1.sealedAt })
    {
        return try numbered(number, for: latest.meeting, in: ledger)
    }
    let meeting = try chooseMeeting(request.meeting, among: meetings, on: assembly.clock.stamp.local.day)
    return try numbered(number, for: meeting.id, in: ledger)
}

private func numbered(_ number: Int?, for meeting: Meeting.ID, in ledger: Ledger) throws -> Edition {
    if let number { return try ledger.edition(number, for: meeting) }
    guard let latest = try ledger.latestEdition(for: meeting) else {
        throw Refusal(.refused, "No edition was sealed for the meeting of \(meeting.firstSetFor.iso).")
    }
    return latest
}
