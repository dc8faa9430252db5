import BoardDomain

extension SnapshotReader {
    func readActions(owned owners: [Int: [String]], by people: KnownPeople, diary: Diary) throws -> [Action] {
        let revisions = try readRevisions(.actionRevision, of: .action)
        let notes = try readNotes()
        let steps = try readSteps()
        var references: [(key: Int, id: Action.ID)] = []
        try each(.action) { references.append(($0.integer(1), $0.text(3))) }
        var stated: [Int: (words: String, raised: Day, at: Day?, due: DueTerm)] = [:]
        try each(.actionStatement, of: .action) { cells in
            let meeting = cells.optionalInteger(4).flatMap { diary.firstDays[$0] }
            stated[cells.integer(1)] = (cells.text(2), try cells.day(3), meeting, try cells.dueTerm(5))
        }
        return references.compactMap { key, id in
            stated[key].map { said in
                Action(
                    id: id, words: said.words, owners: (owners[key] ?? []).map(people.owner),
                    raisedOn: said.raised, raisedAt: said.at, original: said.due,
                    revisions: revisions[key] ?? [], notes: notes[key] ?? [], steps: steps[key] ?? [])
            }
        }
    }

    /// In the order decided, which is that of the key.
    func readRevisions(_ table: Table, of parent: Table) throws -> [Int: [DueRevision]] {
        var revisions: [Int: [DueRevision]] = [:]
        try each(table, of: parent) { revisions[$0.integer(1), default: []].append(try $0.revision()) }
        return revisions
    }

    private func readNotes() throws -> [Int: [Note]] {
        var notes: [Int: [Note]] = [:]
        try each(.actionNote, of: .action) { cells in
            let note = Note(on: try cells.day(2), by: cells.optionalText(4), words: cells.text(5))
            notes[cells.integer(1), default: []].append(note)
        }
        return notes
    }

    private func readSteps() throws -> [Int: [ClosureStep]] {
        var steps: [Int: [ClosureStep]] = [:]
        try each(.actionStep, of: .action) { cells in
            let step = ClosureStep(
                kind: try cells.choice(4), on: try cells.day(2), by: cells.optionalText(5),
                words: cells.optionalText(6))
            steps[cells.integer(1), default: []].append(step)
        }
        return steps
    }
}
