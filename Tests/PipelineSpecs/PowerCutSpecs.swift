import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger

/// R7: one edition sealed and sent, the power cut after each call by which that lasts, and the machine started again.
@Suite("An edition whose machine loses its power")
struct PowerCutSpecs {
    /// Every call in full; `make soak` says so.
    static let isWhole = ProcessInfo.processInfo.environment["BOARDPACK_SOAK"] != nil

    @Test(
        "at any of the calls by which it lasts is whole or not there, and reaches everybody, twice only where flagged",
        arguments: PowerCut.Arrival.allCases)
    func cuts(arrival: PowerCut.Arrival) throws {
        let board = try MailedBoard()
        let store = board.path("boardpack-store")
        var cut = try PowerCut(of: store)
        let sealedBy = try record(on: board, into: &cut)
        try #require(cut.count > 60, "\(cut.count) calls")
        let sent = try heard(board)
        #expect(sent.count == 3)
        // A stride that is no multiple of what a commit takes, so that a few cuts meet every kind of call.
        for count in stride(from: 0, through: cut.count, by: Self.isWhole ? 1 : 29) {
            try cut.restore(after: count, arrival)
            let words = "after \(count) of \(cut.count) calls, \(arrival)"
            let around = cut.moments(around: count)
            try comeBack(board, words, after: count, mustBeThere: count >= sealedBy)
            let certain = sent.filter { $0.moment < around.lowerBound }
            let possible = sent.filter { $0.moment <= around.upperBound }
            try check(board, certain, possible, words)
        }
    }

    /// Seals an edition and sends it, every call recorded.
    ///
    /// - Returns: after how many calls it was sealed.
    private func record(on board: MailedBoard, into cut: inout PowerCut) throws -> Int {
        let calls = try DurableCalls(under: board.path("boardpack-store"))
        let file = board.path("record")
        let environment = calls.environment(recordingTo: file)
        try board.seal(environment: environment)
        try cut.read(file)
        let sealedBy = cut.count
        try FileManager.default.removeItem(atPath: file)
        #expect(try board.send(at: "2026-04-07T09:01", environment: environment).status == 0)
        try cut.read(file)
        return sealedBy
    }

    /// The machine is there again: it is told that it is the one that sends, and goes on.
    private func comeBack(_ board: MailedBoard, _ words: String, after count: Int, mustBeThere: Bool) throws {
        try board.relay([:])
        let armed = try board.command.run("arm", "--yes", "--at", "2026-04-07T09:02")
        #expect(armed.status == 0, "\(words): \(armed)")
        let editions = try board.ledger().editions(of: Board.ID("fenwick-ib")).count
        #expect(editions == 1 || !mustBeThere, "\(words): the edition is lost")
        if editions == 0 {
            let issued = try board.command.run(
                "pack", "issue", "--yes", "--reason", "again", "--at", "2026-04-07T09:03")
            #expect(issued.status == 0, "\(words): \(issued)")
        }
        for moment in ["2026-04-07T09:03", "2026-04-07T09:30", "2026-04-07T10:30"] {
            try board.send(at: moment)
            // In full, one cut in ten goes on after all has arrived, so that a copy too many would show.
            let hasArrived = try board.deliveries(of: 1).allSatisfy { $0.phase == .accepted }
            if Self.isWhole, hasArrived, !count.isMultiple(of: 10) { break }
        }
        try board.ledger().checkEverything()
    }

    /// - Parameters:
    ///   - certain: what the relay surely had before the cut.
    ///   - possible: what it may have had: that, and what was under way.
    private func check(_ board: MailedBoard, _ certain: [Heard], _ possible: [Heard], _ words: String) throws
    {
        let again = try heard(board)
        for delivery in try board.deliveries(of: 1) where delivery.route.channel == "mail" {
            let isIts = { (mail: Heard) in mail.recipient == delivery.route.destination }
            let (least, most) = (certain.count(where: isIts), possible.count(where: isIts))
            let copies = again.filter(isIts)
            #expect(least + copies.count >= 1, "\(words): lost for \(delivery.route.destination)")
            #expect(most + copies.count <= (delivery.doubts == 0 ? 1 : 2), "\(words): \(delivery)")
            #expect(delivery.phase == .accepted, "\(words): \(delivery)")
            let names = (possible.filter(isIts) + copies).map(\.messageID)
            #expect(Set(names).count == 1, "\(words): \(names)")
        }
        #expect(try board.deliveries(of: 1).filter { $0.route == .drop }.map(\.phase) == [.accepted])
        let dropped = try FileManager.default.contentsOfDirectory(atPath: board.path("boardpack-store/drop"))
        #expect(dropped.filter { !$0.hasPrefix(".") }.count == 4, "\(words): \(dropped)")
    }

    private struct Heard {
        let recipient, messageID: String
        /// When the relay had all of it, by the machine's own clock in nanoseconds.
        let moment: Int
    }

    /// By the present relay.
    private func heard(_ board: MailedBoard) throws -> [Heard] {
        let moments = try board.relay.heard().compactMap { fact in
            (fact["message"] as? String).map { Int($0.split(separator: ".").dropLast().last ?? "") ?? 0 }
        }
        return zip(try board.relay.messages(), moments).map { message, moment in
            Heard(
                recipient: message.recipient, messageID: message.header("Message-ID") ?? "", moment: moment)
        }
    }
}
