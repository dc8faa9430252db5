import BoardDomain
import Foundation
import PackLedger
import Testing

@Suite("Two runs at one ledger")
struct TwoLedgersSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    @Test("never seal the same number twice, and lose no edition")
    func race() throws {
        let ledgers = [try world.create(), try world.open(), try world.open()]
        let meeting = try Example.meeting()
        let stamp = try Example.stamp()
        let sealed = Tally()
        DispatchQueue.concurrentPerform(iterations: ledgers.count) { runner in
            while sealed.count(of: runner) < 5 {
                do {
                    let number = try ledgers[runner].nextEditionNumber(for: meeting)
                    let sealing = try Example.sealing(number, reason: "Run \(runner)", html: "same for all")
                    sealed.add(try ledgers[runner].seal(sealing, at: stamp), by: runner)
                } catch LedgerError.notTheNextNumber {
                    continue
                } catch {
                    sealed.fail(error)
                    return
                }
            }
        }
        #expect(sealed.failures == [])
        #expect(sealed.editions.map(\.number).sorted() == Array(1...15))
        let listed = try world.open().editions(of: Example.board)
        #expect(listed == sealed.editions.sorted { $0.number < $1.number })
        try world.open().checkEverything()
    }

    @Test("are told apart: the one that composed on a number now taken is refused, and can compose anew")
    func taken() throws {
        let slow = try world.create()
        let quick = try world.open()
        let composed = try Example.sealing(try slow.nextEditionNumber(for: Example.meeting()), reason: "Slow")
        _ = try quick.seal(Example.sealing(1, reason: "Quick"), at: Example.stamp())
        #expect(throws: LedgerError.notTheNextNumber(asked: 1, next: 2, try Example.meeting())) {
            try slow.seal(composed, at: Example.stamp())
        }
        #expect(try slow.seal(Example.sealing(2, reason: "Slow"), at: Example.stamp()).number == 2)
    }

    private final class Tally: @unchecked Sendable {
        private let lock = NSLock()
        private var sealed: [(edition: Edition, runner: Int)] = []
        private var failed: [String] = []

        func add(_ edition: Edition, by runner: Int) { lock.withLock { sealed.append((edition, runner)) } }
        func fail(_ error: any Error) { lock.withLock { failed.append("\(error)") } }
        func count(of runner: Int) -> Int { lock.withLock { sealed.filter { $0.runner == runner }.count } }
        var editions: [Edition] { lock.withLock { sealed.map(\.edition) } }
        var failures: [String] { lock.withLock { failed } }
    }
}
