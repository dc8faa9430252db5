import BoardDomain
import GRDB

/// One change in the making: everything recorded through it is kept together or not at all.
///
/// Its `record` functions compare each entry with what the register holds. What is there already adds nothing;
/// what differs is added as a newer statement; a blank says nothing and takes nothing away.
package final class RegisterEditing {
    let db: Database
    let sql: StatementShelf
    let stamp: Stamp
    private let author: String
    private let because: String
    /// Nil until something is recorded.
    private(set) var changeID: Int?
    /// What has been stated in this change, so that two rows of one file cannot contradict each other.
    var stated: Set<Subject> = []
    /// Ids found once; a register of the size of a board fits.
    var known: [Subject: Int] = [:]
    /// Made with the first observation, and again whenever a metric or board says something new.
    var observations: ObservationDesk?

    /// What a statement is about: a table and the values of its key, without the change.
    struct Subject: Hashable {
        let table: String
        let key: [SQLValue]
    }

    init(_ db: Database, author: String, at stamp: Stamp, because: String) {
        self.db = db
        sql = StatementShelf(db)
        self.author = author
        self.stamp = stamp
        self.because = because
    }

    /// The id of this change. Its row is written with the first row that needs it, so that an edit that says
    /// nothing new leaves no trace.
    func change() throws -> Int {
        if let changeID { return changeID }
        let newest = try sql(
            "SELECT id, recorded_at, recorded_day, recorded_time FROM change ORDER BY id DESC LIMIT 1"
        )
        .first { cells in
            guard cells.integer(1) > stamp.instant.seconds, let time = try cells.optionalTime(3) else {
                return cells.integer(0)
            }
            throw RegisterError.clockWentBack(
                newest: CivilMoment(day: try cells.day(2), time: time), stamp: stamp.local)
        }
        let id = (newest ?? 0) + 1
        try sql("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)").run([
            .integer(id), .integer(Int(stamp.instant.seconds)), SQLValue(stamp.local.day),
            SQLValue(stamp.local.time), .text(author), .text(because),
        ])
        changeID = id
        return id
    }

    /// The id given to the row last added.
    var newID: Int { Int(db.lastInsertedRowID) }

    /// Adds a row whose first column is this change.
    func insert(into table: Table, _ values: [SQLValue]) throws {
        let marks = [String](repeating: "?", count: values.count + 1).joined(separator: ", ")
        try sql("INSERT INTO \(table.name) VALUES (\(marks))").run([.integer(try change())] + values)
    }
}
