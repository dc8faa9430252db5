import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger

/// R1 and R2: a real process, killed for good at a named point, and started again.
@Suite("An edition whose sender is killed")
struct DeliveryCrashSpecs {
    /// How often each point is tried; `make soak` says more.
    static let rounds = ProcessInfo.processInfo.environment["BOARDPACK_SOAK"] == nil ? 1 : 200
    static let points = [
        "connected", "greeted", "ehlo", "mail", "rcpt", "data", "body", "dot", "answered", "quit",
    ]

    /// Where the whole message may be at the relay with its answer not yet in the ledger.
    private static let doubtful = ["body", "dot", "answered"]

    @Test(
        "while it talks to the relay reaches everybody, twice only where that could not be known",
        arguments: points)
    func protocolPoints(point: String) throws {
        let board = try MailedBoard()
        for round in 0..<Self.rounds {
            let nth = ["connected", "greeted", "ehlo", "quit"].contains(point) ? 1 : 1 + round % 3
            let edition = try board.seal()
            try board.relay(["kill": ["at": point, "nth": nth, "pid_file": board.path("pid")]])
            let killed = try board.send(at: "2026-04-07T09:01")
            #expect(killed.status == SIGKILL, "\(point): \(killed)")
            let doubtful = try handedOver(board, edition)
            #expect(doubtful <= (Self.doubtful.contains(point) ? 1 : 0), "\(point)")
            try settle(board, edition, round)
            try check(board, edition, mayRepeat: doubtful)
        }
    }

    /// A sending makes some hundred such calls; each tenth of them is a point, and the rounds walk through it.
    @Test(
        "at the calls by which its ledger lasts reaches everybody, at most one of them twice and flagged",
        arguments: 0..<10)
    func durableCalls(tenth: Int) throws {
        let board = try MailedBoard()
        let calls = try DurableCalls(under: board.path("boardpack-store"))
        try board.seal()
        try board.send(at: "2026-04-07T09:01", environment: calls.environment())
        let count = try calls.made().count
        #expect(count > 60, "\(count) calls")
        let numbers = Array((1 + tenth * count / 10)...((tenth + 1) * count / 10))
        var kills = 0
        for round in 0..<Self.rounds {
            let edition = try board.seal()
            try board.relay([:])
            _ = try calls.made()
            let number = numbers[(round / 2 + tenth) % numbers.count]
            let killed = try board.send(
                at: "2026-04-07T09:01",
                environment: calls.environment(
                    doing: .kill(at: number, (round + tenth) % 2 == 0 ? .before : .after)))
            // A run may make a few calls fewer than the first one did, and then ends before its last points.
            let isKilled = killed.status == SIGKILL
            kills += isKilled ? 1 : 0
            #expect(
                try isKilled || killed.status == 0 && calls.made().count < number, "call \(number): \(killed)"
            )
            let doubtful = try handedOver(board, edition)
            #expect(doubtful <= 1, "call \(number)")
            try settle(board, edition, round)
            try check(board, edition, mayRepeat: doubtful)
        }
        #expect(kills * 10 >= Self.rounds * 9, "\(kills) kills in \(Self.rounds) rounds")
        try board.ledger().checkEverything()
    }

    @Test("while it seals is there whole with everything it is owed to, or not at all")
    func sealing() throws {
        let board = try MailedBoard()
        let calls = try DurableCalls(under: board.path("boardpack-store"))
        let issue = { (harm: DurableCalls.Harm) in
            try board.command.run(
                verb: ["pack", "issue", "--later", "--yes", "--reason", "why", "--at", "2026-04-07T09:00"],
                environment: calls.environment(doing: harm))
        }
        #expect(try issue(.none).status == 0)
        let count = try calls.made().count
        var editions = 1
        let wanted = Self.rounds == 1 ? 10 : count
        for number in stride(from: 1, through: count, by: max(1, count / wanted)) {
            _ = try issue(.kill(at: number, .after))
            let ledger = try board.ledger()
            let sealed = try ledger.editions(of: Board.ID("fenwick-ib"))
            #expect(sealed.count == editions || sealed.count == editions + 1)
            editions = sealed.count
            for edition in sealed { #expect(try board.deliveries(of: edition.number).count == 4) }
        }
        try board.ledger().checkEverything()
    }

    @Test(
        "on a disk that takes no more stays as the ledger knows it, and goes on by itself when there is room")
    func fullDisk() throws {
        let board = try MailedBoard()
        let calls = try DurableCalls(under: board.path("boardpack-store"))
        try board.seal()
        try board.send(at: "2026-04-07T09:01", environment: calls.environment(only: ["write", "pwrite"]))
        let count = try calls.made().count
        let wanted = Self.rounds == 1 ? 6 : count
        for number in stride(from: 1, through: count, by: max(1, count / wanted)) {
            let edition = try board.seal()
            try board.relay([:])
            try board.send(
                at: "2026-04-07T09:01",
                environment: calls.environment(
                    doing: .fail(at: number, errno: ENOSPC, calls: 0), only: ["write", "pwrite"]))
            let known = try board.deliveries(of: edition).filter { delivery in
                switch delivery.phase {
                case .ending, .accepted, .inDoubt: true
                case .ready, .talking, .rejected, .expired, .cancelled, .bounced: false
                }
            }
            #expect(
                try board.relay.messages().count <= known.count,
                "the relay has what the ledger does not know of")
            try settle(board, edition, number)
            try check(board, edition, mayRepeat: 1)
        }
    }

    /// How many were wholly handed over, by the ledger, and not answered: those alone may come twice.
    private func handedOver(_ board: MailedBoard, _ edition: Int) throws -> Int {
        try board.deliveries(of: edition).count { $0.phase == .ending }
    }

    /// Everything is tried again, and what is in doubt once more after its wait. Every tenth round goes on after all has
    /// arrived, so that a copy too many would show.
    private func settle(_ board: MailedBoard, _ edition: Int, _ round: Int) throws {
        for moment in ["2026-04-07T09:03", "2026-04-07T09:30", "2026-04-07T10:30"] {
            try board.send(at: moment)
            let hasArrived = try board.deliveries(of: edition).allSatisfy { $0.phase == .accepted }
            if hasArrived, !round.isMultiple(of: 10) { return }
        }
    }

    /// 0 lost; nobody has it twice but where the answer was lost, and then under one identity, and flagged.
    private func check(_ board: MailedBoard, _ edition: Int, mayRepeat: Int) throws {
        let messages = try board.heardSoFar()
        var repeats = 0
        for delivery in try board.deliveries(of: edition) where delivery.route.channel == "mail" {
            let copies = messages.filter {
                $0.wasTaken && $0.messageID?.hasPrefix("<delivery-\(delivery.id.number).") == true
            }
            #expect(copies.allSatisfy { $0.recipient == delivery.route.destination })
            #expect(!copies.isEmpty, "edition \(edition) is lost for \(delivery.route.destination)")
            #expect(Set(copies.compactMap(\.messageID)).count == 1)
            #expect(Set(copies.map(\.bytes)).count == 1, "the same bytes each time")
            if copies.count > 1 {
                repeats += 1
                #expect(copies.count == 2)
                #expect(delivery.doubts == 1, "a second copy that the ledger does not flag")
            }
            #expect(delivery.phase == .accepted, "\(delivery)")
        }
        #expect(repeats <= mayRepeat, "\(repeats) have edition \(edition) twice")
        #expect(try board.deliveries(of: edition).filter { $0.route == .drop }.map(\.phase) == [.accepted])
    }
}
