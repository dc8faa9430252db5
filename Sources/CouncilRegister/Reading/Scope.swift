import BoardDomain
import GRDB

/// Which rows a pack of one board may know: that board's own, up to one change.
struct Scope {
    let board: Int64
    /// The last change that counts.
    let upTo: Int64
    /// The areas, besides each metric's own, whose observations are wanted.
    let areas: Set<String>

    init(_ db: Database, board: Board.ID, asOf day: Day?, at path: String) throws {
        guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM board WHERE code = ?", arguments: [board.code])
        else { throw RegisterError.unreadable(path, why: "it holds no board called \(board.code)") }
        self.board = id
        upTo = try Scope.lastChange(db, by: day)
        areas = try Scope.wantedAreas(db, of: id)
    }

    /// The newest change recorded by the end of a day; the newest of all where no day is named.
    static func lastChange(_ db: Database, by day: Day?) throws -> Int64 {
        let limit = day.map { " WHERE recorded_day <= '\($0.iso)'" } ?? ""
        return try Int64.fetchOne(db, sql: "SELECT max(id) FROM change\(limit)") ?? 0
    }

    private static func wantedAreas(_ db: Database, of board: Int64) throws -> Set<String> {
        let lists = try String.fetchAll(
            db,
            sql: """
                SELECT benchmarks FROM metric_terms JOIN metric ON metric.id = metric_terms.metric WHERE board = ?1
                UNION ALL SELECT coalesce(area, '') FROM metric_terms JOIN metric ON metric.id = metric WHERE board = ?1
                UNION ALL SELECT neighbours FROM board_terms WHERE board = ?1
                UNION ALL SELECT coalesce(area, '') FROM board_terms WHERE board = ?1
                """, arguments: [board])
        return Set(lists.flatMap { $0.split(separator: "\n").map(String.init) })
    }

    /// What holds of a table's rows that are in scope; nil for tables no pack reads.
    func condition(of table: String) -> String? {
        let upTo = "change <= \(upTo)"
        switch table {
        case "board": return "id = \(board) AND \(upTo)"
        case "board_terms", "membership", "meeting", "action", "plan_priority", "recommendation", "plan_action", "metric":
            return "board = \(board) AND \(upTo)"
        case "person": return "id IN (\(people)) AND \(upTo)"
        case "person_terms": return "person IN (\(people)) AND \(upTo)"
        case "meeting_terms", "agenda_item", "attendance", "minutes_taken": return owned(by: "meeting")
        case "action_terms", "action_owner", "action_due", "action_note", "action_step": return owned(by: "action")
        case "plan_action_terms", "plan_owner", "plan_link", "plan_due", "plan_update", "milestone":
            return owned(by: "plan_action")
        case "metric_terms", "metric_target", "step_change": return owned(by: "metric")
        case "observation": return "\(owned(by: "metric")) AND area IN (\(areaList))"
        case "change": return "id IN (\(changes))"
        default: return nil
        }
    }

    private func owned(by owner: String) -> String {
        "\(owner) IN (SELECT id FROM \(owner) WHERE board = \(board)) AND change <= \(upTo)"
    }

    /// Those who sit or sat on this board, and those who sit on none; nobody who sits only elsewhere.
    private var people: String {
        """
        SELECT id FROM person WHERE id IN (SELECT person FROM membership WHERE board = \(board))
        OR id NOT IN (SELECT person FROM membership)
        """
    }

    private var areaList: String {
        ([""] + areas.sorted()).map { "'\($0.replacing("'", with: "''"))'" }.joined(separator: ", ")
    }

    /// The changes that the rows in scope came with, and no other board's.
    var changes: String {
        Schema.tables.filter { $0 != "change" }.compactMap { table in
            condition(of: table).map { "SELECT change FROM \(table) WHERE \($0)" }
        }.joined(separator: " UNION ")
    }
}
