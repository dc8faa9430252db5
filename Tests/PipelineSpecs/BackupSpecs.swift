import Foundation
import TestKit
import Testing

@Suite("A backup")
struct BackupSpecs {
    @Test("holds every sealed file, the stores and the configuration, no secret, and reads back by sha256sum")
    func whole() throws {
        let board = try MailedBoard()
        try board.seal()
        try FileManager.default.createDirectory(
            atPath: board.path("boardpack-store/credentials"), withIntermediateDirectories: true)
        try board.command.write("canary-4711", to: "boardpack-store/credentials/smtp-password")
        let made = try board.command.run("backup", "--at", "2026-04-07T02:30")
        #expect(made.status == 0, "\(made.complaint)")
        let backup = board.path("boardpack-store/backups/boardpack-2026-04-07T013000Z")
        #expect(made.output.contains(backup.suffix(44)))
        let names = try FileManager.default.subpathsOfDirectory(atPath: backup)
        let sealed = try FileManager.default.subpathsOfDirectory(
            atPath: board.path("boardpack-store/artefacts"))
        #expect(
            Set(names).subtracting(["artefacts"])
                == Set(
                    sealed.map { "artefacts/\($0)" } + [
                        "register.sqlite", "ledger.sqlite", "boardpack.toml", "manifest.txt",
                    ]))
        #expect(sealed.count > 10)
        for name in names {
            let file = "\(backup)/\(name)"
            guard let bytes = FileManager.default.contents(atPath: file) else { continue }
            #expect(bytes.range(of: Data("canary-4711".utf8)) == nil, "\(name)")
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect((mode ?? 0o777) & 0o077 == 0, "\(name)")
        }
        #expect(try sha256sum(checks: backup))
    }

    @Test("never takes another's place, and the newest stay where the settings say how many")
    func kept() throws {
        let board = try MailedBoard()
        try board.writeConfiguration("[backup]\nfolder = \"safe\"\nkeep = 2")
        try FileManager.default.createDirectory(
            atPath: board.path("safe/boardpack-notes"), withIntermediateDirectories: true)
        let moments = ["2026-10-25T01:30", "2026-10-25T01:30", "2026-10-26T02:30", "2026-04-07T02:30"]
        for moment in moments {
            #expect(try board.command.run("backup", "--at", moment).status == 0)
        }
        // The clock went back before the last: it is the one just made, and stays all the same.
        #expect(
            try names(in: board.path("safe")) == [
                "boardpack-2026-04-07T013000Z", "boardpack-2026-10-26T023000Z", "boardpack-notes",
            ])
        for moment in moments {
            #expect(try board.command.run("backup", board.path("by-hand"), "--at", moment).status == 0)
        }
        #expect(try names(in: board.path("by-hand")).count == 4)
        #expect(try names(in: board.path("by-hand")).contains("boardpack-2026-10-25T003000Z-2"))
    }

    @Test(
        "on a full disk is none, and succeeds once there is room", arguments: [0, 40_960, 204_800, 409_600])
    func fullDisk(room: Int) throws {
        let board = try MailedBoard()
        try board.seal()
        let disk = try SmallDisk(bytes: 8_388_608)
        let ballast = try disk.fill(leaving: room)
        func backUp() throws -> Command.Outcome {
            try board.command.start(
                verb: ["backup", "/mnt/safe", "--config", board.path("boardpack.toml")],
                through: disk.entering
            ).finish()
        }
        let refused = try backUp()
        #expect(refused.status == 74, "\(refused.complaint)")
        #expect(refused.complaint.contains("full") || refused.complaint.contains("no room"), "\(refused)")
        #expect(try names(in: "\(disk.root)/safe") == [])
        for path in ballast { try FileManager.default.removeItem(atPath: path) }
        let made = try backUp()
        #expect(made.status == 0, "\(made)")
        #expect(try names(in: "\(disk.root)/safe").count == 1)
    }

    @Test("that was killed leaves nothing that counts, and the next one clears it away")
    func killed() throws {
        let board = try MailedBoard()
        try board.seal()
        let folder = board.path("safe")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let calls = try DurableCalls(under: folder)
        #expect(try board.command.run("backup", folder, environment: calls.environment()).status == 0)
        let count = try calls.made().count
        try FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for step in stride(from: 1, through: count, by: max(1, count / 12)) {
            let outcome = try board.command.run(
                "backup", folder, environment: calls.environment(doing: .kill(at: step, .before)))
            #expect(outcome.status == SIGKILL)
            for name in try names(in: folder) where !name.hasPrefix(".") {
                #expect(try sha256sum(checks: "\(folder)/\(name)"), "\(step)")
            }
        }
        #expect(try board.command.run("backup", folder).status == 0)
        #expect(try names(in: folder).allSatisfy { $0.hasPrefix("boardpack-") })
    }

    @Test("is refused where a sealed file is not what it was, and the one before stays")
    func altered() throws {
        let board = try MailedBoard()
        try board.seal()
        #expect(try board.command.run("backup", "--at", "2026-04-07T02:30").status == 0)
        let artefacts = board.path("boardpack-store/artefacts")
        let name = try #require(
            FileManager.default.subpathsOfDirectory(atPath: artefacts).first { $0.count > 60 })
        try Data("something else".utf8).write(to: URL(filePath: "\(artefacts)/\(name)"))
        let refused = try board.command.run("backup", "--at", "2026-04-08T02:30")
        #expect(refused.status == 65)
        #expect(refused.complaint.contains("no longer holds what was sealed"))
        #expect(try names(in: board.path("boardpack-store/backups")) == ["boardpack-2026-04-07T013000Z"])
    }

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}

/// As anybody can check a backup by hand.
func sha256sum(checks backup: String) throws -> Bool {
    let check = Process()
    check.executableURL = URL(filePath: "/usr/bin/sha256sum")
    check.arguments = ["--check", "--strict", "--quiet", "manifest.txt"]
    check.currentDirectoryURL = URL(filePath: backup)
    check.standardOutput = FileHandle.nullDevice
    try check.run()
    check.waitUntilExit()
    return check.terminationStatus == 0
}
