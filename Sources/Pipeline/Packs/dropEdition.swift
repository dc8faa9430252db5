import BoardDomain
import Channels
import Composition
import CouncilRegister
import PackLedger

/// Puts a sealed edition into the drop folder again, from the sealed bytes: for a folder that was gone or full.
package func dropEdition(_ number: Int?, _ request: PackRequest, with assembly: Assembly) throws -> [String] {
    let ledger = try assembly.ledger()
    let edition = try findEdition(number, request, in: ledger, with: assembly)
    let snapshot = try Register.snapshot(rebuilding: try extract(of: edition, from: ledger))
    let definition = try storedDefinition(of: edition, from: ledger)
    let consignment = Consignment(
        board: snapshot.board, day: snapshot.meeting.day, edition: edition.number, reason: edition.reason,
        sealed: assembly.clock.stamp(of: edition.sealedAt), marking: definition.marking,
        extract: edition.extract,
        files: try edition.artefacts.map {
            Consignment.File(
                format: $0.format, bytes: try ledger.bytes(of: $0.fingerprint), fingerprint: $0.fingerprint)
        })
    return try drop(consignment, into: assembly.settings.drop).paths
}
