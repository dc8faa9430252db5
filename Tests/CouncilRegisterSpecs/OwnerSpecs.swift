import BoardDomain
import CouncilRegister
import Testing

@Suite("An owner's words") struct OwnerSpecs {
    /// One action with one owner, among people.
    private func owner(
        _ words: String, among people: [PersonEntry], then renamed: [PersonEntry] = []
    ) throws -> Owner {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { editing in
            try editing.setUp()
            for person in people { _ = try editing.record(person) }
            _ = try editing.record(try Hambleford.action(owners: [words]))
        }
        try temporary.edit(on: "2018-03-02") { editing in
            for person in renamed { _ = try editing.record(person) }
        }
        return try #require(try temporary.snapshot().actions.first?.owners.first)
    }

    @Test(
        "find the one person of that name or alias",
        arguments: ["Kiran Mehta", " kiran  MEHTA ", "km", "DCS"])
    func found(words: String) throws {
        let person = Hambleford.person("k-mehta", "Kiran Mehta", aliases: ["KM", "DCS"])
        #expect(
            try owner(words, among: [person])
                == Owner(words: words, person: Person.ID("k-mehta"), name: "Kiran Mehta"))
    }

    @Test("are kept where nobody is known by them", arguments: ["All heads of service", "Mehta", "K"])
    func unknown(words: String) throws {
        let person = Hambleford.person("k-mehta", "Kiran Mehta", aliases: ["KM"])
        #expect(try owner(words, among: [person]) == Owner(words: words))
    }

    @Test("mean a member of the board before anybody else")
    func members() throws {
        let people = [
            Hambleford.person("j-smith", "Jo Smith"),
            Hambleford.person("jo-smith", "Jo Smith", seat: try Hambleford.seat()),
        ]
        #expect(try owner("Jo Smith", among: people).person == Person.ID("jo-smith"))
    }

    @Test("mean nobody where two go by them")
    func ambiguous() throws {
        let people = [
            Hambleford.person("a", "Jo Smith"), Hambleford.person("b", "Ann Other", aliases: ["Jo Smith"]),
        ]
        #expect(try owner("Jo Smith", among: people) == Owner(words: "Jo Smith"))
    }

    @Test("still find a person who was renamed, and print the present name")
    func renamed() throws {
        let found = try owner(
            "Kiran Mehta", among: [Hambleford.person("k-mehta", "Kiran Mehta")],
            then: [Hambleford.person("k-mehta", "Kiran Dale")])
        #expect(found == Owner(words: "Kiran Mehta", person: Person.ID("k-mehta"), name: "Kiran Dale"))
    }

    @Test("mean who has the name now, before who had it once")
    func nameNow() throws {
        let found = try owner(
            "DCS", among: [Hambleford.person("a", "DCS"), Hambleford.person("b", "Bo Lane")],
            then: [Hambleford.person("a", "Ann Other"), Hambleford.person("b", "Bo Lane", aliases: ["DCS"])])
        #expect(found.person == Person.ID("b"))
    }
}

@Suite("Recording a person") struct RecordPersonSpecs {
    private func memberships(_ rows: [(String, PersonEntry.Seat)]) throws -> [Membership] {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { try $0.setUp() }
        for (on, seat) in rows {
            try temporary.edit(on: on) {
                _ = try $0.record(Hambleford.person("k-mehta", "Kiran Mehta", seat: seat))
            }
        }
        return try temporary.snapshot().memberships
    }

    @Test("ends a seat that was open")
    func ends() throws {
        let seats = try memberships([
            ("2018-03-02", try Hambleford.seat(from: "2017-09-01")),
            ("2018-03-03", try Hambleford.seat(from: "2017-09-01", until: "2018-03-31")),
            ("2018-03-04", try Hambleford.seat()),
        ])
        #expect(seats.map(\.from) == [try day("2017-09-01")])
        #expect(seats.map(\.until) == [try day("2018-03-31")])
    }

    @Test("gives a second seat after the first has ended")
    func second() throws {
        let seats = try memberships([
            ("2018-03-02", try Hambleford.seat(from: "2017-01-01", until: "2017-06-30")),
            ("2018-03-03", try Hambleford.seat(from: "2018-01-01")),
            ("2018-03-04", try Hambleford.seat(.chair, from: "2018-01-01")),
        ])
        #expect(seats.map(\.capacity) == [.member, .member, .chair])
        #expect(seats.map(\.until) == [try day("2017-06-30"), nil, nil])
    }

    @Test("refuses a seat that ends before it begins")
    func backwards() throws {
        let fault = #expect(throws: EntryFault.self) {
            try memberships([("2018-03-02", try Hambleford.seat(from: "2018-01-02", until: "2018-01-01"))])
        }
        #expect(fault?.column == "until" && fault?.value == "2018-01-01")
    }

    @Test("refuses one code for two names in the same file, and a code that is not plain")
    func faults() throws {
        let temporary = try TemporaryRegister()
        let twice = #expect(throws: EntryFault.self) {
            try temporary.edit(on: "2018-03-02") { editing in
                _ = try editing.record(Hambleford.person("a", "Jo Smith"))
                _ = try editing.record(Hambleford.person("a", "Ann Other"))
            }
        }
        #expect(
            twice
                == EntryFault(
                    column: "name", value: "Ann Other", expectation: "Jo Smith, as the row before has it"))
        let code = #expect(throws: EntryFault.self) {
            try temporary.edit(on: "2018-03-02") {
                try $0.record(Hambleford.person("Ann Other", "Ann Other"))
            }
        }
        #expect(code?.column == "person")
    }
}
