import Foundation
import Testing

@Suite("The demo")
struct DemoSpecs {
    private static let pdf = "drop/2026-04-15_hambleford-ib_edition-1.pdf"
    private static let html = "drop/2026-04-15_hambleford-ib_edition-1.html"
    private static let settings = """
        [stores]
        register = "demo/register.sqlite"
        ledger = "demo/ledger.sqlite"
        artefacts = "demo/artefacts"
        [drop]
        folder = "demo/drop"
        """

    @Test("gives the same bytes in another zone, language and folder")
    func sameBytes() throws {
        let here = try Command()
        let there = try Command()
        defer { [here, there].forEach { $0.remove() } }
        #expect(try here.run("demo", "demo", environment: ["TZ": "UTC", "LANG": "C"]).status == 0)
        let abroad = ["TZ": "Pacific/Auckland", "LANG": "cy_GB.UTF-8", "LC_ALL": "tr_TR.UTF-8"]
        #expect(try there.run("demo", "elsewhere", environment: abroad).status == 0)
        for file in [Self.pdf, Self.html] {
            #expect(try here.bytes("demo/\(file)") == (try there.bytes("elsewhere/\(file)")))
        }
    }

    @Test("seals an edition that rebuilds byte for byte, and a next one only for a reason")
    func verifiesAndFollows() throws {
        let command = try Command()
        defer { command.remove() }
        try command.run("demo", "demo")
        try command.write(Self.settings, to: "boardpack.toml")
        let verified = try command.run("pack", "verify")
        #expect(verified.status == 0)
        #expect(verified.output.contains("edition 1, html: identical"))
        #expect(try command.run("pack", "drop").output.contains("edition-1.html"))
        let refused = try command.run("pack", "issue", "--meeting", "2026-04-15")
        #expect(refused.status == 3)
        #expect(refused.complaint.contains("--reason"))
        try command.run(
            "actions", "update", "2026-03-11/2", "--note", "Figures promised for 10 April", "--on",
            "2026-04-07")
        #expect(
            try command.run("pack", "issue", "--meeting", "2026-04-15", "--reason", "one late word").status
                == 0)
        let diff = try command.run("pack", "diff")
        #expect(diff.output.contains("Figures promised for 10 April"))
        #expect(try command.run("pack", "verify", "--edition", "1").status == 0)
    }

    @Test("shows each planted fault where a chair would look for it")
    func plantedFaults() throws {
        let command = try Command()
        defer { command.remove() }
        try command.run("demo", "demo")
        try command.write(Self.settings, to: "boardpack.toml")
        let rows = try command.run("actions", "list", "--meeting", "2026-04-15", "--json").output
        let actions = try #require(JSONSerialization.jsonObject(with: Data(rows.utf8)) as? [[String: Any]])
        let groups = Dictionary(grouping: actions) { $0["group"] as? String ?? "" }.mapValues(\.count)
        #expect(groups == ["A": 9, "B": 4, "C": 3, "D": 5, "E": 4, "F": 5])
    }

    @Test("refuses a folder that holds a register, and leaves it as it is")
    func twice() throws {
        let command = try Command()
        defer { command.remove() }
        try command.run("demo", "demo")
        let before = try command.bytes("demo/register.sqlite")
        #expect(try command.run("demo", "demo").status == 3)
        #expect(try command.bytes("demo/register.sqlite") == before)
    }
}
