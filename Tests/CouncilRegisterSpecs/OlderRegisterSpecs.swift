import BoardDomain
import Foundation
import GRDB
import Testing

@testable import CouncilRegister

@Suite("A register of schema version 1") struct OlderRegisterSpecs {
    /// A file as the first program made it: its own steps, its own rows, its own version.
    private func old() throws -> TemporaryRegister {
        let temporary = try TemporaryRegister()
        try FileManager.default.removeItem(atPath: temporary.path)
        try DatabaseQueue(path: temporary.path).write { db in
            let step = try #require(Schema.steps.first)
            for sql in step.structure + step.guards { try db.execute(sql: sql) }
            try db.execute(
                sql: """
                    PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1;
                    INSERT INTO change VALUES (1, 1520000000, '2018-03-02', '14:13', 'A Clerk', 'boards.csv');
                    INSERT INTO board VALUES (1, NULL, 'hambleford-ib');
                    INSERT INTO board_statement VALUES (1, 1, 'The Board', 'Hambleford Council', 'Europe/London', NULL);
                    INSERT INTO meeting VALUES (1, NULL, 1, '2018-03-28');
                    INSERT INTO meeting_statement VALUES
                        (1, 1, '2018-03-28', NULL, NULL, NULL, 'planned', NULL, 'not received', NULL);
                    """)
        }
        return temporary
    }

    private func schema(of path: String) throws -> [String] {
        try DatabaseQueue(path: path).read {
            try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        }
    }

    @Test("is brought up to date when it is opened for changing, and takes recipients then")
    func migrates() throws {
        let temporary = try old()
        let register = try Register.open(at: temporary.path, patience: 0)
        try register.check()
        let new = try TemporaryRegister()
        defer { withExtendedLifetime((temporary, new)) {} }
        #expect(try schema(of: temporary.path) == schema(of: new.path))
        #expect(try register.boards().map(\.name) == ["The Board"])
        #expect(try register.recipients(of: Hambleford.board).isEmpty)
        try register.edit(by: "A Clerk", at: try stamp("2018-03-05"), because: "") { editing in
            _ = try editing.record(
                try Hambleford.recipient("clerk@h.example", "Clerk", capacity: .secretary))
        }
        let again = try Register.open(at: temporary.path, for: .reading, patience: 0)
        #expect(try again.recipients(of: Hambleford.board).map(\.name) == ["Clerk"])
    }

    @Test("is refused with a sentence when it is opened only for reading, and left as it is")
    func readingOnly() throws {
        let temporary = try old()
        let before = try Data(contentsOf: URL(fileURLWithPath: temporary.path))
        let error = #expect(throws: RegisterError.self) {
            try Register.open(at: temporary.path, for: .reading, patience: 0)
        }
        #expect(error == .older(path: temporary.path, version: 1, known: Schema.version))
        #expect(try Data(contentsOf: URL(fileURLWithPath: temporary.path)) == before)
    }

    @Test("left extracts that still give their snapshot")
    func extracts() throws {
        let temporary = try old()
        defer { withExtendedLifetime(temporary) {} }
        let register = try Register.open(at: temporary.path, patience: 0)
        let reading = try register.read(for: try Hambleford.meetingID("2018-03-28"))
        let now = "-- schema: \(Schema.version)"
        let extract = String(decoding: reading.extract, as: UTF8.self)
        #expect(extract.contains(now))
        let then = Array(extract.replacing(now, with: "-- schema: 1").utf8)
        #expect(try Register.snapshot(rebuilding: then) == reading.snapshot)
    }
}
