import Foundation
import Testing

@Suite("The list of recipients")
struct RecipientsSpecs {
    private struct Listing: Decodable {
        struct Line: Decodable {
            let address, name, capacity, audience, format: String
            let listedOn: String
            let person, from, until, reason: String?
        }

        let day: String
        let inForce, leftOut: [Line]
        let warnings: [String]
    }

    private func prepared() throws -> Command {
        let command = try Command()
        try command.write(
            "board,name,organisation\nfenwick-ib,Fenwick Board,Fenwick Council\n", to: "boards.csv")
        try command.write(
            """
            person,name,board,capacity,from,until
            u-brandt,Ursula Brandt,fenwick-ib,chair,2018-01-01,
            j-weller,Jonas Weller,fenwick-ib,member,2018-01-01,2018-03-10
            """, to: "people.csv")
        try command.run("init")
        try command.run("import", "boards", "boards.csv", "--at", "2018-02-01T09:00")
        try command.run("import", "people", "people.csv", "--at", "2018-02-01T09:00")
        return command
    }

    private func listing(_ command: Command, on day: String, asOf: String? = nil) throws -> Listing {
        let outcome =
            try asOf.map { try command.run("recipients", "--on", day, "--as-of", $0, "--json") }
            ?? command.run("recipients", "--on", day, "--json")
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Listing.self, from: Data(outcome.output.utf8))
    }

    private func add(
        _ command: Command, _ address: String, _ name: String, _ option: String, _ value: String,
        and other: (String, String) = ("--format", "attachment")
    ) throws -> Command.Outcome {
        try command.run(
            "recipients", "add", address, "--name", name, option, value, other.0, other.1, "--at",
            "2018-02-02T09:00")
    }

    @Test("shows who is sent what, and a leaver by name from the day after the seat ends")
    func leaver() throws {
        let command = try prepared()
        defer { command.remove() }
        #expect(
            try add(command, "chair@fenwick.example", "Ursula Brandt", "--person", "u-brandt").status == 0)
        let second = try add(
            command, "jonas@weller.example", "Jonas Weller", "--person", "j-weller",
            and: ("--format", "link"))
        #expect(second.output == "jonas@weller.example is on the list.\n")
        _ = try add(command, "secretary@fenwick.example", "Board secretary", "--capacity", "secretary")
        let before = try listing(command, on: "2018-03-10")
        #expect(before.inForce.map(\.capacity) == ["chair", "member", "secretary"])
        #expect(before.inForce.map(\.format) == ["attachment", "link", "attachment"])
        #expect(before.inForce.map(\.listedOn) == [String](repeating: "2018-02-02", count: 3))
        #expect(before.leftOut.isEmpty && before.warnings.isEmpty)
        let after = try listing(command, on: "2018-03-11")
        #expect(after.inForce.map(\.address) == ["chair@fenwick.example", "secretary@fenwick.example"])
        #expect(after.leftOut.map(\.reason) == ["j-weller left the board on 2018-03-10."])
        #expect(
            after.warnings == [
                "jonas@weller.example is listed and sent nothing. j-weller left the board on 2018-03-10."
            ])
        let table = try command.run("recipients", "--on", "2018-03-11")
        #expect(table.output.contains("Left out:"))
        #expect(table.complaint.contains("jonas@weller.example is listed and sent nothing."))
    }

    @Test("takes a mailbox off by a change of its own, and knows what it was before")
    func removal() throws {
        let command = try prepared()
        defer { command.remove() }
        _ = try add(command, "chair@fenwick.example", "Ursula Brandt", "--person", "u-brandt")
        let off = try command.run(
            "recipients", "remove", "chair@fenwick.example", "--reason", "Asked for paper", "--at",
            "2018-02-20T09:00", "--by", "A Clerk")
        #expect(off.output == "chair@fenwick.example is off the list of board-pack.\n")
        let now = try listing(command, on: "2018-03-01")
        #expect(now.inForce.isEmpty)
        #expect(
            now.leftOut.map(\.reason) == ["Taken off the list on 2018-02-20 by A Clerk: Asked for paper"])
        #expect(try listing(command, on: "2018-03-01", asOf: "2018-02-19").inForce.count == 1)
        let again = try command.run(
            "recipients", "remove", "chair@fenwick.example", "--reason", "Again", "--at", "2018-02-21T09:00")
        #expect(again.output.hasPrefix("Nothing new"))
        let unknown = try command.run("recipients", "remove", "chiar@fenwick.example", "--reason", "Typo")
        #expect(unknown.status == 3)
        #expect(unknown.complaint.contains("did you mean chair@fenwick.example?"))
        #expect(try command.run("recipients", "remove", "chair@fenwick.example").status == 64)
        let back = try command.run(
            "recipients", "add", "chair@fenwick.example", "--name", "The chair", "--capacity", "chair",
            "--at", "2018-02-22T09:00")
        #expect(back.output.contains("chair@fenwick.example is changed: name, person, status, reason."))
        #expect(try listing(command, on: "2018-03-01").inForce.map(\.listedOn) == ["2018-02-22"])
    }

    @Test("refuses with a sentence what could never be sent to")
    func refusals() throws {
        let command = try prepared()
        defer { command.remove() }
        let address = try add(command, "ursula at fenwick", "Ursula", "--capacity", "chair")
        #expect(address.status == 64)
        #expect(address.complaint.contains("An address holds no blank"))
        let person = try add(command, "u@fenwick.example", "Ursula", "--person", "u-brand")
        #expect(person.status == 65)
        #expect(person.complaint.contains("a person in the register: u-brandt"))
        let capacity = try add(command, "u@fenwick.example", "Ursula", "--capacity", "boss")
        #expect(capacity.status == 64)
        #expect(capacity.complaint.contains("boss is no capacity: there are chair, member"))
        let pack = try add(
            command, "u@fenwick.example", "Ursula", "--capacity", "chair",
            and: ("--audience", "board-pak"))
        #expect(pack.status == 65)
        #expect(pack.complaint.contains("a pack definition: action-log, board-pack"))
        try command.write(
            "board,address,name,capacity,audience\nfenwick-ib,u@fenwick.example,U,chair,board-pak\n",
            to: "recipients.csv")
        let sheet = try command.run("import", "recipients", "recipients.csv")
        #expect(sheet.status == 65)
        #expect(sheet.complaint.contains("row 2, audience: \"board-pak\", expected the name of a pack"))
        #expect(try listing(command, on: "2018-03-01").inForce.isEmpty)
    }

    @Test("of the demo leaves out the leaver and the mailbox taken off, each with its reason")
    func demo() throws {
        let command = try Command()
        defer { command.remove() }
        try command.run("demo", "demo")
        try command.write(
            """
            [stores]
            register = "demo/register.sqlite"
            ledger = "demo/ledger.sqlite"
            artefacts = "demo/artefacts"
            """, to: "boardpack.toml")
        let list = try listing(command, on: "2026-04-07")
        let pack = list.inForce.filter { $0.audience == "board-pack" }
        #expect(pack.count == 18)
        #expect(Set(pack.map(\.capacity)) == ["chair", "member", "officer", "adviser", "secretary"])
        #expect(pack.filter { $0.format == "link" }.map(\.name) == ["Supt Ciarán O'Dwyer"])
        #expect(pack.filter { $0.format == "drop" }.map(\.name) == ["Democratic services"])
        #expect(list.inForce.filter { $0.audience == "action-log" }.map(\.name) == ["Board secretary"])
        #expect(
            list.leftOut.map(\.reason) == [
                "o-castledine left the board on 2026-01-30.",
                "Taken off the list on 2026-03-04 by Gareth Bielby, Head of Performance: The school office reads this mailbox, and the papers are for members",
            ])
        #expect(list.warnings.count == 1)
        let page = try command.text("demo/drop/2026-04-15_hambleford-ib_edition-1.html")
        #expect(!page.contains("board.secretary@"))
    }
}
