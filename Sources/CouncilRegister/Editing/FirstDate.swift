import BoardDomain

/// What a due date in a file means for a promise the register already holds.
///
/// A sheet that overwrites its due column would hide a slip. So the first date stays, and another one found in
/// its place is taken as a revision that nobody recorded leave for.
struct FirstDate {
    /// The term to state as the original.
    let original: DueTerm
    let revision: DueRevision?

    /// - Parameters:
    ///   - said: the due column of the entry.
    ///   - old: the original in the register; nil when the promise is new.
    ///   - known: the terms of the revisions in the register and in the entry.
    ///   - day: the day of the change.
    init(said: DueTerm, over old: DueTerm?, known: [Due], on day: Day) {
        guard let old, old.due != .missing else {
            // A first date, or none yet; a blank keeps whatever words said that there is none.
            let isBlank = said == DueTerm(.missing)
            original = isBlank ? old ?? said : said
            revision = nil
            return
        }
        switch said.due {
        case .missing:
            original = old
            revision = nil
        case old.due:
            original = DueTerm(old.due, words: said.words ?? old.words)
            revision = nil
        case .on, .nextMeeting, .futureMeeting, .standing:
            original = old
            revision =
                known.contains(said.due)
                ? nil : DueRevision(term: said, decidedOn: day, reason: nil, leave: .notRecorded)
        }
    }
}

extension RegisterEditing {
    /// The original term in the statement last made of an action or plan action.
    func original(_ table: Table, of id: Int, from column: Int32) throws -> DueTerm? {
        try sql("SELECT * FROM \(table.name) WHERE \(table.key[0]) = ? ORDER BY change DESC LIMIT 1")
            .first([.integer(id)]) { try $0.dueTerm(column) }
    }

    func firstDate(
        _ said: DueTerm, of id: Int, over old: DueTerm?, in statement: Table, revisions: Table,
        with revision: DueRevision?
    ) throws -> FirstDate {
        var known = revision.map { [$0.term.due] } ?? []
        try sql("SELECT * FROM \(revisions.name) WHERE \(revisions.key[0]) = ?")
            .each([.integer(id)]) { known.append(try $0.dueTerm(4).due) }
        let date = FirstDate(said: said, over: old, known: known, on: stamp.local.day)
        let subject = Subject(table: statement.name, key: [.integer(id)])
        if date.revision != nil, stated.contains(subject), let old {
            let value = DueCells.values(of: said).dropFirst().first { $0 != .null } ?? .null
            throw EntryFault(
                column: "due", value: value.printed,
                expectation: "the due date of the row before that names the same"
                    + (old.words.map { ": \($0)" } ?? "") + ", and a later one under revised_due")
        }
        return date
    }

    func add(_ revision: DueRevision, to table: Table, of id: Int, column: String) throws -> Recorded {
        try add(
            DueCells.values(of: revision.term) + [SQLValue(revision.reason)]
                + DueCells.values(of: revision.leave),
            to: table, of: id, on: revision.decidedOn, column: column)
    }
}
