import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger
@testable import Pipeline

@Suite("An edition and what people decide about sending it")
struct DeliveryDecisionsSpecs {
    @Test("goes to no copy's account: a copied installation is mute until it is armed")
    func copied() throws {
        let board = try MailedBoard()
        try board.seal()
        let other = try Command()
        defer { other.remove() }
        try FileManager.default.copyItem(
            at: board.command.folder.appending(path: "boardpack-store"),
            to: other.folder.appending(path: "boardpack-store"))
        try other.write(try board.command.text("boardpack.toml"), to: "boardpack.toml")
        let mute = try other.run("deliveries", "retry", "--at", "2026-04-07T09:01")
        #expect(mute.status == 1)
        #expect(mute.complaint.contains("boardpack arm"))
        #expect(try board.relay.connections() == 0)
        #expect(try other.run("arm").status == 3)
        #expect(try other.run("arm", "--yes").status == 0)
        #expect(try other.run("deliveries", "retry", "--at", "2026-04-07T09:02").status == 0)
        #expect(try board.relay.messages().count == 3)
    }

    @Test("is held, released and withdrawn by name and reason")
    func decisions() throws {
        let board = try MailedBoard()
        #expect(try board.command.run("hold", "--board", "fenwick-ib", "--reason", "mourning").status == 0)
        try board.seal()
        #expect(try board.send(at: "2026-04-07T09:01").status == 1)
        #expect(try board.relay.connections() == 0)
        let released = try board.command.run(
            "release", "--board", "fenwick-ib", "--reason", "over", "--at", "2026-04-07T09:02")
        #expect(released.status == 0, "\(released)")
        #expect(try board.relay.messages().count == 3)
        try board.seal(at: "2026-04-07T10:00")
        let withdrawn = try board.command.run(
            "pack", "withdraw", "--edition", "2", "--reason", "wrong figures", "--yes", "--at",
            "2026-04-07T10:01")
        #expect(withdrawn.output.contains("4 deliveries were stopped"), "\(withdrawn)")
        try board.send(at: "2026-04-07T10:02")
        #expect(try board.relay.messages().count == 3)
    }

    @Test("is done when it is there itself, whatever another board still waits for")
    func othersWait() throws {
        let board = try MailedBoard()
        try board.seal()
        board.relay.stop()
        try board.command.write(
            "board,name,organisation\nquiet-ib,Quiet Board,Fenwick Council\n", to: "b.csv")
        try board.command.write("board,date\nquiet-ib,2026-04-20\n", to: "m.csv")
        for kind in ["boards", "meetings"] {
            let file = kind == "boards" ? "b.csv" : "m.csv"
            #expect(try board.command.run("import", kind, file, "--at", "2026-04-07T09:00").status == 0)
        }
        let outcome = try board.command.run(
            "pack", "issue", "--board", "quiet-ib", "--yes", "--at", "2026-04-07T09:01")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.output.contains("Of other editions 1 were delivered too, 3 not yet"), "\(outcome)")
        #expect(try board.send(at: "2026-04-07T09:02").status == 1, "a command for everything says so")
    }

    @Test("asked for twice under one request is sealed and sent once")
    func request() throws {
        let board = try MailedBoard()
        let issue = {
            try board.command.run(
                "pack", "issue", "--yes", "--reason", "why", "--request", "r-1", "--at", "2026-04-07T09:00")
        }
        #expect(try issue().status == 0)
        let again = try issue()
        #expect(again.status == 0)
        #expect(again.output.contains("Done before"))
        #expect(try board.relay.messages().count == 3)
    }

    /// R14 between processes: what a stopped sender has in hand nobody else takes up, and nobody sends beside it.
    @Test("has one sender: a second one leaves the sending to the first")
    func oneSender() throws {
        let board = try MailedBoard()
        try board.seal()
        let owner = try board.ledger().takeOwnership(as: "the spec", at: Instant(seconds: 1_775_000_000))
        let outcome = try board.send(at: "2026-04-07T09:01")
        #expect(outcome.status == 1)
        #expect(outcome.complaint.contains("Another process is sending"))
        #expect(try board.relay.connections() == 0)
        withExtendedLifetime(owner) {}
    }
}
