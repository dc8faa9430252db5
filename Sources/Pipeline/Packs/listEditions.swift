package import BoardDomain
import CouncilRegister
import PackLedger

/// Every edition sealed for a board.
package func listEditions(of board: String?, with assembly: Assembly) throws -> [Edition] {
    let register = try assembly.register()
    return try assembly.ledger().editions(of: try assembly.board(board, in: register))
}

/// One edition and the bytes of one of its files.
package func showEdition(_ number: Int?, _ request: PackRequest, with assembly: Assembly) throws -> Edition {
    try findEdition(number, request, in: try assembly.ledger(), with: assembly)
}

package func sealedBytes(of edition: Edition, as format: PackFormat, with assembly: Assembly) throws
    -> [UInt8]
{
    guard let file = edition.artefacts.first(where: { $0.format == format }) else {
        throw Refusal(.refused, "Edition \(edition.number) has no \(format.rawValue).")
    }
    return try assembly.ledger().bytes(of: file.fingerprint)
}
