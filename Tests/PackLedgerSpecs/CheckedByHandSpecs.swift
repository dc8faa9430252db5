import BoardDomain
import Foundation
import PackLedger
import Testing

@Suite("Checking the ledger by hand")
struct CheckedByHandSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    /// The commands that `docs/ledger.md` gives, run as they stand in the ledger's directory.
    private func run() throws -> String {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../docs/ledger.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let section = try #require(text.components(separatedBy: "## Checking an edition by hand").last)
        let commands = try #require(section.components(separatedBy: "```").dropFirst().first)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", String(commands.dropFirst("sh\n".count))]
        process.currentDirectoryURL = URL(fileURLWithPath: world.root)
        let said = Pipe()
        process.standardOutput = said
        process.standardError = said
        try process.run()
        let bytes = try said.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    private func fill() throws -> Delivery {
        let outbox = try Outbox(world)
        let accepted = try outbox.sent()
        let doubtful = try outbox.claimed()
        try outbox.sender.markEnding(doubtful.id, at: Outbox.now)
        try outbox.sender.record(.unknown("hung up"), of: doubtful.id, at: Outbox.now)
        return accepted
    }

    @Test("finds nothing amiss in what we wrote, and tells what went to whom")
    func whole() throws {
        _ = try fill()
        let said = try run()
        for word in ["was altered", "does not follow", "not as it was recorded", "FAILED", "rror"] {
            #expect(!said.contains(word), "\(said)")
        }
        #expect(said.contains("250 2.0.0 queued as 4F1"))
        #expect(said.contains("in doubt"))
    }

    @Test(
        "names what somebody altered",
        arguments: [
            ("UPDATE delivery SET words = '250 forged' WHERE id = 1", "delivery 1 is not as it was recorded"),
            (
                "UPDATE delivery SET destination = 'x@y.example' WHERE id = 3",
                "delivery 3 is not as it was recorded"
            ),
            ("UPDATE event SET content = content || 'x' WHERE number = 2", "event 2 was altered"),
            ("UPDATE event SET before = hash WHERE number = 3", "event 3 does not follow"),
        ])
    func altered(sql: String, finding: String) throws {
        _ = try fill()
        try world.tamper(sql)
        #expect(try run().contains(finding))
    }
}
