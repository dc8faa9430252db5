import Foundation
import GRDB
import Testing

@testable import CouncilRegister

@Suite("docs/register.md") struct PublishedSchemaSpecs {
    private func published() throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent("docs/register.md"), encoding: .utf8)
    }

    private func real() throws -> [(name: String, sql: String)] {
        try TemporaryRegister().register.queue.read { db in
            try Row.fetchAll(
                db, sql: "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
            )
            .map { ($0["name"], $0["sql"]) }
        }
    }

    @Test("publishes every table, index and guard as it is in the file")
    func whole() throws {
        let document = try published()
        let objects = try real()
        #expect(objects.count > 90)
        for object in objects {
            #expect(document.contains(object.sql + ";"), "\(object.name)")
        }
    }

    @Test("publishes nothing that is not in the file")
    func nothingElse() throws {
        let count = try real().count
        #expect(try published().components(separatedBy: "\nCREATE ").count - 1 == count)
    }

    @Test("says of every table what it holds")
    func everyTable() throws {
        let document = try published()
        for table in Table.all { #expect(document.contains("| `\(table.name)` |"), "\(table.name)") }
    }
}
