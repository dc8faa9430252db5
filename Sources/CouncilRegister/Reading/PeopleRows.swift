import BoardDomain

/// The seats of a board as its rows give them, before their people are read.
struct Seats {
    struct Seat {
        let person: Int
        let capacity: Membership.Capacity
        var from: Day?
        var until: Day?
    }

    /// By the register's own key, in the order first recorded.
    var seats: [(key: Int, seat: Seat)] = []

    var people: Set<Int> { Set(seats.map(\.seat.person)) }

    func memberships(_ known: KnownPeople) -> [Membership] {
        seats.compactMap { _, seat in
            known.people[seat.person].map {
                Membership(person: $0.id, capacity: seat.capacity, from: seat.from, until: seat.until)
            }
        }
    }
}

extension SnapshotReader {
    func readMemberships() throws -> Seats {
        var seats = Seats()
        var places: [Int: Int] = [:]
        try each(.membership) { cells in
            places[cells.integer(1)] = seats.seats.count
            let seat = Seats.Seat(person: cells.integer(3), capacity: try cells.choice(4))
            seats.seats.append((cells.integer(1), seat))
        }
        try each(.membershipStatement, of: .membership) { cells in
            guard let place = places[cells.integer(1)] else { return }
            seats.seats[place].seat.from = try cells.optionalDay(2)
            seats.seats[place].seat.until = try cells.optionalDay(3)
        }
        return seats
    }

    /// Reads the members of the board, and whoever the words of an owner may mean.
    ///
    /// Everyone's names are looked through, but only the rows of those people are read who bear on an answer:
    /// so a pack's extract does not change with people it has nothing to do with.
    func readPeople(members: Set<Int>, owning words: [String]) throws -> KnownPeople {
        let names = try readNames()
        let wanted = Set(words).reduce(into: members) {
            $0.formUnion(names.candidates(for: $1, among: members))
        }
        let ids = "[" + wanted.sorted().map(String.init).joined(separator: ",") + "]"
        let arguments: [SQLValue] = [.text(ids), .integer(upTo)]
        func readEach(_ table: Table, by column: String, _ body: (Cells) throws -> Void) throws {
            try each(
                table,
                from: """
                    \(table.name) AS t
                    WHERE t.\(column) IN (SELECT value FROM json_each(?1)) AND t.change <= ?2
                    """, arguments, body)
        }
        var codes: [Int: Person.ID] = [:]
        var aliases: [Int: LatestList<String>] = [:]
        var people: [Int: Person] = [:]
        try readEach(.person, by: "id") { codes[$0.integer(1)] = Person.ID($0.text(2)) }
        try readEach(.personAlias, by: "person") { cells in
            aliases[cells.integer(1), default: LatestList()].add(cells.text(3), of: cells.integer(0))
        }
        try readEach(.personStatement, by: "person") { cells in
            let key = cells.integer(1)
            guard let code = codes[key] else { return }
            people[key] = Person(
                id: code, name: cells.text(2), role: cells.optionalText(3),
                organisation: cells.optionalText(4),
                aliases: aliases[key]?.elements ?? [])
        }
        return KnownPeople(people: people, members: members, names: names, owning: words)
    }

    private func readNames() throws -> PeopleNames {
        var names = PeopleNames()
        var stated: [Int: [String]] = [:]
        var aliases: [Int: LatestList<String>] = [:]
        try sql("SELECT person, name FROM person_statement WHERE change <= ? ORDER BY person, change")
            .each([.integer(upTo)]) { stated[$0.integer(0), default: []].append($0.text(1)) }
        try sql(
            "SELECT person, change, alias FROM person_alias WHERE change <= ? ORDER BY person, change, place"
        )
        .each([.integer(upTo)]) { cells in
            aliases[cells.integer(0), default: LatestList()].add(cells.text(2), of: cells.integer(1))
        }
        for (person, said) in stated {
            names.add(
                person, present: said.suffix(1) + (aliases[person]?.elements ?? []), earlier: said.dropLast())
        }
        return names
    }
}
