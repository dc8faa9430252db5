package import BoardDomain

/// When and for which meeting a minutes file was taken in.
package struct MinutesTaken: Hashable, Sendable {
    package let meeting: Meeting.ID
    package let at: CivilMoment
    package let by: String
}

extension Register {
    /// Every board in the order of its code.
    ///
    /// - Throws: `RegisterError`.
    package func boards(asOf day: Day? = nil) throws -> [Board] {
        try reading(asOf: day) { db, change in
            let shelf = StatementShelf(db)
            return try boardCodes(shelf, upTo: change).map {
                try SnapshotReader(shelf, board: $0, upTo: change, keepingExtract: false).readBoard()
            }
        }
    }

    /// The code of every board, in order.
    ///
    /// - Throws: `RegisterError`.
    package func boardIDs() throws -> [Board.ID] {
        try reading(asOf: nil) { db, change in try boardCodes(StatementShelf(db), upTo: change) }
    }

    /// Every meeting of a board, cancelled ones too, in the order of their days.
    ///
    /// - Throws: `RegisterError`.
    package func meetings(of board: Board.ID, asOf day: Day? = nil) throws -> [Meeting] {
        try reading(asOf: day) { db, change in
            try SnapshotReader(db, board: board, upTo: change, keepingExtract: false).readMeetings().meetings
        }
    }

    /// The days on which the council does not work, in order.
    ///
    /// - Throws: `RegisterError`.
    package func calendar(asOf day: Day? = nil) throws -> [CalendarEntry] {
        try reading(asOf: day) { db, change in
            var days: [CalendarEntry] = []
            try PreparedSQL("SELECT * FROM calendar_day WHERE change <= ? ORDER BY day, kind, change", in: db)
                .each([.integer(change)]) { cells in
                    let entry = CalendarEntry(
                        day: try cells.day(1), kind: try cells.choice(2), name: cells.text(3))
                    if let last = days.last, last.day == entry.day, last.kind == entry.kind {
                        days.removeLast()
                    }
                    days.append(entry)
                }
            return days
        }
    }

    /// What is known of a minutes file; nil when it was never taken in for this board.
    ///
    /// - Throws: `RegisterError`.
    package func minutesTaken(_ file: Fingerprint, for board: Board.ID) throws -> MinutesTaken? {
        try reading(asOf: nil) { db, _ in
            try PreparedSQL(
                """
                SELECT m.first_day, c.recorded_day, c.recorded_time, c.author FROM minutes_taken AS t
                JOIN board AS b ON b.id = t.board JOIN meeting AS m ON m.id = t.meeting
                JOIN change AS c ON c.id = t.change WHERE b.code = ? AND t.sha256 = ?
                """, in: db
            ).first([.text(board.code), .text(file.hex)]) { cells in
                guard let time = try cells.optionalTime(2) else { throw cells.unreadable(2) }
                return MinutesTaken(
                    meeting: Meeting.ID(board: board, firstSetFor: try cells.day(0)),
                    at: CivilMoment(day: try cells.day(1), time: time), by: cells.text(3))
            }
        }
    }
}

func boardCodes(_ sql: StatementShelf, upTo change: Int) throws -> [Board.ID] {
    var codes: [Board.ID] = []
    try sql("SELECT code FROM board WHERE change <= ? ORDER BY code")
        .each([.integer(change)]) { codes.append(Board.ID($0.text(0))) }
    return codes
}
