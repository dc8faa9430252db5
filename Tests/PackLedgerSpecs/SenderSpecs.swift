import BoardDomain
import Foundation
import PackLedger
import Testing

@Suite("One sender")
struct SenderSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld
    private let now = Outbox.now

    init() throws { world = try LedgerWorld() }

    private func take(_ ledger: Ledger) throws -> Sender {
        try ledger.takeOwnership(as: Outbox.identity, at: now)
    }

    @Test("is all that a ledger has, and its lock is for its own user alone")
    func second() throws {
        let outbox = try Outbox(world)
        let process = "process \(ProcessInfo.processInfo.processIdentifier)"
        #expect(throws: LedgerError.anotherSender(path: world.path, holder: process)) {
            try take(world.open())
        }
        #expect(try world.mode(outbox.ledger.senderLock) == 0o600)
        #expect(try outbox.sent().phase == .accepted)
    }

    @Test("follows another that ended, with the next epoch")
    func next() throws {
        let ledger = try world.create()
        for epoch in 1...3 as ClosedRange<Int64> { #expect(try take(ledger).epoch == epoch) }
    }

    @Test("is refused while another process holds the lock, be it stopped, and not once that was killed")
    func otherProcess() throws {
        let ledger = try world.create()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
        process.arguments = ["--no-fork", ledger.senderLock, "sh", "-c", "echo held; exec sleep 600"]
        let said = Pipe()
        process.standardOutput = said
        try process.run()
        defer {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        #expect(try #require(try said.fileHandleForReading.read(upToCount: 5)) == Data("held\n".utf8))
        for signal in [SIGSTOP, SIGCONT] {
            #expect(throws: LedgerError.anotherSender(path: world.path, holder: "unnamed")) {
                try take(ledger)
            }
            kill(process.processIdentifier, signal)
        }
        #expect(throws: LedgerError.self) { try take(ledger) }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try take(ledger).epoch == 1)
    }

    @Test("that slept while another took over can record nothing more, at any step")
    func fenced() throws {
        let old = try Outbox(world)
        let talking = try old.claimed()
        let ending = try old.claimed()
        try old.sender.markEnding(ending.id, at: now)
        // Whoever clears away a lock whose holder sleeps lets another in; the epoch is what keeps the first one out.
        try FileManager.default.removeItem(atPath: old.ledger.senderLock)
        let new = try take(world.open())
        #expect(new.recovery == Sender.Recovery(ready: 1, inDoubt: 1, cancelled: 0))
        let events = try new.ledger.events().count
        let fenced = LedgerError.fenced(path: world.path)
        #expect(throws: fenced) { try old.sender.claimNext(at: now) }
        #expect(throws: fenced) { try old.sender.markEnding(talking.id, at: now) }
        #expect(throws: fenced) { try old.sender.markAccepted(ending.id, reply: "250", at: now) }
        #expect(throws: fenced) { try old.sender.record(.unknown("x"), of: talking.id, at: now) }
        #expect(try new.ledger.events().count == events)
        guard case .claimed(let again) = try new.claimNext(at: now) else {
            Issue.record("nothing is due")
            return
        }
        #expect(throws: fenced) { try old.sender.markEnding(again.id, at: now) }
        try new.ledger.checkEverything()
    }

    @Test("finds what the last one left: owed again before the end began, in doubt after it")
    func recovery() throws {
        let ledger = try world.create()
        try ledger.arm(as: Outbox.identity, by: "clerk", at: now)
        _ = try ledger.seal(
            Example.sealing(1), owing: Outbox.owed(["a", "b", "c", "d"]), at: Example.stamp())
        do {
            let sender = try take(ledger)
            for step in 1...3 {
                guard case .claimed(let delivery) = try sender.claimNext(at: now) else { return }
                if step > 1 { try sender.markEnding(delivery.id, at: now) }
                if step > 2 { try sender.markAccepted(delivery.id, reply: "250", at: now) }
            }
        }
        let later = now.later(by: 3_600)
        let sender = try ledger.takeOwnership(as: Outbox.identity, at: later)
        #expect(sender.recovery == Sender.Recovery(ready: 1, inDoubt: 1, cancelled: 0))
        let deliveries = try ledger.deliveries(of: Example.board)
        #expect(deliveries.map(\.phase) == [.ready, .inDoubt, .accepted, .ready])
        #expect(deliveries[1].state == .inDoubt(since: later, until: later.later(by: 900)))
        let ends = try deliveries.map { try ledger.attempts(of: $0.id).last?.end }
        #expect(ends.map { $0?.outcome } == [.interrupted, .interrupted, .accepted, nil])
        #expect(ends.map { $0?.phase } == [.talking, .ending, .ending, nil])
        try ledger.checkEverything()
    }
}
