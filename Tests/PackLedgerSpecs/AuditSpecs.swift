import BoardDomain
import GRDB
import Testing

@testable import PackLedger

@Suite("The ledger's record")
struct AuditSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    private func threeEditions() throws {
        let ledger = try world.create()
        for number in 1...3 { _ = try ledger.seal(Example.sealing(number), at: Example.stamp()) }
    }

    @Test("holds, event by event, the hash of the one before and of its own words")
    func chain() throws {
        try threeEditions()
        let ledger = try world.open()
        let events = try ledger.events()
        #expect(events.map(\.number) == [1, 2, 3])
        #expect(events[0].before == String(repeating: "0", count: 64))
        for (earlier, later) in zip(events, events.dropFirst()) { #expect(later.before == earlier.hash) }
        for event in events {
            #expect(event.hash == (try fingerprint(of: Array("\(event.before)\n\(event.content)".utf8)).hex))
        }
        #expect(try ledger.checkChain() == events.last)
        #expect(
            events[1].content.hasPrefix(
                "edition sealed\nboard: hambleford-ib\nmeeting: 2018-03-28\nnumber: 2\n"))
    }

    @Test(
        "shows every alteration, whoever made it",
        arguments: [
            ("UPDATE event SET content = replace(content, 'clerk', 'chair') WHERE number = 2", 2),
            ("UPDATE event SET hash = replace(hash, substr(hash, 1, 1), 'f') WHERE number = 3", 3),
            ("UPDATE event SET before = hash WHERE number = 2", 2), ("DELETE FROM event WHERE number = 1", 1),
            ("DELETE FROM event WHERE number = 2", 2),
            ("UPDATE edition SET reason = 'Another' WHERE number = 2", 2),
            ("UPDATE edition SET sealed_at = sealed_at - 60 WHERE number = 3", 3),
            ("UPDATE edition SET sealed_local = '2018-03-19T09:00' WHERE number = 1", 1),
            ("UPDATE artefact SET size = size + 1 WHERE edition = 2 AND role = 'text'", 2),
            (
                "UPDATE artefact SET sha256 = (SELECT max(sha256) FROM artefact) WHERE edition = 1 AND role = 'extract'",
                1
            ),
            ("DELETE FROM artefact WHERE edition = 3 AND role = 'html'", 3),
            ("DELETE FROM artefact WHERE edition = 1; DELETE FROM edition WHERE id = 1", 1),
            ("INSERT INTO artefact VALUES (2, 'extra', (SELECT max(sha256) FROM artefact), 1)", 0),
            (
                "INSERT INTO edition SELECT 9, board, meeting, 4, reason, sealed_at, sealed_local, sealed_by, definition,"
                    + " builder FROM edition WHERE id = 1; INSERT INTO artefact SELECT 9, role, sha256, size FROM artefact"
                    + " WHERE edition = 1", 4
            ),
        ])
    func alterations(sql: String, event: Int) throws {
        try threeEditions()
        try world.tamper(sql)
        let error = #expect(throws: LedgerError.self) { try world.open().checkChain() }
        switch error {
        case .chainBroken(let found, _): #expect(found == event)
        case .damaged: #expect(event == 0, "a role that this program does not know")
        case let other: Issue.record("\(String(describing: other))")
        }
    }

    @Test("ends in a hash that shows, kept elsewhere, when its last events are gone")
    func lostTail() throws {
        try threeEditions()
        let kept = try world.open().checkChain()
        try world.tamper(
            "DELETE FROM event WHERE number = 3; DELETE FROM artefact WHERE edition = 3;"
                + "DELETE FROM edition WHERE id = 3")
        #expect(try world.open().checkChain() != kept)
    }

    @Test(
        "cannot be overwritten by any statement that leaves the schema alone",
        arguments: [
            "UPDATE edition SET reason = 'x'", "DELETE FROM edition", "UPDATE artefact SET size = 0",
            "DELETE FROM artefact",
            "UPDATE event SET content = 'x'", "DELETE FROM event",
            "INSERT OR REPLACE INTO edition SELECT id, board, meeting, number, 'x', 1, sealed_local, 'x', 'x', 'x' FROM edition",
            "INSERT OR REPLACE INTO artefact SELECT edition, role, sha256, 0 FROM artefact",
            "INSERT OR REPLACE INTO event SELECT number, before, 'x', hash FROM event",
            "INSERT OR REPLACE INTO event SELECT 4, (SELECT hash FROM event WHERE number = 3), 'x', hash FROM event"
                + " WHERE number = 1",
            "INSERT INTO event VALUES (9, (SELECT max(hash) FROM event), 'x', lower(hex(zeroblob(32))))",
            "INSERT INTO event VALUES (4, lower(hex(zeroblob(32))), 'x', lower(hex(zeroblob(32))))",
            "INSERT INTO edition VALUES (9, 'b', '2018-03-28', 2, 'r', 1, '2018-03-20T09:00', 'b', 'd', '1')",
        ])
    func appendOnly(sql: String) throws {
        try threeEditions()
        let queue = try DatabaseQueue(path: world.path)
        #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
        try world.open().checkEverything()
    }

    @Test("remembers what was done without sealing anything")
    func notes() throws {
        try threeEditions()
        let ledger = try world.open()
        let note = LedgerNote(
            .verified, meeting: try Example.meeting(), number: 2, by: "clerk", outcome: "identical")
        try ledger.record(note, at: Example.stamp())
        let last = try #require(try ledger.events().last)
        #expect(last.content.hasPrefix("edition verified\nboard: hambleford-ib\n"))
        #expect(last.content.hasSuffix("by: clerk\noutcome: identical"))
        #expect(try ledger.checkChain() == last)
        let forged = LedgerNote(
            .drafted, meeting: try Example.meeting(), number: nil, by: "a\nb", outcome: "x")
        #expect(throws: LedgerError.unprintable(field: "name of who did it")) {
            try ledger.record(forged, at: Example.stamp())
        }
    }
}
