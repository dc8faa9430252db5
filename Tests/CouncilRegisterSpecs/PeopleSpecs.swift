import BoardDomain
import CouncilRegister
import Testing

@Suite("The people of a register")
struct PeopleSpecs {
    @Test("are everybody it was told of, as they are called now, with the newest list of aliases")
    func everybody() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { editing in
            try editing.setUp()
            for person in [
                Hambleford.person("k-mehta", "Kiran Mehta", aliases: ["KM", "DCS"]),
                Hambleford.person("a-other", "Ann Other", seat: try Hambleford.seat()),
            ] {
                _ = try editing.record(person)
            }
        }
        try temporary.edit(on: "2018-03-02") { editing in
            _ = try editing.record(Hambleford.person("k-mehta", "Kiran Dale", aliases: ["KD"]))
        }
        let people = try temporary.register.people()
        #expect(
            people.map(\.name).filter { $0 == "Kiran Dale" || $0 == "Ann Other" } == [
                "Kiran Dale", "Ann Other",
            ])
        #expect(people.first { $0.id == Person.ID("k-mehta") }?.aliases == ["KD"])
        let before = try temporary.register.people(asOf: Day(iso: "2018-03-01"))
        #expect(before.first { $0.id == Person.ID("k-mehta") }?.name == "Kiran Mehta")
    }
}
