import BoardDomain
import Foundation
import GRDB
import Testing

@testable import PackLedger

@Suite("A seal that is cut short")
struct InterruptedSealSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    @Test(
        "leaves the edition whole or not there, and succeeds when tried again",
        arguments: BrokenWorld.allCases)
    func atEachStep(broken: BrokenWorld) throws {
        let first = try world.create().seal(Example.sealing(1), at: Example.stamp())
        let sealing = try Example.sealing(
            2, reason: String(repeating: "because ", count: 20_000), extract: "late")
        let repair = try damage(for: sealing, broken)
        let ledger = try world.open(patience: 0)
        if broken == .databaseFull {
            try ledger.queue.inDatabase { db in
                let pages = try #require(try Int.fetchOne(db, sql: "PRAGMA page_count"))
                try db.execute(sql: "PRAGMA max_page_count = \(pages)")
            }
        }
        if broken == .artefactsAreAFile { try swapForAFile() }
        let error = #expect(throws: LedgerError.self) { try ledger.seal(sealing, at: Example.stamp()) }
        switch broken {
        case .databaseFull: #expect(error == .full(world.path))
        case .databaseLocked: #expect(error == .busy(world.path))
        case .artefactsAreAFile, .directoryIsAFile, .nameIsADirectory: break
        }
        try repair()

        let after = try world.open()
        #expect(try after.editions(of: Example.board) == [first])
        #expect(try after.events().count == 1)
        try after.checkEverything()
        #expect(try world.everything().allSatisfy { !$0.contains(".new-") })
        #expect(try after.seal(sealing, at: Example.stamp()).number == 2)
        try after.checkEverything()
    }

    @Test("leaves no temporary file once the ledger is opened again, and none of a run that lives is touched")
    func sweep() throws {
        _ = try world.create()
        let dead = "\(world.artefacts)/.new-1-0"
        let living = "\(world.artefacts)/.new-1-1"
        for path in [dead, living] { try Data("half".utf8).write(to: URL(fileURLWithPath: path)) }
        let held = try OpenFile.open(living, O_WRONLY)
        #expect(try held.lock())
        _ = try world.open()
        #expect(!OpenFile.exists(dead))
        #expect(OpenFile.exists(living))
        withExtendedLifetime(held) {}
    }

    @Test("is undone from its journal when the power went in the middle of the transaction")
    func hotJournal() throws {
        let ledger = try world.create()
        let first = try ledger.seal(Example.sealing(1), at: Example.stamp())
        let cut = try LedgerWorld()
        try FileManager.default.copyItem(atPath: world.artefacts, toPath: cut.artefacts)
        try ledger.queue.inDatabase { db in
            // So small a cache that half of the transaction is in the file before it ends.
            try db.execute(sql: "PRAGMA cache_size = 1")
            try db.inTransaction {
                let sealing = try Example.sealing(2, reason: String(repeating: "because ", count: 50_000))
                try EditionRow(sealing, at: Example.stamp(), papers: []).insert(into: db)
                try AuditEvent.append(String(repeating: "half ", count: 50_000), to: db)
                for name in ["", "-journal"] {
                    try FileManager.default.copyItem(atPath: world.path + name, toPath: cut.path + name)
                }
                return .rollback
            }
        }
        let sizes = try [world.path, cut.path].map { try Data(contentsOf: URL(fileURLWithPath: $0)).count }
        #expect(sizes[1] > 100_000, "the transaction was in the file when the power went")
        let after = try cut.open()
        #expect(try after.editions(of: Example.board) == [first])
        try after.checkEverything()
        #expect(try Data(contentsOf: URL(fileURLWithPath: cut.path)).count == sizes[0])
    }

    /// Breaks the world and returns how to mend it.
    private func damage(for sealing: Sealing, _ broken: BrokenWorld) throws -> () throws
        -> Void
    {
        let files = FileManager.default
        // The last to be named, so that others were named before it.
        let last = try #require(try BrokenWorld.fingerprints(of: sealing).last).hex
        let directory = "\(world.artefacts)/\(last.prefix(2))"
        switch broken {
        case .artefactsAreAFile:
            return {
                try files.removeItem(atPath: world.artefacts)
                try files.moveItem(atPath: world.artefacts + "-away", toPath: world.artefacts)
            }
        case .directoryIsAFile:
            try Data().write(to: URL(fileURLWithPath: directory))
            return { try files.removeItem(atPath: directory) }
        case .nameIsADirectory:
            try files.createDirectory(atPath: "\(directory)/\(last)/x", withIntermediateDirectories: true)
            return { try files.removeItem(atPath: "\(directory)/\(last)") }
        case .databaseFull: return {}
        case .databaseLocked:
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: world.path, configuration: configuration)
            try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
            return { try other.inDatabase { try $0.execute(sql: "ROLLBACK") } }
        }
    }

    private func swapForAFile() throws {
        try FileManager.default.moveItem(atPath: world.artefacts, toPath: world.artefacts + "-away")
        try Data().write(to: URL(fileURLWithPath: world.artefacts))
    }
}

/// The worlds in which a seal fails, one for each step it takes; each can be made by any user, root too.
enum BrokenWorld: String, CaseIterable, Sendable {
    case artefactsAreAFile, directoryIsAFile, nameIsADirectory, databaseFull, databaseLocked

    static func fingerprints(of sealing: Sealing) throws -> [Fingerprint] {
        try ([sealing.extract, sealing.definitionText] + sealing.artefacts.map(\.bytes)).map {
            try fingerprint(of: $0)
        }
    }
}
