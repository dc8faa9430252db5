package import BoardDomain

extension RegisterEditing {
    private static let statement = StatementForm(
        .boardStatement, says: ["name", "organisation", "zone", "area"])

    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: BoardEntry) throws -> Recorded {
        try checkCode(entry.board.code, column: "board")
        let board = try found(.board, [.text(entry.board.code)])
        // What the board calls its own area decides under which key its observations lie.
        observations = nil
        return .together([
            try restate(
                Self.statement, of: [.integer(board)],
                as: [
                    SQLValue(blankable: entry.name), SQLValue(blankable: entry.organisation),
                    SQLValue(blankable: entry.zone), SQLValue(blankable: entry.area),
                ]),
            try list(
                .boardNeighbour, of: board, as: entry.neighbours.map(SQLValue.text), column: "neighbours"),
        ])
    }

    /// Codes go into file names and addresses, so they are plain.
    func checkCode(_ code: String, column: String) throws {
        let isPlain = code.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        guard !code.isEmpty, isPlain else {
            throw EntryFault(
                column: column, value: code,
                expectation: "a short code of lower-case letters, digits and hyphens")
        }
    }

    /// A cell that must say something when the thing is new.
    func checkSaid(_ words: String, column: String, isNew: Bool, _ expectation: String) throws {
        guard isNew, SQLValue(blankable: words) == .null else { return }
        throw EntryFault(column: column, value: words, expectation: expectation)
    }
}
