import BoardDomain
import GRDB

/// The dates given for one thing: the first, and those that followed it.
struct Dues {
    var original = DueTerm(.missing)
    var revisions: [DueRevision] = []
}

extension SnapshotReader {
    func actions(_ directory: Directory) throws -> [Action] {
        let owners = try owners("action_owner", of: "action", directory)
        let dues = try dues("action_due", of: "action")
        let notes = try notes()
        let steps = try steps()
        let refs = try names("action", "ref")
        let rows = try newest(
            "action, words, raised_on, (SELECT first_set_for FROM meeting WHERE id = meeting)", in: "action_terms",
            by: ["action"], order: "action")
        var actions: [Action] = []
        while let row = try rows.next() {
            let id: Int64 = row[0]
            actions.append(
                Action(
                    id: refs[id] ?? "", words: row[1], owners: owners[id] ?? [], raisedOn: try day(row[2] as String),
                    raisedAt: try optionalDay(row[3]), original: dues[id]?.original ?? DueTerm(.missing),
                    revisions: dues[id]?.revisions ?? [], notes: notes[id] ?? [], steps: steps[id] ?? []))
        }
        return actions
    }

    /// What the rows of an identity table are called.
    func names(_ table: String, _ column: String) throws -> [Int64: String] {
        var names: [Int64: String] = [:]
        let rows = try all("id, \(column)", in: table, order: "id")
        while let row = try rows.next() { names[row[0]] = row[1] as String }
        return names
    }

    func owners(_ table: String, of owner: String, _ directory: Directory) throws -> [Int64: [Owner]] {
        var owners: [Int64: [Owner]] = [:]
        let rows = try newest("\(owner), owners", in: table, by: [owner], order: owner)
        while let row = try rows.next() { owners[row[0]] = words(row[1]).map(directory.owner) }
        return owners
    }

    func dues(_ table: String, of owner: String) throws -> [Int64: Dues] {
        var dues: [Int64: Dues] = [:]
        let rows = try all(
            "\(owner), due, due_day, due_words, decided_on, reason, leave, granted_by", in: table,
            order: "\(owner), decided_on, n")
        while let row = try rows.next() {
            guard let term = DueColumns.term(kind: row[1], day: try optionalDay(row[2]), words: row[3]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a due date has no day")
            }
            guard let decidedOn = try optionalDay(row[4]) else {
                dues[row[0], default: Dues()].original = term
                continue
            }
            dues[row[0], default: Dues()].revisions.append(
                DueRevision(term: term, decidedOn: decidedOn, reason: row[5], leave: leave(row[6], by: row[7])))
        }
        return dues
    }

    private func leave(_ word: String?, by granter: String?) -> DueRevision.Leave {
        switch word {
        case "granted": .granted(by: granter ?? "")
        case "asked": .asked
        default: .notRecorded
        }
    }

    private func notes() throws -> [Int64: [Note]] {
        var notes: [Int64: [Note]] = [:]
        let rows = try all("action, day, author, words", in: "action_note", order: "action, day, n")
        while let row = try rows.next() {
            notes[row[0], default: []].append(Note(on: try day(row[1] as String), by: row[2], words: row[3]))
        }
        return notes
    }

    private func steps() throws -> [Int64: [ClosureStep]] {
        var steps: [Int64: [ClosureStep]] = [:]
        let rows = try all("action, kind, day, author, words", in: "action_step", order: "action, day, n")
        while let row = try rows.next() {
            steps[row[0], default: []].append(
                ClosureStep(kind: try spelt(row[1]), on: try day(row[2] as String), by: row[3], words: row[4]))
        }
        return steps
    }
}
