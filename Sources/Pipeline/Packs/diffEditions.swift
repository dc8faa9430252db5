import Analysis
package import BoardDomain
import Composition
import CouncilRegister
import PackLedger

/// What changed between two editions, in sentences.
package struct EditionDiff: Sendable {
    package let from: Edition
    package let to: Edition
    package let sentences: [String]
}

/// - Parameters:
///   - from: nil for the edition before `to`.
///   - to: nil for the latest.
package func diffEditions(from: Int?, to: Int?, _ request: PackRequest, with assembly: Assembly) throws
    -> EditionDiff
{
    let ledger = try assembly.ledger()
    let later = try findEdition(to, request, in: ledger, with: assembly)
    guard let number = from ?? (later.number > 1 ? later.number - 1 : nil) else {
        throw Refusal(.refused, "Edition 1 has none before it to compare with.")
    }
    let earlier = try ledger.edition(number, for: later.meeting)
    let differences = compare(
        try findings(of: earlier, from: ledger), with: try findings(of: later, from: ledger))
    return EditionDiff(from: earlier, to: later, sentences: differences.map(describe))
}

private func findings(of edition: Edition, from ledger: Ledger) throws -> BoardFindings {
    let snapshot = try Register.snapshot(rebuilding: try extract(of: edition, from: ledger))
    return analyse(snapshot, by: try storedDefinition(of: edition, from: ledger).rules)
}
