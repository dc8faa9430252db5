import BoardDomain
import Testing

@Suite("A mailbox on the list of owners")
struct OwnerIdentitySpecs {
    private let priya = OwnerIdentity(person: Person.ID("p-sandhar"), name: "Priya Sandhar")

    @Test("of a person answers for that person, under whatever words, and for nobody of a like name")
    func person() {
        #expect(priya.answers(for: Owner(words: "SM Front Door", person: Person.ID("p-sandhar"))))
        #expect(!priya.answers(for: Owner(words: "Priya Sandhar", person: Person.ID("another"))))
        #expect(!priya.answers(for: Owner(words: "PS")), "initials of two people are nobody's")
        #expect(!priya.answers(for: Owner(words: "Priya Sandhar")))
    }

    @Test(
        "of a post answers for exactly the name that the papers write",
        arguments: [
            ("Head of Housing", true), ("head of  HOUSING ", true), ("Head of Housing Needs", false),
            ("Housing", false), ("", false),
        ])
    func post(words: String, isAnswered: Bool) {
        let housing = OwnerIdentity(person: nil, name: "Head of Housing")
        #expect(housing.answers(for: Owner(words: words)) == isAnswered)
    }

    @Test("of somebody without a code answers for the name that the pack prints")
    func named() {
        let named = OwnerIdentity(person: nil, name: "Małgorzata Zielińska")
        #expect(
            named.answers(
                for: Owner(words: "MZ", person: Person.ID("m-zielinska"), name: "Małgorzata Zielińska")))
        #expect(
            !named.answers(for: Owner(words: "MZ", person: Person.ID("m-zielinska"), name: "M Zieliński")))
    }
}
