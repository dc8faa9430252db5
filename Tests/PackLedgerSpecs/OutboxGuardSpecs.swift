import BoardDomain
import GRDB
import PackLedger
import Testing

@Suite("The outbox")
struct OutboxGuardSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    /// One accepted, one refused, one under way, and one that its channel failed.
    private func four() throws -> Outbox {
        let outbox = try Outbox(world, owing: Outbox.owed(["a", "b", "c", "d"]))
        try outbox.sent()
        let refused = try outbox.claimed()
        try outbox.sender.record(.refused(.recipient, reply: "550"), of: refused.id, at: Outbox.now)
        _ = try outbox.claimed()
        let failure = SendOutcome.deferred(.channel, reply: "no route to host")
        try outbox.sender.record(failure, of: outbox.claimed().id, at: Outbox.now)
        try outbox.ledger.hold(nil, because: "a test", by: "clerk", at: Outbox.now)
        try outbox.ledger.remember(Request(id: "r", result: "x"), at: Outbox.now)
        return outbox
    }

    @Test(
        "cannot be bent by any statement that leaves the schema alone",
        arguments: [
            "DELETE FROM delivery", "DELETE FROM channel_state",
            "UPDATE delivery SET destination = 'x@y.example'",
            "UPDATE delivery SET state = 'ready', due = 1, since = NULL, words = NULL WHERE id = 1",
            "UPDATE delivery SET state = 'accepted', since = 1, words = '250' WHERE id = 3",
            "UPDATE delivery SET state = 'accepted', fault = NULL WHERE id = 2",
            "UPDATE delivery SET words = 'another reply' WHERE id = 1",
            "UPDATE delivery SET attempts = attempts + 1 WHERE id = 3",
            "UPDATE delivery SET doubts = doubts + 2 WHERE id = 3",
            "UPDATE delivery SET due = 1 WHERE id = 3", "UPDATE delivery SET edition = 2 WHERE id = 3",
            "INSERT OR REPLACE INTO delivery SELECT * FROM delivery WHERE id = 1",
            "INSERT INTO delivery SELECT 9, edition, channel, destination, name, carriage, 1, 1, created, not_before,"
                + " expires, state, due, since, fault, words, attempts, setbacks, doubts, stop FROM delivery WHERE id = 1",
            "UPDATE attempt SET started = 1", "DELETE FROM attempt", "UPDATE attempt_end SET reply = '250'",
            "DELETE FROM attempt_end", "INSERT OR REPLACE INTO attempt SELECT * FROM attempt",
            "INSERT OR REPLACE INTO attempt_end SELECT delivery, number, phase, outcome, fault, 'x', ended FROM attempt_end",
            "UPDATE installation SET token = 'aaaaaaaaaa'",
            "INSERT INTO installation VALUES (2, 'aaaaaaaaaa')",
            "INSERT OR REPLACE INTO installation VALUES (1, 'aaaaaaaaaa')", "DELETE FROM sender",
            "INSERT INTO sender VALUES (1, 1, 1)", "UPDATE arming SET identity = 'x'", "DELETE FROM hold",
            "UPDATE hold SET verb = 'released'", "DELETE FROM request", "UPDATE request SET result = 'y'",
        ])
    func guarded(sql: String) throws {
        _ = try four()
        let queue = try DatabaseQueue(path: world.path)
        #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
        try world.open().checkEverything()
    }

    @Test(
        "shows every alteration of a delivery and of its attempts, whoever made it",
        arguments: [
            "UPDATE delivery SET state = 'accepted', since = 1, words = '250', fault = NULL WHERE id = 2",
            "UPDATE delivery SET words = '250 another' WHERE id = 1",
            "UPDATE delivery SET since = since + 60 WHERE id = 1",
            "UPDATE delivery SET destination = 'chair@moorside.example' WHERE id = 1",
            "UPDATE delivery SET name = 'Somebody' WHERE id = 1",
            "UPDATE delivery SET expires = NULL WHERE id = 3", "UPDATE delivery SET doubts = 1 WHERE id = 1",
            "UPDATE delivery SET stop = 'x' WHERE id = 3", "UPDATE delivery SET not_before = 1 WHERE id = 3",
            "UPDATE delivery SET edition = (SELECT max(id) FROM edition) WHERE id = 3",
            "DELETE FROM attempt_end WHERE delivery = 2; DELETE FROM attempt WHERE delivery = 2;"
                + " DELETE FROM delivery WHERE id = 2",
            "INSERT INTO delivery SELECT 9, edition, channel, destination, name, carriage, 1, 1, created, not_before,"
                + " expires, state, due, since, fault, words, attempts, setbacks, doubts, stop FROM delivery WHERE id = 1",
            "UPDATE attempt SET started = started - 60 WHERE delivery = 1",
            "DELETE FROM attempt_end WHERE delivery = 1",
            "UPDATE attempt_end SET reply = '250 ok' WHERE delivery = 2",
            "UPDATE attempt_end SET outcome = 'unknown' WHERE delivery = 1",
            "INSERT INTO attempt VALUES (2, 2, 1, 5)",
        ])
    func tampered(sql: String) throws {
        let outbox = try four()
        _ = try outbox.ledger.seal(Example.sealing(2), at: Example.stamp())
        try outbox.ledger.checkEverything()
        try world.tamper(sql)
        #expect(throws: LedgerError.self) { try world.open().checkChain() }
    }

    @Test("has one token for life, that no other ledger has")
    func token() throws {
        let ledger = try world.create()
        let token = try ledger.token()
        #expect(try world.open().token() == token)
        #expect(token.count == 32)
        let other = try LedgerWorld()
        #expect(try other.create().token() != token)
        let given = try LedgerWorld()
        let named = try Ledger.create(at: given.path, artefacts: given.artefacts, token: "hambleford1")
        #expect(try named.token() == "hambleford1")
    }
}
