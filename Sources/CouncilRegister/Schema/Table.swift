/// One table of the register: its SQL, and what its guards need to know.
///
/// The first column of every table but `change` itself is `change`, the change that brought the row.
struct Table: Sendable {
    let name: String
    /// The columns of the primary key, in its order, which is also the order of an extract.
    let key: [String]
    /// Columns that are unique together, besides the key.
    let unique: [String]
    private let columns: String

    init(_ name: String, key: [String], unique: [String] = [], columns: String) {
        self.name = name
        self.key = key
        self.unique = unique
        self.columns = columns
    }

    /// Put together only where a table is made: every reading names its tables, and hardly one makes any.
    var sql: String {
        let options = key == ["id"] ? "STRICT" : "STRICT, WITHOUT ROWID"
        let indented = columns.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        return "CREATE TABLE \(name) (\n\(indented)\n) \(options)"
    }

    /// The key without the change: what a statement is about.
    var subject: [String] { key.filter { $0 != "change" } }

    /// Triggers that keep every row as it was written.
    ///
    /// An `INSERT OR REPLACE` deletes without waking a delete trigger, so the insert guard looks for the row
    /// it would replace. A row under an older change would rewrite what was known in the past.
    var guards: [String] {
        let taken = ([key] + (unique.isEmpty ? [] : [unique])).map { columns in
            let same = columns.map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
            return "EXISTS (SELECT 1 FROM \(name) WHERE \(same))"
        }
        let newest = name == "change" ? [] : ["NEW.change IS NOT (SELECT max(id) FROM change)"]
        let refused =
            name == "change"
            ? "A change is written once, under a new id."
            : "A row of \(name) is written once, under the newest change."
        return [
            """
            CREATE TRIGGER \(name)_is_new BEFORE INSERT ON \(name)
            WHEN \((newest + taken).joined(separator: "\n    OR "))
            BEGIN SELECT RAISE(ABORT, '\(refused)'); END
            """,
            guardAgainst("UPDATE", "stays"),
            guardAgainst("DELETE", "remains"),
        ]
    }

    private func guardAgainst(_ verb: String, _ word: String) -> String {
        """
        CREATE TRIGGER \(name)_\(word) BEFORE \(verb) ON \(name)
        BEGIN SELECT RAISE(ABORT, 'The register overwrites nothing: \(name) takes no \(verb).'); END
        """
    }
}
