import BoardDomain
import MinutesReading
import Testing

@Suite("People the register knows")
struct RegisterPeopleSpecs {
    private func person(_ name: String, role: String? = nil, _ aliases: String...) -> Person {
        Person(
            id: Person.ID(name.lowercased().replacing(" ", with: "-")), name: name, role: role,
            organisation: nil,
            aliases: aliases)
    }

    private func read(_ action: String, members: [Person] = [], others: [Person] = []) throws
        -> ProposedAction
    {
        let lines = [
            "Hambleford Board", "Minutes of the meeting on 14 May 2031", "",
            "Present: Ada Brook (AB), Alan Bell", "",
            "1. Plan", "", "ACTION: " + action,
        ]
        return try #require(
            readMinutes(lines, knowing: RegisterPeople(members: members, others: others)).actions.first)
    }

    @Test("are owners by alias, initials, role and name where the lists of names know nobody")
    func known() throws {
        let members = [person("Kit Moor", role: "Head of Performance", "KM", "HoP")]
        for words in ["KM", "HoP", "Kit", "Kit Moor", "The Head of Performance"] {
            let action = try read("\(words) to send the audit.", members: members)
            #expect(action.owners.map(\.person) == ["Kit Moor"], "\(words)")
            #expect(action.owners.map(\.called) == ["Kit Moor"])
            #expect(
                action.doubts.contains { if case .ownerOfRegister = $0 { true } else { false } }, "\(words)")
        }
    }

    @Test("come after those whom the lists name")
    func listsFirst() throws {
        let action = try read("AB to send the audit.", members: [person("Anna Bright", "AB")])
        #expect(action.owners.map(\.attendee) == ["Ada Brook"])
        #expect(action.owners.map(\.person) == [nil])
    }

    @Test("settle whom the lists leave open, where the register gives the words to one of them")
    func settled() throws {
        let lines = [
            "Hambleford Board", "Minutes of the meeting on 14 May 2031", "", "Present: Ann Hale, Alice Hart",
            "",
            "ACTION: AH to write.",
        ]
        #expect(try #require(readMinutes(lines).actions.first).owners.map(\.attendee) == [nil])
        let known = RegisterPeople(
            members: [person("Alice Hart", "AH"), person("Ann Hale", "AHa")], others: [])
        #expect(
            try #require(readMinutes(lines, knowing: known).actions.first).owners.map(\.attendee) == [
                "Alice Hart"
            ])
        let absent = RegisterPeople(members: [], others: [person("Amy Holt", "AH")])
        #expect(
            try #require(readMinutes(lines, knowing: absent).actions.first).owners.map(\.attendee) == [nil])
    }

    @Test("stay two where two go by one name, and both are named")
    func ambiguous() throws {
        let members = [person("Kit Moor", "KM"), person("Kay Marsh", "KM")]
        let action = try read("KM to send the audit.", members: members)
        #expect(action.owners.map(\.called) == ["KM"])
        #expect(action.doubts.contains(.ownerCouldBe("KM", ["Kit Moor", "Kay Marsh"])))
    }

    @Test("who do not sit on the board are known by whole names, roles and aliases and not by first names")
    func others() throws {
        let others = [person("Kit Moor", role: "Head of Performance", "HoP")]
        #expect(try read("HoP to write.", others: others).owners.map(\.person) == ["Kit Moor"])
        #expect(try read("Kit Moor to write.", others: others).owners.map(\.person) == ["Kit Moor"])
        #expect(try read("Kit to write.", others: others).owners.allSatisfy { $0.person == nil })
    }
}
