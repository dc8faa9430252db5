import BoardDomain
import Foundation
import GRDB
import Testing

@testable import PackLedger

@Suite("A ledger")
struct LedgerSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    @Test("is found again where it was made, and only its own user may read it")
    func made() throws {
        #expect(try world.create().events() == [])
        #expect(try world.open().editions(of: Example.board) == [])
        #expect(try world.mode(world.path) == 0o600)
        #expect(try world.mode(world.artefacts) == 0o700)
        #expect(try world.everything() == ["artefacts", "ledger.sqlite"])
    }

    @Test("is never made over one that is there")
    func twice() throws {
        _ = try world.create().seal(Example.sealing(1), at: Example.stamp())
        #expect(throws: LedgerError.alreadyThere(world.path)) { try world.create() }
        #expect(try world.open().editions(of: Example.board).count == 1)
    }

    @Test("is made where an earlier making was cut short before it had written a byte")
    func cutShort() throws {
        try Data().write(to: URL(fileURLWithPath: world.path))
        #expect(throws: LedgerError.notALedger(world.path)) {
            try FileManager.default.createDirectory(
                atPath: world.artefacts, withIntermediateDirectories: true)
            _ = try world.open()
        }
        _ = try world.create()
        #expect(try world.open().events() == [])
    }

    @Test("outlasts a power cut: no write-ahead log, and the journal's removal is synced too")
    func durability() throws {
        let ledger = try world.create()
        let settings = try ledger.queue.read { db in
            try ["journal_mode", "synchronous", "foreign_keys"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["delete", "3", "1"])
    }

    @Test("is refused by name when it, or its artefacts, are missing")
    func missing() throws {
        #expect(throws: LedgerError.missing(world.path)) { try world.open() }
        _ = try world.create()
        try FileManager.default.removeItem(atPath: world.artefacts)
        #expect(throws: LedgerError.missing(world.artefacts)) { try world.open() }
        #expect(throws: LedgerError.self) {
            try Ledger.create(at: "\(world.root)/no/ledger", artefacts: world.root)
        }
    }

    @Test("is refused when a newer program made it, and is left as it was")
    func newer() throws {
        _ = try world.create()
        try world.tamper("PRAGMA user_version = 4")
        let before = try Data(contentsOf: URL(fileURLWithPath: world.path))
        #expect(throws: LedgerError.newer(path: world.path, version: 4)) { try world.open() }
        #expect(throws: LedgerError.newer(path: world.path, version: 4)) { try world.create() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: world.path)) == before)
    }

    @Test("is refused when it is some other file", arguments: ["not SQLite", "SQLite of another program"])
    func other(kind: String) throws {
        _ = try world.create()
        if kind == "not SQLite" {
            try String(repeating: "minutes ", count: 999).write(
                toFile: world.path, atomically: false, encoding: .utf8)
        } else {
            try world.tamper("PRAGMA application_id = 7")
        }
        #expect(throws: LedgerError.notALedger(world.path)) { try world.open() }
        #expect(throws: LedgerError.notALedger(world.path)) { try world.create() }
    }

    @Test("tells of pages that were overwritten instead of bringing the program down")
    func damaged() throws {
        _ = try world.create().seal(Example.sealing(1), at: Example.stamp())
        let whole = try Data(contentsOf: URL(fileURLWithPath: world.path))
        for page in 1..<whole.count / 4_096 {
            var bytes = whole
            bytes.replaceSubrange(page * 4_096..<(page + 1) * 4_096, with: repeatElement(0xA5, count: 4_096))
            try bytes.write(to: URL(fileURLWithPath: world.path))
            #expect(throws: LedgerError.self, "page \(page)") { try world.open().checkEverything() }
        }
        try whole.write(to: URL(fileURLWithPath: world.path))
        try world.open().checkEverything()
    }

    @Test("has a sentence for everything that it refuses")
    func sentences() throws {
        let meeting = try Example.meeting()
        let print = try fingerprint(of: [])
        let errors: [LedgerError] = [
            .missing("p"), .alreadyThere("p"), .notALedger("p"), .newer(path: "p", version: 9),
            .damaged(path: "p", detail: "d"), .busy("p"), .full("p"), .readOnly("p"),
            .disk(path: "p", detail: "d"),
            .noSuchEdition(1, meeting), .notTheNextNumber(asked: 1, next: 2, meeting),
            .unprintable(field: "f"),
            .formatTwice(.html), .artefactMissing(print), .artefactAltered(print),
            .chainBroken(event: 1, detail: "d"), .noDigest,
            .noSuchDelivery(Delivery.ID(1)), .refused(Delivery.ID(1), .underWay), .owedTwice("a"),
            .withdrawn(1, meeting, why: "w"), .anotherSender(path: "p", holder: "process 1"),
            .fenced(path: "p"), .requestRepeated(id: "i", result: "r"), .notHeld(nil),
            .notHeld(Board.ID("b")),
        ]
        #expect(Set(errors.map(\.sentence)).count == errors.count)
        #expect(errors.allSatisfy { $0.sentence.hasSuffix(".") && !$0.sentence.contains("\n") })
    }
}
