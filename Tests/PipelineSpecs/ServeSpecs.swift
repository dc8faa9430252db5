import Foundation
import Testing

/// The daemon as it runs, by the real clock: what it does at which moment is proved turn by turn.
@Suite("The daemon")
struct ServeSpecs {
    private func prepared() throws -> Command {
        let command = try Command()
        try command.write(
            "board,name,organisation\nfenwick-ib,Fenwick Board,Fenwick Council\n", to: "boards.csv")
        try command.write("board,date,start\nfenwick-ib,2026-04-15,14:00\n", to: "meetings.csv")
        try command.write("[council]\nboard = \"fenwick-ib\"\n", to: "boardpack.toml")
        try command.run("init")
        try command.run("import", "boards", "boards.csv")
        try command.run("import", "meetings", "meetings.csv")
        return command
    }

    @Test(
        "keeps its settings where the new ones are wrong, suffers no second beside it, and ends when it is asked"
    )
    func life() throws {
        let command = try prepared()
        defer { command.remove() }
        let daemon = try command.start(verb: ["serve"])
        defer { kill(daemon.identifier, SIGKILL) }
        #expect(try daemon.hasSaid("serves"))
        let second = try command.run("serve")
        #expect(second.status == 4)
        #expect(second.complaint.contains("A daemon runs for the ledger"), "\(second)")
        try command.write("[nonsense]\nx = 1\n", to: "boardpack.toml")
        kill(daemon.identifier, SIGHUP)
        #expect(try daemon.hasSaid("nonsense is not known"))
        #expect(try daemon.hasSaid("The old settings go on."))
        try command.write("[council]\nboard = \"fenwick-ib\"\n", to: "boardpack.toml")
        kill(daemon.identifier, SIGHUP)
        #expect(try daemon.hasSaid("The settings were read again and hold from now on."))
        kill(daemon.identifier, SIGTERM)
        let ended = try daemon.finish()
        #expect(ended.status == 0, "\(ended)")
        #expect(ended.complaint.contains("boardpack ends"))
    }

    @Test("sends what another command leaves to it, without being told")
    func leftToIt() throws {
        let command = try prepared()
        defer { command.remove() }
        let daemon = try command.start(verb: ["serve"])
        defer { kill(daemon.identifier, SIGKILL) }
        #expect(try daemon.hasSaid("serves"))
        let sealed = try command.run("pack", "issue", "--meeting", "2026-04-15", "--later", "--yes")
        #expect(sealed.status == 0, "\(sealed)")
        #expect(try daemon.hasSaid("channel=drop delivery=1 edition=1 state=accepted"))
        #expect(
            try FileManager.default.contentsOfDirectory(
                atPath: command.folder.appending(path: "boardpack-store/drop").path(percentEncoded: false)
            ).contains("2026-04-15_fenwick-ib_edition-1.manifest.txt"))
    }

    @Test("says in a sentence that there are no stores, and ends")
    func refused() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("serve")
        #expect(outcome.status == 74)
        #expect(!outcome.complaint.isEmpty)
    }
}
