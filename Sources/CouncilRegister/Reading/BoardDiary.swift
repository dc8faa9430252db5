package import BoardDomain
import GRDB

/// A board's meetings as the clock needs them: when each is, and since when that has been known.
package struct BoardDiary: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let meeting: Meeting
        /// When its present day was recorded, or when it was last taken back from being cancelled.
        package let knownSince: Instant

        package init(meeting: Meeting, knownSince: Instant) {
            self.meeting = meeting
            self.knownSince = knownSince
        }
    }

    package let board: Board.ID
    package let name: String
    package let zone: String
    /// In the order of their days.
    package let lines: [Line]

    package init(board: Board.ID, name: String, zone: String, lines: [Line]) {
        self.board = board
        self.name = name
        self.zone = zone
        self.lines = lines
    }
}

extension Register {
    /// Every board's meetings that stand, or ever stood, on a day of the range; out of one read transaction, whatever the
    /// number of boards.
    ///
    /// - Throws: `RegisterError`.
    package func diaries(touching days: ClosedRange<Day>) throws -> [BoardDiary] {
        try reading(asOf: nil) { db, change in
            var lines: [Int: [BoardDiary.Line]] = [:]
            var reader = DiaryLineReader()
            try PreparedSQL(
                """
                SELECT m.board, b.code, m.first_day, s.meeting, s.day, s.start_time, s.end_time, s.place, s.status,
                    s.cancelled_because, s.minutes, s.agreed_on, c.recorded_at
                FROM meeting_statement AS s JOIN meeting AS m ON m.id = s.meeting JOIN board AS b ON b.id = m.board
                JOIN change AS c ON c.id = s.change
                WHERE s.meeting IN (SELECT meeting FROM meeting_statement WHERE day BETWEEN ?1 AND ?2)
                ORDER BY s.meeting, s.change
                """, in: db
            ).each([.text(days.lowerBound.iso), .text(days.upperBound.iso)]) { cells in
                if let (board, line) = try reader.take(cells) { lines[board, default: []].append(line) }
            }
            if let (board, line) = reader.last { lines[board, default: []].append(line) }
            var diaries: [BoardDiary] = []
            try PreparedSQL(
                """
                SELECT b.id, b.code, s.name, s.zone FROM board AS b JOIN board_statement AS s ON s.board = b.id
                WHERE s.change = (SELECT max(change) FROM board_statement WHERE board = b.id) ORDER BY b.code
                """, in: db
            ).each { cells in
                let own = lines[cells.integer(0)] ?? []
                diaries.append(
                    BoardDiary(
                        board: Board.ID(cells.text(1)), name: cells.text(2), zone: cells.text(3),
                        lines: own.sorted {
                            ($0.meeting.day, $0.meeting.id) < ($1.meeting.day, $1.meeting.id)
                        }))
            }
            return diaries
        }
    }
}

/// Folds a meeting's statements, which come one after the other, into the last of them.
private struct DiaryLineReader {
    private(set) var last: (board: Int, line: BoardDiary.Line)?
    private var key: Int?

    /// The line before, once another meeting begins.
    mutating func take(_ cells: Cells) throws -> (Int, BoardDiary.Line)? {
        let key = cells.integer(3)
        let recorded = Instant(seconds: Int64(cells.integer(12)))
        let meeting = Meeting(
            id: Meeting.ID(board: Board.ID(cells.text(1)), firstSetFor: try cells.day(2)),
            day: try cells.day(4), start: try cells.optionalTime(5), end: try cells.optionalTime(6),
            place: cells.optionalText(7), status: try meetingStatus(cells, at: 8),
            minutes: try minutesStatus(cells, at: 10))
        var finished: (Int, BoardDiary.Line)?
        var since = recorded
        if self.key == key, let before = last?.line {
            if before.meeting.day == meeting.day, !before.meeting.isCancelled || meeting.isCancelled {
                since = before.knownSince
            }
        } else {
            finished = last
        }
        self.key = key
        last = (cells.integer(0), BoardDiary.Line(meeting: meeting, knownSince: since))
        return finished
    }
}
