package import BoardDomain
import Channels
import CouncilRegister
import PackLedger

/// Puts a sealed edition into the drop folder again, from the sealed bytes: for a folder that was gone or full.
///
/// - Returns: the paths of its files, the manifest last.
package func dropEdition(_ number: Int?, _ request: PackRequest, with assembly: Assembly) throws -> [String] {
    let ledger = try assembly.ledger()
    let edition = try findEdition(number, request, in: ledger, with: assembly)
    let snapshot = try Register.snapshot(rebuilding: try extract(of: edition, from: ledger))
    let paths = try drop(edition, heldOn: snapshot.meeting.day, from: ledger, with: assembly)
    try ledger.record(
        LedgerNote(
            .dropped, meeting: edition.meeting, number: edition.number, by: assembly.author,
            outcome: "in \(assembly.settings.drop)"), at: assembly.clock.stamp)
    return paths
}

/// The sealed bytes, hashed again on their way. Named for the day the meeting is held on, which is the one people know.
func drop(_ edition: Edition, heldOn day: Day, from ledger: Ledger, with assembly: Assembly) throws
    -> [String]
{
    let contents = try edition.artefacts.map { artefact in
        Consignment.Content(
            format: artefact.format, fingerprint: artefact.fingerprint,
            bytes: try ledger.bytes(of: artefact.fingerprint))
    }
    let consignment = Consignment(
        meeting: Meeting.ID(board: edition.meeting.board, firstSetFor: day), edition: edition.number,
        contents: contents)
    let receipt = try drop(consignment, into: assembly.settings.drop)
    return (receipt.files + [receipt.manifest]).map { "\(receipt.directory)/\($0.name)" }
}

/// Where an edition's files lie in the drop folder once they were put there, the manifest last.
package func dropPaths(of edition: Edition, heldOn day: Day, with assembly: Assembly) -> [String] {
    let name = DropName(
        meeting: Meeting.ID(board: edition.meeting.board, firstSetFor: day), edition: edition.number)
    return (edition.artefacts.map { name.file(as: $0.format) } + [name.manifest]).map {
        "\(assembly.settings.drop)/\($0)"
    }
}

/// The names an edition's files go by wherever they are dropped, each with its SHA-256, as `sha256sum --check` reads them.
package func editionManifest(_ number: Int?, _ request: PackRequest, with assembly: Assembly) throws -> String
{
    let ledger = try assembly.ledger()
    let edition = try findEdition(number, request, in: ledger, with: assembly)
    let outgoing = try outgoing(edition: edition.number, for: edition.meeting, from: ledger)
    let consignment = outgoing.consignment
    return dropManifest(
        of: consignment, under: DropName(meeting: consignment.meeting, edition: consignment.edition))
}
