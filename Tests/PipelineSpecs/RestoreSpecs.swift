import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger

@Suite("A restored backup")
struct RestoreSpecs {
    private static let drill = "2026-04-07T09:30"

    @Test("made while another process writes verifies every edition, is mute, and is back within a minute")
    func drill() throws {
        let board = try MailedBoard()
        try board.seal()
        try board.send(at: "2026-04-07T09:01")
        let writer = try Writer(on: board)
        try board.seal()
        for number in 1...6 {
            let made = try board.command.run("backup", "--at", "2026-04-07T02:3\(number)")
            #expect(made.status == 0, "\(made.complaint)")
        }
        try writer.stop()
        #expect(writer.changes > 0)
        let heard = try board.relay.connections()
        for number in 1...6 {
            let backup = board.path("boardpack-store/backups/boardpack-2026-04-07T013\(number)00Z")
            let start = ContinuousClock.now
            let restored = try board.command.run("restore", backup, "--to", board.path("drill-\(number)"))
            #expect(restored.status == 0, "\(restored.complaint)")
            #expect(restored.output.contains("2 editions"))
            #expect(ContinuousClock.now - start < .seconds(60))
            try expectWhole(board, "drill-\(number)/boardpack.toml")
        }
        #expect(try board.relay.connections() == heard)
    }

    @Test("owes what it owed, sends none of it until it is armed, and then lets one process send")
    func mute() throws {
        let board = try MailedBoard()
        try board.seal()
        #expect(try board.command.run("backup", board.path("safe"), "--at", Self.drill).status == 0)
        let backup = board.path("safe/boardpack-2026-04-07T083000Z")
        // In its own place again, where a file system may give the ledger the very number it had.
        try FileManager.default.removeItem(atPath: board.path("boardpack-store"))
        let restored = try board.command.run("restore", backup)
        #expect(restored.status == 0, "\(restored.complaint)")
        #expect(restored.output.contains("mute: nothing goes out until boardpack arm"))
        let before = try board.relay.connections()
        let sent = try board.command.run("deliveries", "send", "--at", "2026-04-07T09:40")
        #expect((sent.output + sent.complaint).contains("restored from a backup"), "\(sent)")
        #expect(try board.relay.connections() == before)
        #expect(try board.command.run("arm", "--yes").status == 0)
        #expect(try board.command.run("deliveries", "send", "--at", "2026-04-07T09:45").status == 0)
        #expect(Set(try board.relay.messages().map(\.recipient)) == Set(MailedBoard.mailboxes))
        let sender = try board.ledger().takeOwnership(as: "drill", at: Instant(seconds: 1_775_551_500))
        let second = try board.command.run("deliveries", "send", "--at", "2026-04-07T09:50")
        #expect((second.output + second.complaint).contains("Another process is sending"), "\(second)")
        #expect(sender.epoch > 1)
    }

    @Test("replaces nothing: neither an installation nor a folder that holds something")
    func replacesNothing() throws {
        let board = try MailedBoard()
        #expect(try board.command.run("backup", "--at", Self.drill).status == 0)
        let backup = board.path("boardpack-store/backups/boardpack-2026-04-07T083000Z")
        let register = try board.command.bytes("boardpack-store/register.sqlite")
        let refused = try board.command.run("restore", backup)
        #expect(refused.status == 3)
        #expect(refused.complaint.contains("nothing is replaced"))
        #expect(try board.command.bytes("boardpack-store/register.sqlite") == register)
        #expect(try board.command.run("restore", backup, "--to", board.path("boardpack-store")).status == 3)
        // What SQLite would roll back into the restored register.
        try FileManager.default.moveItem(
            atPath: board.path("boardpack-store"), toPath: board.path("aside"))
        try FileManager.default.createDirectory(
            atPath: board.path("boardpack-store"), withIntermediateDirectories: true)
        try board.command.write("", to: "boardpack-store/register.sqlite-journal")
        let aside = board.path("aside/backups/boardpack-2026-04-07T083000Z")
        #expect(try board.command.run("restore", aside).status == 3)
    }

    @Test(
        "that is not whole is refused by the name of what is wrong, and nothing is put back", arguments: 0...5
    )
    func damaged(way: Int) throws {
        let board = try MailedBoard()
        try board.seal()
        #expect(try board.command.run("backup", "--at", Self.drill).status == 0)
        let backup = board.path("boardpack-store/backups/boardpack-2026-04-07T083000Z")
        let files = FileManager.default
        let manifest = "\(backup)/manifest.txt"
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        let first = try #require(text.split(separator: "\n").first { $0.contains("  artefacts/") })
        let artefact = "\(backup)/\(first.dropFirst(66))"
        let says: String
        switch way {
        case 0:
            try files.removeItem(atPath: artefact)
            says = "has lost artefacts/"
        case 1:
            try Data("x".utf8).write(to: URL(filePath: artefact))
            says = "is not what it was"
        case 2:
            try files.removeItem(atPath: manifest)
            says = "has no manifest.txt"
        case 3:
            try Data((text + "half a line").utf8).write(to: URL(filePath: manifest))
            says = "is damaged"
        case 4:
            let outside = text + "\(first.prefix(64))  ../../../outside\n"
            try Data(outside.utf8).write(to: URL(filePath: manifest))
            says = "is damaged"
        default:
            // A manifest that tells of fewer files than the ledger does.
            try Data(text.replacing("\(first)\n", with: "").utf8).write(to: URL(filePath: manifest))
            says = "is missing"
        }
        let refused = try board.command.run("restore", backup, "--to", board.path("drill"))
        #expect(refused.status == 65, "\(refused)")
        #expect(refused.complaint.contains(says), "\(refused.complaint)")
        let left = (try? files.contentsOfDirectory(atPath: board.path("drill"))) ?? []
        #expect(left == [])
    }

    /// Every edition rebuilds byte for byte.
    private func expectWhole(_ board: MailedBoard, _ configuration: String) throws {
        for edition in ["1", "2"] {
            let verified = try board.command.run(
                "pack", "verify", "--edition", edition, "--config", board.path(configuration))
            #expect(verified.status == 0, "\(verified.complaint)")
            #expect(!verified.output.contains("differs"))
        }
        let sent = try board.command.run(
            "deliveries", "send", "--at", "2026-04-07T10:00", "--config", board.path(configuration))
        #expect((sent.output + sent.complaint).contains("restored from a backup"), "\(sent)")
    }

    /// Another process that changes the register and the ledger all the while.
    private final class Writer {
        private let shell = Process()
        private let counted: String

        init(on board: MailedBoard) throws {
            counted = board.path("changes")
            shell.executableURL = URL(filePath: "/bin/sh")
            let program = Command.program.path(percentEncoded: false)
            shell.arguments = [
                "-c",
                """
                n=0
                while [ ! -e stop ]; do
                  n=$((n + 1))
                  "$0" recipients add "m$n@partner.example" --name "M $n" --capacity member --at 2026-04-07T09:02 \
                    && "$0" hold --reason "change $n" && "$0" deliveries list >/dev/null && echo $n >>changes
                done
                """, program,
            ]
            shell.currentDirectoryURL = board.command.folder
            shell.standardOutput = FileHandle.nullDevice
            try shell.run()
            while !FileManager.default.fileExists(atPath: counted), shell.isRunning { usleep(10_000) }
        }

        func stop() throws {
            let stop = URL(filePath: counted).deletingLastPathComponent().appending(path: "stop")
            try Data().write(to: stop)
            shell.waitUntilExit()
        }

        var changes: Int {
            (try? String(contentsOfFile: counted, encoding: .utf8))?.split(separator: "\n").count ?? 0
        }
    }
}
