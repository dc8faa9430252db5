import BoardDomain
import PackLedger

/// `deliverDue`, where another process that is sending already is no failure: it sends these too.
///
/// What goes wrong is told to a person by another way than the one that failed; see `Notice`.
package func sendNow(with assembly: Assembly) throws -> DeliveryRun {
    do {
        let run = try deliverDue(with: assembly)
        try tell(of: run, with: assembly)
        return run
    } catch let error as LedgerError {
        guard case .anotherSender = error else { throw error }
        var run = DeliveryRun()
        run.isLeftToAnother = true
        return run
    }
}

/// What a request was answered within the last ten minutes; nil where it is new.
package func answer(to request: String, with assembly: Assembly) throws -> String? {
    try assembly.ledger().result(of: request, at: assembly.clock.now())
}
