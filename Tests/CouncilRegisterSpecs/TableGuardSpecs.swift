import BoardDomain
import GRDB
import Testing

@testable import CouncilRegister

@Suite("A table of the register") struct TableGuardSpecs {
    @Test("keeps every row as it was written, whoever writes SQL to it", arguments: Table.all.map(\.name))
    func overwritesNothing(name: String) throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        let before = try temporary.counts()
        #expect(before[name, default: 0] > 0)
        let column = name == "change" ? "because" : "change"
        for sql in ["UPDATE \(name) SET \(column) = \(column)", "DELETE FROM \(name)"] {
            let refusal = try #require(try temporary.refusal(of: sql), "\(sql)")
            #expect(refusal.contains("overwrites nothing"))
        }
        let replacement = "INSERT OR REPLACE INTO \(name) SELECT * FROM \(name)"
        let refusal = try #require(try temporary.refusal(of: replacement))
        #expect(refusal.contains("written once"))
        #expect(try temporary.counts() == before)
    }

    @Test("takes no row under a change that is past", arguments: ["board", "person", "observation"])
    func newestChangeOnly(name: String) throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        try temporary.edit(on: "2018-03-06") { _ = try $0.record(Hambleford.person("b-lane", "Bo Lane")) }
        let rows = [
            "board": "INSERT INTO board VALUES (1, NULL, 'late')",
            "person": "INSERT INTO person VALUES (1, NULL, 'late')",
            "observation": """
            INSERT INTO observation VALUES
            (1, 1, '', '2018-02-28', '2018-02-01', 1, 5.0, NULL, NULL, NULL, 0, NULL, NULL)
            """,
        ]
        let sql = try #require(rows[name])
        #expect(try temporary.refusal(of: sql)?.contains("newest change") == true)
        #expect(try temporary.refusal(of: sql.replacing("(1, ", with: "(2, ", maxReplacements: 1)) == nil)
    }

    @Test(
        "refuses a day that no calendar has",
        arguments: [
            "INSERT INTO meeting VALUES (1, NULL, 1, '2018-02-31')",
            "INSERT INTO meeting VALUES (1, NULL, 1, '2018-00-10')",
            "INSERT INTO meeting VALUES (1, NULL, 1, '28 March 2018')",
            "INSERT INTO meeting VALUES (1, NULL, 1, '2018-3-28')",
            "INSERT INTO calendar_day VALUES (1, '2018-13-01', 'closure', 'x')",
            "INSERT INTO action_note VALUES (1, 1, '20180301', 9, NULL, 'x')",
            "INSERT INTO change VALUES (9, 9999999999, '2018-02-30', '09:00', 'A', 'x')",
            "INSERT INTO change VALUES (9, 9999999999, '2018-03-30', '9:00', 'A', 'x')",
        ])
    func realDays(sql: String) throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        #expect(try temporary.refusal(of: sql)?.contains("CHECK") == true)
    }

    @Test(
        "refuses what means nothing",
        arguments: [
            ("INSERT INTO meeting VALUES (1, NULL, 77, '2018-04-25')", "FOREIGN KEY"),
            ("INSERT INTO action VALUES (1, NULL, 1, 'A1')", "written once"),
            ("INSERT INTO action VALUES (1, NULL, 1, NULL)", "NOT NULL"),
            ("INSERT INTO board VALUES (1, NULL, 'Not A Code')", "CHECK"),
            (
                "INSERT INTO observation VALUES (1,1,'','2018-01-31','2018-02-01',1,1.0,NULL,NULL,NULL,0,NULL,NULL)",
                "CHECK"
            ),
            (
                "INSERT INTO observation VALUES (1,1,'','2018-03-31','2018-03-01',1,'high',NULL,NULL,NULL,0,NULL,NULL)",
                "REAL"
            ),
            (
                "INSERT INTO observation VALUES (1,1,'','2018-03-31','2018-03-01',1,1.0,1.0,NULL,NULL,0,NULL,NULL)",
                "CHECK"
            ),
            ("INSERT INTO membership_statement VALUES (1,1,'2018-03-02','2018-03-01')", "written once"),
            ("INSERT INTO change VALUES (9, 1, '2018-03-30', '09:00', 'A', 'x')", "follows the newest"),
        ])
    func rules(sql: String, why: String) throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        let refusal = try #require(try temporary.refusal(of: sql))
        #expect(refusal.contains(why))
    }

    @Test("has the change first, and every column of its key")
    func changeFirst() throws {
        let temporary = try TemporaryRegister()
        try temporary.register.queue.read { db in
            for table in Table.all {
                let columns = try db.columns(in: table.name).map(\.name)
                #expect(table.name == "change" || columns.first == "change")
                #expect(try db.primaryKey(table.name).columns == table.key)
                #expect(Set(table.unique).isSubset(of: columns))
            }
        }
    }
}
