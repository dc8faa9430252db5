import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger
@testable import Pipeline

@Suite("An edition on its way to the board")
struct DeliveryStorySpecs {
    @Test(
        "goes to everybody on the list and to the drop folder, each mail with the pack and its covering words"
    )
    func everybody() throws {
        let board = try MailedBoard()
        let outcome = try board.command.run(
            "pack", "issue", "--yes", "--at", "2026-04-07T09:00")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.output.contains("3 mails were accepted by the relay."))
        let messages = try board.relay.messages()
        #expect(Set(messages.map(\.recipient)) == Set(MailedBoard.mailboxes))
        let pack = try board.command.bytes("boardpack-store/drop/2026-04-15_fenwick-ib_edition-1.pdf")
        for message in messages {
            #expect(
                message.header("Subject")?.hasPrefix("[OFFICIAL] Pre-meeting pack: Fenwick Board") == true)
            #expect(message.header("Auto-Submitted") == "auto-generated")
            let text = String(decoding: message.bytes, as: UTF8.self).replacing("\r\n", with: "")
            #expect(text.contains(pack.base64EncodedString()))
        }
        #expect(
            try board.relay.heard().contains {
                ($0["sender"] as? String)?.contains("<secretary@hambleford.example>") == true
            })
    }

    @Test("has a manifest that sha256sum checks, the same as lies in the drop folder")
    func manifest() throws {
        let board = try MailedBoard()
        _ = try board.command.run("pack", "issue", "--yes", "--at", "2026-04-07T09:00")
        let printed = try board.command.run("pack", "manifest").output
        let name = "boardpack-store/drop/2026-04-15_fenwick-ib_edition-1"
        #expect(try printed == board.command.text("\(name).manifest.txt"))
        #expect(printed.contains("  2026-04-15_fenwick-ib_edition-1.html\n"))
    }

    @Test("is shown first and sent to nobody without a yes")
    func asked() throws {
        let board = try MailedBoard()
        let outcome = try board.command.run("pack", "issue", "--at", "2026-04-07T09:00")
        #expect(outcome.status == 3)
        #expect(outcome.complaint.contains("--yes"))
        #expect(try board.relay.connections() == 0)
        #expect(try board.ledger().editions(of: Board.ID("fenwick-ib")).isEmpty)
    }

    /// R3: each subset of the mailboxes, each in trouble of one kind; the others get exactly one copy.
    @Test(
        "reaches the others whoever of them is in trouble",
        arguments: ["550 5.1.1 no such user", "451 4.7.1 later", "drop"])
    func subsets(trouble: String) throws {
        let mailboxes = (1...5).map { "member\($0)@hambleford.example" }
        let board = try MailedBoard(mailboxes: mailboxes)
        let soak = ProcessInfo.processInfo.environment["BOARDPACK_SOAK"] != nil
        for (round, subset) in (soak ? Array(0..<32) : [0, 1, 6, 16, 21, 31]).enumerated() {
            // A day apart, so that no channel still rests from the round before.
            let day = (try #require(Day(iso: "2026-03-10")) + round).iso
            let troubled = mailboxes.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element)
            try board.relay([
                "faults": Dictionary(uniqueKeysWithValues: troubled.map { ("rcpt:\($0)", trouble) })
            ])
            let edition = try board.seal(at: "\(day)T09:00")
            // A relay that hangs up is a fault of the channel, which rests after three in a row, those of the rounds
            // before included, and is then tried with what has waited longest: one mailbox a step, of half an hour at
            // the most, until one is reached.
            for time in ["09:01", "09:02", "09:03", "09:20", "09:50", "10:20", "10:50", "11:20"] {
                try board.send(at: "\(day)T\(time)")
            }
            let reached = try board.relay.messages().filter { $0.wasTaken }.map(\.recipient).filter {
                $0.hasPrefix("member")
            }
            let others = mailboxes.filter { !troubled.contains($0) }
            #expect(reached.sorted() == others.sorted(), "\(troubled)")
            for delivery in try board.deliveries(of: edition)
            where troubled.contains(delivery.route.destination) {
                #expect(delivery.phase == (trouble.hasPrefix("550") ? .rejected : .ready))
            }
            _ = try board.command.run(
                "pack", "withdraw", "--edition", "\(edition)", "--reason", "done", "--yes")
        }
    }

    @Test("is tried again until the relay takes it, through an outage of a day, in under a hundred tries")
    func outage() throws {
        let board = try MailedBoard(mailboxes: ["clerk@hambleford.example"])
        try board.seal(at: "2026-04-07T09:00")
        board.relay.stop()
        var tries = 0
        for hour in 0..<24 {
            for minute in [0, 30] {
                let day = 7 + (9 + hour) / 24
                let clock = (9 + hour) % 24
                try board.send(
                    at: "2026-04-0\(day)T\(clock < 10 ? "0" : "")\(clock):\(minute == 0 ? "00" : "30")")
                tries += 1
            }
        }
        try board.relay([:])
        try board.send(at: "2026-04-08T09:30")
        #expect(try board.relay.messages().count == 1)
        #expect(
            try board.ledger().attempts(of: try #require(try board.deliveries(of: 1).first).id).count < 100)
        #expect(tries == 48)
    }

    @Test("that an address refuses is told to a person with its reply and the next step, and not tried again")
    func refused() throws {
        let board = try MailedBoard([
            "faults": ["rcpt:clerk@hambleford.example": "550 5.1.1 no such user here"]
        ])
        let outcome = try board.command.run("pack", "issue", "--yes", "--at", "2026-04-07T09:00")
        #expect(outcome.status == 1)
        for words in ["clerk@hambleford.example", "no such user here", "boardpack pack resend --edition 1"] {
            #expect(outcome.output.contains(words))
        }
        let notices = try FileManager.default.contentsOfDirectory(atPath: board.path("boardpack-store/drop"))
            .filter { $0.hasPrefix("NOTICE_") }
        #expect(notices.count == 1)
        let notice = try board.command.text("boardpack-store/drop/\(try #require(notices.first))")
        #expect(notice.contains("no such user here"))
        #expect(try board.relay.messages().contains { $0.recipient == "secretary@hambleford.example" })
        try board.send(at: "2026-04-07T09:10")
        let tries = try board.relay.lines().count { $0.contains("clerk@hambleford.example") }
        #expect(tries == 1)
    }

    @Test("with a wrong password holds the channel and marks no mailbox, until a person has mended it")
    func wrongPassword() throws {
        let board = try MailedBoard(["extensions": ["AUTH PLAIN"], "accounts": ["board": "right"]])
        try board.writeConfiguration("authentication = \"password\"\nuser = \"board\"")
        try FileManager.default.createDirectory(
            atPath: board.path("boardpack-store/credentials"), withIntermediateDirectories: true)
        let secret = board.path("boardpack-store/credentials/smtp-password")
        _ = FileManager.default.createFile(
            atPath: secret, contents: Data("canary-9931".utf8), attributes: [.posixPermissions: 0o600])
        let outcome = try board.command.run("pack", "issue", "--yes", "--at", "2026-04-07T09:00")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("held until somebody has mended it"))
        #expect(
            try board.deliveries(of: 1).filter { $0.route.channel == "mail" }.allSatisfy {
                $0.phase == .ready
            })
        #expect(try board.ledger().tally().count(.rejected) == 0)
        try expectNowhere("canary-9931", board, besides: secret, outcome)
        try Data("right\n".utf8).write(to: URL(filePath: secret))
        #expect(try board.command.run("deliveries", "retry", "--at", "2026-04-07T09:05").status == 0)
        #expect(try board.relay.messages().count == 3)
    }

    /// S5, as far as files and output go; arguments and environment never held it.
    private func expectNowhere(
        _ canary: String, _ board: MailedBoard, besides: String, _ outcome: Command.Outcome
    ) throws {
        #expect(!outcome.output.contains(canary) && !outcome.complaint.contains(canary))
        let files = FileManager.default.enumerator(atPath: board.path("boardpack-store"))
        for case let file as String in files?.allObjects ?? [] {
            let path = board.path("boardpack-store/\(file)")
            guard path != besides, let bytes = FileManager.default.contents(atPath: path) else { continue }
            #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(file)")
        }
    }

    @Test("reaches the mailboxes though the drop folder is gone, and the folder once it is there again")
    func vanishedFolder() throws {
        let board = try MailedBoard()
        let folder = board.path("boardpack-store/drop")
        try FileManager.default.removeItem(atPath: folder)
        let outcome = try board.command.run("pack", "issue", "--yes", "--at", "2026-04-07T09:00")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("There is no directory"))
        #expect(try board.relay.messages().filter { MailedBoard.mailboxes.contains($0.recipient) }.count == 3)
        for moment in ["2026-04-07T09:02", "2026-04-07T09:04"] { try board.send(at: moment) }
        let notice = try board.relay.messages().filter { $0.recipient == "secretary@hambleford.example" }
        #expect(notice.count == 1, "told by mail, since the folder is what failed, and once an hour")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        #expect(try board.send(at: "2026-04-07T10:30").status == 0)
        #expect(try board.deliveries(of: 1).allSatisfy { $0.phase == .accepted })
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 4)
    }

    @Test("that was altered since it was sealed is never sent")
    func altered() throws {
        let board = try MailedBoard()
        try board.seal()
        let ledger = try board.ledger()
        let edition = try #require(try ledger.editions(of: Board.ID("fenwick-ib")).first)
        let file = try #require(edition.artefacts.first).fingerprint.hex
        let path = board.path("boardpack-store/artefacts/\(file.prefix(2))/\(file)")
        try Data("<p>other words</p>".utf8).write(to: URL(filePath: path))
        let outcome = try board.send(at: "2026-04-07T09:01")
        #expect(outcome.status == 1)
        #expect(try board.relay.messages().filter { $0.recipient != "secretary@hambleford.example" }.isEmpty)
        #expect(try board.deliveries(of: 1).allSatisfy { $0.phase == .rejected })
    }

    @Test("is sent again by name as a mail of its own that says which it repeats")
    func resent() throws {
        let board = try MailedBoard()
        _ = try board.command.run("pack", "issue", "--yes", "--at", "2026-04-07T09:00")
        let outcome = try board.command.run(
            "pack", "resend", "--to", "clerk@hambleford.example", "--yes", "--at", "2026-04-07T11:00")
        #expect(outcome.status == 0, "\(outcome)")
        let copies = try board.relay.messages().filter { $0.recipient == "clerk@hambleford.example" }
        #expect(copies.count == 2)
        #expect(Set(copies.compactMap { $0.header("Message-ID") }).count == 2)
        #expect(copies.last?.header("References") == copies.first?.header("Message-ID"))
        let nobody = try board.command.run("pack", "resend", "--to", "stranger@a.example", "--yes")
        #expect(nobody.status == 3)
        #expect(nobody.complaint.contains("not on the board's list"))
    }

    @Test(
        "that makes too large a mail for the relay goes to the drop folder, and the mail and the ledger say so"
    )
    func tooLarge() throws {
        let board = try MailedBoard(["extensions": ["SIZE 40000"]], mailboxes: ["clerk@hambleford.example"])
        let outcome = try board.command.run("pack", "issue", "--yes", "--at", "2026-04-07T09:00")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try board.relay.messages().map { $0.bytes.count < 40_000 } == [true])
        #expect(try board.deliveries(of: 1).first?.lastWords?.contains("drop folder alone") == true)
    }

    @Test("is previewed by a listed secretary, chair or officer alone, and sealed by no preview")
    func preview() throws {
        let board = try MailedBoard()
        try board.command.write(
            "board,address,name,capacity\nfenwick-ib,chair2@hambleford.example,Chair,chair\n", to: "more.csv")
        _ = try board.command.run("import", "recipients", "more.csv", "--at", "2026-04-02T09:00")
        let member = try board.command.run(
            "pack", "preview", "--to", "clerk@hambleford.example", "--at", "2026-04-07T09:00")
        #expect(member.status == 3)
        let chair = try board.command.run(
            "pack", "preview", "--to", "chair2@hambleford.example", "--at", "2026-04-07T09:00")
        #expect(chair.status == 0, "\(chair)")
        #expect(try board.relay.messages().map(\.recipient) == ["chair2@hambleford.example"])
        #expect(try board.relay.messages().first?.header("Subject")?.contains("DRAFT") == true)
        #expect(try board.ledger().editions(of: Board.ID("fenwick-ib")).isEmpty)
    }
}
