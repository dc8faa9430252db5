import BoardDomain
import GRDB

/// Numbered rows that follow one another: dates given, notes, steps, updates. What stands there is not said twice.
extension RegisterEdit {
    /// Adds a row after the last one, unless one with the same cells stands there already.
    func follow(_ table: String, _ owner: (column: String, id: Int64), _ cells: Cells) throws -> Recorded {
        let same = cells.map { "\($0.key) IS ?" }.joined(separator: " AND ")
        let find = try db.cachedStatement(sql: "SELECT 1 FROM \(table) WHERE \(owner.column) = ? AND \(same)")
        let arguments: [(any DatabaseValueConvertible)?] = [owner.id] + cells.map(\.value)
        guard try Int.fetchOne(find, arguments: StatementArguments(arguments)) == nil else { return .unchanged }
        let last = try db.cachedStatement(sql: "SELECT max(n) FROM \(table) WHERE \(owner.column) = ?")
        let n = (try Int.fetchOne(last, arguments: [owner.id]) ?? 0) + 1
        try insert(
            table, [owner.column, "n", "change"] + cells.map(\.key),
            [owner.id, n, try changeID()] + cells.map(\.value))
        return .new
    }

    /// The date first given. Another one later is a fault: dates move by revision, so that the slip is seen.
    func originalDue(_ table: String, _ owner: (column: String, id: Int64), _ term: DueTerm) throws -> Recorded {
        let due = DueColumns(term)
        let find = try db.cachedStatement(
            sql: "SELECT due, due_day, due_words FROM \(table) WHERE \(owner.column) = ? AND n = 0")
        if let row = try Row.fetchOne(find, arguments: [owner.id]) {
            let kind: String = row[0]
            let day: String? = row[1]
            // A file that leaves the date out says nothing of it.
            if due.kind == "missing" || (kind == due.kind && day == due.day) { return .unchanged }
            throw EntryFault(
                column: "due", value: due.day ?? due.words ?? due.kind,
                expectation: "the date first given, \(day ?? kind); a later date goes into revised_due")
        }
        try insert(
            table, [owner.column, "n", "change", "due", "due_day", "due_words"],
            [owner.id, 0, try changeID(), due.kind, due.day, due.words])
        return .new
    }

    func revisedDue(_ table: String, _ owner: (column: String, id: Int64), _ revision: DueRevision) throws -> Recorded {
        let due = DueColumns(revision.term)
        return try follow(
            table, owner,
            [
                "due": due.kind, "due_day": due.day, "due_words": due.words,
                "decided_on": revision.decidedOn.iso, "reason": revision.reason, "leave": revision.leave.word,
                "granted_by": revision.leave.grantedBy,
            ])
    }
}
