import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger

/// R14: a sender that is really stopped in the midst of a mail, a second one beside it, and the first awake again.
@Suite("A sender that was stopped and wakes up")
struct TwoSendersSpecs {
    @Test("kept its lock all the while: the second leaves the sending to it, and nobody has a mail twice")
    func lockKept() throws {
        let (board, gate) = try boardWithGate(at: "rcpt")
        let first = try board.command.start(verb: ["deliveries", "send", "--at", "2026-04-07T09:01"])
        gate.awaitReached()
        try stop(first, at: board)
        let second = try board.send(at: "2026-04-07T09:11")
        #expect(second.status == 1)
        #expect(second.complaint.contains("Another process is sending"), "\(second)")
        #expect(try board.relay.connections() == 1)
        kill(first.identifier, SIGCONT)
        gate.open()
        #expect(try first.finish().status == 0)
        #expect(try reached(board) == MailedBoard.mailboxes)
        #expect(try board.deliveries(of: 1).allSatisfy { $0.phase == .accepted && $0.doubts == 0 })
        try board.ledger().checkEverything()
    }

    @Test(
        "and whose lock was lost is fenced before the end of its mail: the second has sent all, and nobody has one twice"
    )
    func fenced() throws {
        let (board, gate) = try boardWithGate(at: "rcpt")
        let first = try board.command.start(verb: ["deliveries", "send", "--at", "2026-04-07T09:01"])
        gate.awaitReached()
        try stop(first, at: board)
        try loseLock(board)
        let second = try board.send(at: "2026-04-07T09:11")
        #expect(second.status == 0, "\(second)")
        #expect(try reached(board) == MailedBoard.mailboxes)
        kill(first.identifier, SIGCONT)
        gate.open()
        let woken = try first.finish()
        #expect(woken.status == 1)
        #expect(
            (woken.output + woken.complaint).contains("Another process has become the sender"), "\(woken)")
        try board.relay.settle()
        #expect(try reached(board) == MailedBoard.mailboxes, "it has sent nothing more")
        #expect(try board.relay.heard().contains { $0["cut"] != nil }, "it was cut short before its end")
        #expect(try board.deliveries(of: 1).allSatisfy { $0.phase == .accepted && $0.doubts == 0 })
        try board.ledger().checkEverything()
    }

    @Test(
        "and whose lock was lost after the end of its mail leaves that one in doubt, and a second copy is flagged"
    )
    func inDoubt() throws {
        let (board, gate) = try boardWithGate(at: "dot")
        let first = try board.command.start(verb: ["deliveries", "send", "--at", "2026-04-07T09:01"])
        gate.awaitReached()
        try stop(first, at: board)
        try loseLock(board)
        try board.send(at: "2026-04-07T09:11")
        #expect(try board.deliveries(of: 1).count { $0.phase == .inDoubt } == 1)
        kill(first.identifier, SIGCONT)
        gate.open()
        #expect(try first.finish().status == 1)
        #expect(try board.deliveries(of: 1).count { $0.phase == .inDoubt } == 1, "it can record nothing")
        try board.send(at: "2026-04-07T09:30")
        let deliveries = try board.deliveries(of: 1)
        #expect(deliveries.allSatisfy { $0.phase == .accepted })
        let flagged = deliveries.filter { $0.doubts == 1 }.map(\.route.destination)
        #expect(flagged.count == 1)
        #expect(try reached(board) == (MailedBoard.mailboxes + flagged).sorted())
        #expect(Set(try board.relay.messages().compactMap { $0.header("Message-ID") }).count == 3)
        try board.ledger().checkEverything()
    }

    // MARK: The world

    private func boardWithGate(at step: String) throws -> (MailedBoard, Gate) {
        let board = try MailedBoard()
        let gate = try Gate(in: board.command.folder)
        try board.relay(gate.script(at: step))
        try board.seal()
        return (board, gate)
    }

    private func reached(_ board: MailedBoard) throws -> [String] {
        try board.relay.messages().filter(\.wasTaken).map(\.recipient).sorted()
    }

    /// Returns when the system shows it as stopped, and it was not stopped in the midst of a write: its folder's thread
    /// may be at one, and what is kept from writing then is no second sender but everybody.
    private func stop(_ running: Command.Running, at board: MailedBoard) throws {
        let deadline = ContinuousClock.now + .seconds(10)
        while true {
            #expect(kill(running.identifier, SIGSTOP) == 0)
            try awaitStopped(running, until: deadline)
            if try canBeWritten(board) { return }
            try #require(ContinuousClock.now < deadline, "it is always at a write")
            kill(running.identifier, SIGCONT)
            sched_yield()
        }
    }

    private func awaitStopped(_ running: Command.Running, until deadline: ContinuousClock.Instant) throws {
        while true {
            let line = try String(contentsOfFile: "/proc/\(running.identifier)/stat", encoding: .utf8)
            if line.contains(") T ") { return }
            try #require(ContinuousClock.now < deadline, "it does not stop: \(line)")
            sched_yield()
        }
    }

    private func canBeWritten(_ board: MailedBoard) throws -> Bool {
        do {
            let ledger = try Ledger.open(
                at: board.path("boardpack-store/ledger.sqlite"),
                artefacts: board.path("boardpack-store/artefacts"), patience: 0)
            try ledger.writing { _ in }
            return true
        } catch LedgerError.busy {
            return false
        }
    }

    /// As on a share that has forgotten its locks: the name leads to another file than the one that is locked.
    private func loseLock(_ board: MailedBoard) throws {
        try FileManager.default.removeItem(atPath: board.ledger().senderLock)
    }
}
