import BoardDomain

/// Finds the person whom some words mean: by name, alias or role; nobody where they could mean two.
struct Directory {
    private let members: [String: Person]
    private let everybody: [String: Person]

    init(_ people: [Person], members: Set<Person.ID>) {
        self.members = Directory.index(people.filter { members.contains($0.id) })
        everybody = Directory.index(people)
    }

    func owner(_ words: String) -> Owner {
        let key = words.lowercased()
        let person = members[key] ?? everybody[key]
        return Owner(words: words, person: person?.id, name: person?.name)
    }

    private static func index(_ people: [Person]) -> [String: Person] {
        var found: [String: Person?] = [:]
        for person in people {
            for name in Set(([person.name] + person.aliases).map { $0.lowercased() }) {
                found.updateValue(found.keys.contains(name) ? nil : person, forKey: name)
            }
        }
        return found.compactMapValues { $0 }
    }
}
