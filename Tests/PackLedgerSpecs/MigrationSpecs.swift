import BoardDomain
import Foundation
import GRDB
import PackLedger
import Testing

@Suite("A ledger of version 1")
struct MigrationSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    /// A ledger as the first version wrote it: two editions under its own tables and triggers.
    private func first() throws {
        let new = try LedgerWorld()
        let ledger = try new.create()
        for number in 1...2 { _ = try ledger.seal(Example.sealing(number), at: Example.stamp()) }
        try FileManager.default.copyItem(atPath: new.artefacts, toPath: world.artefacts)
        let queue = try DatabaseQueue(path: world.path)
        try queue.write { db in
            try db.execute(sql: "PRAGMA application_id = 1651534668; PRAGMA user_version = 1")
            try db.execute(sql: Self.tables)
        }
        try queue.inDatabase { db in
            try db.execute(sql: "ATTACH ? AS new", arguments: [new.path])
            for table in ["edition", "artefact", "event"] {
                try db.execute(sql: "INSERT INTO main.\(table) SELECT * FROM new.\(table)")
            }
            try db.execute(sql: "DETACH new")
        }
    }

    private func version() throws -> Int? {
        try DatabaseQueue(path: world.path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    }

    @Test("is brought up to date when it is opened, with its editions and its record as they were")
    func opened() throws {
        try first()
        let before = try DatabaseQueue(path: world.path).read {
            try String.fetchAll($0, sql: "SELECT hash FROM event ORDER BY number")
        }
        let ledger = try world.open()
        #expect(try version() == 3)
        #expect(try ledger.events().map(\.hash) == before)
        #expect(try ledger.editions(of: Example.board).map(\.number) == [1, 2])
        #expect(try ledger.deliveries(of: Example.board) == [])
        #expect(try ledger.token().count == 32)
        #expect(try ledger.mute(as: "here") == .neverArmed)
        try ledger.checkEverything()
        let token = try ledger.token()
        _ = try ledger.seal(Example.sealing(3), owing: Outbox.owed(["a"]), at: Example.stamp())
        let again = try world.open()
        #expect(try again.token() == token)
        #expect(try again.deliveries(of: 3, for: Example.meeting()).count == 1)
        try again.checkEverything()
    }

    @Test("has the very tables that a new one has, once it is brought up to date")
    func same() throws {
        try first()
        _ = try world.open()
        let new = try LedgerWorld()
        _ = try new.create()
        let tables = try [world.path, new.path].map { path in
            try DatabaseQueue(path: path).read {
                try String.fetchAll(
                    $0,
                    sql: "SELECT name || ': ' || sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
            }
        }
        #expect(tables[0] == tables[1])
    }

    @Test("is brought up to date by one of two programs that open it together")
    func together() throws {
        try first()
        let (path, artefacts) = (world.path, world.artefacts)
        let results = Mutexed()
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            results.add(Result { try Ledger.open(at: path, artefacts: artefacts).token() })
        }
        #expect(try Set(results.all.map { try $0.get() }).count == 1)
    }

    @Test("stays what it was where the disk has no room for more")
    func noRoom() throws {
        try first()
        let before = try Data(contentsOf: URL(fileURLWithPath: world.path))
        // A journal that is a directory cannot be written.
        try FileManager.default.createDirectory(
            atPath: world.path + "-journal/x", withIntermediateDirectories: true)
        #expect(throws: LedgerError.self) { try world.open() }
        try FileManager.default.removeItem(atPath: world.path + "-journal")
        #expect(try Data(contentsOf: URL(fileURLWithPath: world.path)) == before)
        try world.open().checkEverything()
    }

    private final class Mutexed: @unchecked Sendable {
        private let lock = NSLock()
        private var results: [Result<String, any Error>] = []
        func add(_ result: Result<String, any Error>) { lock.withLock { results.append(result) } }
        var all: [Result<String, any Error>] { lock.withLock { results } }
    }
}
