import BoardDomain
import GRDB

/// Looks up what an entry refers to, and says what there is where it refers to nothing.
extension RegisterEdit {
    func board(_ board: Board.ID) throws -> Int64 {
        if let id = try find("board", nil, "code", board.code) { return id }
        let boards = try String.fetchAll(db, sql: "SELECT code FROM board ORDER BY code LIMIT 6")
        throw EntryFault(
            column: "board", value: board.code,
            expectation: boards.isEmpty
                ? "a board in the register, which has none yet: import boards first"
                : "a board in the register: \(boards.joined(separator: ", "))")
    }

    func meeting(_ meeting: Meeting.ID, column: String = "meeting") throws -> Int64 {
        let board = try board(meeting.board)
        let day = meeting.firstSetFor.iso
        if let id = try find("meeting", ("board", board), "first_set_for", day) { return id }
        // People speak of a meeting by the day it was held as well as by the day it was first set for.
        let held = try Int64.fetchAll(
            db,
            sql: """
                SELECT meeting.id FROM meeting JOIN meeting_terms AS t ON t.meeting = meeting.id
                WHERE meeting.board = ? AND t.day = ?
                    AND t.change = (SELECT max(change) FROM meeting_terms WHERE meeting = meeting.id)
                """, arguments: [board, day])
        if held.count == 1 { return held[0] }
        let days = try String.fetchAll(
            db, sql: "SELECT first_set_for FROM meeting WHERE board = ? ORDER BY first_set_for DESC LIMIT 6",
            arguments: [board])
        throw EntryFault(
            column: column, value: day,
            expectation: days.isEmpty
                ? "a meeting in the register, which has none of this board: import meetings first"
                : "a meeting of this board in the register: \(days.reversed().joined(separator: ", "))")
    }

    func metric(_ metric: Metric.ID, of board: Int64, column: String = "metric") throws -> Int64 {
        if let id = try find("metric", ("board", board), "code", metric) { return id }
        let metrics = try String.fetchAll(
            db, sql: "SELECT code FROM metric WHERE board = ? ORDER BY code LIMIT 6", arguments: [board])
        throw EntryFault(
            column: column, value: metric,
            expectation: metrics.isEmpty
                ? "a metric of this board in the register, which has none: import metrics first"
                : "a metric of this board in the register, such as \(metrics.joined(separator: ", "))")
    }

    func action(_ reference: Action.ID, of board: Int64) throws -> Int64 {
        if let id = try find("action", ("board", board), "ref", reference) { return id }
        throw EntryFault(
            column: "ref", value: reference, expectation: "the reference of an action in this board's log")
    }

    func planAction(_ reference: PlanAction.ID, of board: Int64) throws -> Int64 {
        if let id = try find("plan_action", ("board", board), "ref", reference) { return id }
        throw EntryFault(
            column: "ref", value: reference,
            expectation: "the reference of a plan action that comes before this row or is in the register")
    }
}
