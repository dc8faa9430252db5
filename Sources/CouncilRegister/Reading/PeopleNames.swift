import BoardDomain

/// Who goes by which name, so that an owner's words find the one person they mean.
///
/// Capitals and runs of spaces do not count. A name somebody has now goes before one they had before; a member
/// of the board goes before anybody else; two people under one name are nobody.
struct PeopleNames {
    private var present: [String: Set<Int>] = [:]
    private var earlier: [String: Set<Int>] = [:]

    mutating func add(_ person: Int, present: [String], earlier: some Sequence<String>) {
        for name in present { self.present[Self.folded(name), default: []].insert(person) }
        for name in earlier { self.earlier[Self.folded(name), default: []].insert(person) }
    }

    func person(called words: String, among members: Set<Int>) -> Int? {
        let name = Self.folded(words)
        let circles = [present[name, default: []], earlier[name, default: []]]
        let deciding = circles.map { $0.intersection(members) } + circles
        guard let found = deciding.first(where: { !$0.isEmpty }), found.count == 1 else { return nil }
        return found.first
    }

    /// Everybody outside the board whose names decide who is meant: nobody, where a member goes by that name.
    func candidates(for words: String, among members: Set<Int>) -> Set<Int> {
        let name = Self.folded(words)
        let all = present[name, default: []].union(earlier[name, default: []])
        return all.isDisjoint(with: members) ? all : []
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The people a pack may name.
struct KnownPeople {
    let people: [Int: Person]
    /// Members of the board and owners found, in the order first recorded.
    let named: [Person]
    private let owners: [String: Person]

    init(people: [Int: Person], members: Set<Int>, names: PeopleNames, owning words: [String]) {
        self.people = people
        var found: [String: Person] = [:]
        var meant = members
        for owner in Set(words) {
            guard let key = names.person(called: owner, among: members), let person = people[key] else {
                continue
            }
            found[owner] = person
            meant.insert(key)
        }
        owners = found
        named = meant.sorted().compactMap { people[$0] }
    }

    func owner(_ words: String) -> Owner {
        Owner(words: words, person: owners[words]?.id, name: owners[words]?.name)
    }
}
