package import BoardDomain
import Channels
import Composition
import CouncilRegister
import PackLedger

/// An edition that was sealed, and where its files were put.
package struct Issue: Sendable {
    package let edition: Edition
    package let meeting: Meeting
    package let dropped: [String]
    /// Why nothing was dropped, though the edition is sealed; nil when all was.
    package let dropRefusal: String?
}

/// Seals a new edition and drops it. Sealed comes first: what is dropped is always an edition.
///
/// - Parameter reason: may be left out for a meeting's first edition only.
package func issuePack(_ request: PackRequest, because reason: String?, with assembly: Assembly) throws
    -> Issue
{
    let definition = try assembly.definition(named: request.definition)
    // Both stores parse their schema when they are opened, so neither waits for the other.
    let (reading, ledger) = try sideBySide(
        { try readRegister(request, with: assembly) }, { try assembly.ledger() })
    let meeting = reading.snapshot.meeting
    let number = try ledger.nextEditionNumber(for: meeting.id)
    guard let reason = reason ?? (number == 1 ? "first issue for this meeting" : nil), !reason.isEmpty else {
        throw Refusal(
            .refused,
            "Edition \(number) would follow one already issued: say why with --reason, as it is printed on the cover."
        )
    }
    let extract = try fingerprint(of: reading.extract)
    let particulars = EditionParticulars(
        number: number, reason: reason, extract: extract.hex, builder: Program.version)
    let artefacts = producePack(of: reading.snapshot, following: definition.definition, as: particulars)
    let sealing = Sealing(
        meeting: meeting.id, number: number, reason: reason, sealedBy: assembly.author,
        definition: definition.name,
        definitionText: Array(definition.text.utf8), extract: reading.extract,
        artefacts: artefacts,
        builder: Program.version)
    let edition = try ledger.seal(sealing, at: assembly.clock.stamp)
    return dropped(edition, meeting, from: ledger, with: assembly)
}

/// A sealed edition whose drop fails stays sealed, and says that it was not dropped.
private func dropped(_ edition: Edition, _ meeting: Meeting, from ledger: Ledger, with assembly: Assembly)
    -> Issue
{
    do {
        let paths = try drop(edition, heldOn: meeting.day, from: ledger, with: assembly)
        return Issue(edition: edition, meeting: meeting, dropped: paths, dropRefusal: nil)
    } catch {
        return Issue(
            edition: edition, meeting: meeting, dropped: [],
            dropRefusal: refusal(for: error)?.sentence ?? "\(error)")
    }
}
