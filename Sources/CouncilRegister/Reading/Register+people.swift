package import BoardDomain

extension Register {
    /// Everybody the register knows, on whichever board, in the order first recorded.
    ///
    /// - Parameter day: the end of the day whose knowledge is asked for; nil for everything recorded.
    /// - Throws: `RegisterError`.
    package func people(asOf day: Day? = nil) throws -> [Person] {
        try reading(asOf: day) { db, change in
            var aliases: [Int: LatestList<String>] = [:]
            try PreparedSQL(
                "SELECT person, change, alias FROM person_alias WHERE change <= ? ORDER BY person, change, place",
                in: db
            )
            .each([.integer(change)]) { cells in
                aliases[cells.integer(0), default: LatestList()].add(cells.text(2), of: cells.integer(1))
            }
            var latest: [Int: Person] = [:]
            try PreparedSQL(
                """
                SELECT p.id, p.code, s.name, s.role, s.organisation FROM person_statement AS s
                JOIN person AS p ON p.id = s.person WHERE s.change <= ? ORDER BY s.person, s.change
                """, in: db
            )
            .each([.integer(change)]) { cells in
                let key = cells.integer(0)
                latest[key] = Person(
                    id: Person.ID(cells.text(1)), name: cells.text(2), role: cells.optionalText(3),
                    organisation: cells.optionalText(4), aliases: aliases[key]?.elements ?? [])
            }
            return latest.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}
