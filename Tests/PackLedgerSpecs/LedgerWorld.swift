import BoardDomain
import Foundation
import GRDB
import PackLedger
import Testing

/// A directory of its own with a ledger in it, gone when the test is.
final class LedgerWorld {
    let root: String
    var path: String { "\(root)/ledger.sqlite" }
    var artefacts: String { "\(root)/artefacts" }

    init() throws {
        root = FileManager.default.temporaryDirectory.path + "/boardpack-ledger-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func create() throws -> Ledger { try Ledger.create(at: path, artefacts: artefacts) }
    func open(patience: Double = 5) throws -> Ledger {
        try Ledger.open(at: path, artefacts: artefacts, patience: patience)
    }

    /// Every path below the root, directories included.
    func everything() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    }

    func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    /// How often the file was committed to: SQLite's change counter (file format, section 1.3.7).
    func commits() throws -> Int {
        let header = try Data(contentsOf: URL(fileURLWithPath: path)).prefix(28)
        return header.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    }

    /// As someone would who sets out to alter the record: with the triggers gone.
    func tamper(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in
            for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            {
                try db.execute(sql: "DROP TRIGGER \(name)")
            }
            try db.execute(sql: sql)
        }
    }
}

enum Example {
    static let board = Board.ID("hambleford-ib")

    static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    static func meeting(_ iso: String = "2018-03-28") throws -> Meeting.ID {
        Meeting.ID(board: board, firstSetFor: try day(iso))
    }

    static func stamp() throws -> Stamp {
        Stamp(
            instant: Instant(seconds: 1_521_536_400),
            local: CivilMoment(day: try day("2018-03-20"), time: try #require(TimeOfDay(iso: "09:00"))))
    }

    static func sealing(
        _ number: Int, for meeting: Meeting.ID? = nil, reason: String = "For the board",
        extract: String = "{}",
        html: String? = nil, covering: Sealing.Covering? = nil
    ) throws -> Sealing {
        Sealing(
            meeting: try meeting ?? Example.meeting(), number: number, reason: reason, sealedBy: "clerk",
            definition: "board-pack", definitionText: Array("title = 'Pack'".utf8),
            extract: Array(extract.utf8),
            artefacts: [
                Artefact(format: .html, bytes: Array((html ?? "<p>Edition \(number)</p>").utf8)),
                Artefact(format: .text, bytes: Array("Edition \(number)\n".utf8)),
            ], covering: covering, builder: "0.1.0")
    }
}
