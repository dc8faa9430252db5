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

/// What an edition asked one owner, as it was sealed.
package func sealedLetter(
    of edition: Edition, to address: MailAddress, as format: PackFormat, with assembly: Assembly
) throws -> [UInt8] {
    let mailbox = try fingerprint(of: address)
    let letter = edition.ownersLetters.first { $0.mailbox == mailbox }
    guard let file = letter?.artefacts.first(where: { $0.format == format }) else {
        throw Refusal(
            .refused,
            letter == nil
                ? "Edition \(edition.number) has no letter for \(address.text)."
                : "The letter for \(address.text) is not made as \(format.rawValue).")
    }
    return try assembly.ledger().bytes(of: file.fingerprint)
}

/// The covering mail of an edition as it was sealed, for a pack that travels one way.
package func sealedCoveringMail(
    of edition: Edition, for carriage: Recipient.Carriage, as format: PackFormat, with assembly: Assembly
) throws -> [UInt8] {
    guard let file = edition.coveringMail(carriage, as: format) else {
        let kept = edition.coveringMails.map(\.carriage.rawValue)
        throw Refusal(
            .refused,
            kept.isEmpty
                ? "Edition \(edition.number) keeps no covering mail: it was sealed before there were any."
                : "Edition \(edition.number) keeps no covering mail for \(carriage.rawValue) as \(format.rawValue): there are those for \(kept.joined(separator: ", "))."
        )
    }
    return try assembly.ledger().bytes(of: file.fingerprint)
}
