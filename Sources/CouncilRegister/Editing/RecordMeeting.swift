package import BoardDomain

extension RegisterEditing {
    private static let statement = StatementForm(
        .meetingStatement,
        says: ["moved_to", "start", "end", "place", "status", "reason", "minutes", "agreed_on"])
    private static let item = StatementForm(.agendaItem, says: ["title", "presenter", "purpose", "start"])
    private static let attended = StatementForm(.attendance, says: ["name", "role", "kind"])

    /// A meeting's story only goes forward: `planned` does not undo `held`, and minutes once received or agreed
    /// stay so, because a file of meetings made before the board met is often imported again after it.
    ///
    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: MeetingEntry) throws -> Recorded {
        let board = try board(entry.meeting.board)
        let meeting = try found(.meeting, [.integer(board), SQLValue(entry.meeting.firstSetFor)])
        let old = try latest(.meetingStatement, of: [.integer(meeting)])
        let said: [SQLValue] = [
            SQLValue(entry.movedTo), SQLValue(entry.start), SQLValue(entry.end),
            SQLValue(blankable: entry.place),
        ]
        let before = old ?? [SQLValue(entry.meeting.firstSetFor), .null, .null, .null]
        return try state(
            Self.statement, of: [.integer(meeting)],
            as: filled(said, from: before[..<4]) + status(entry.status, after: old)
                + minutes(entry.minutes, after: old), over: old)
    }

    private func status(_ status: Meeting.Status, after old: [SQLValue]?) -> [SQLValue] {
        switch status {
        case .planned: old?[4] == .text("held") ? [.text("held"), .null] : [.text("planned"), .null]
        case .held: [.text("held"), .null]
        case .cancelled(let why):
            [
                .text("cancelled"),
                why.map(SQLValue.text) ?? (old?[4] == .text("cancelled") ? old?[5] : nil) ?? .null,
            ]
        }
    }

    private func minutes(_ minutes: Meeting.MinutesStatus, after old: [SQLValue]?) -> [SQLValue] {
        let stand = old.map { [$0[6], $0[7]] } ?? [.text("not received"), .null]
        switch minutes {
        case .notReceived: return stand
        case .draft: return stand[0] == .text("agreed") ? stand : [.text("draft"), .null]
        case .agreed(let day): return [.text("agreed"), SQLValue(day)]
        }
    }

    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: AgendaEntry) throws -> Recorded {
        let meeting = try meeting(entry.meeting)
        return try restate(
            Self.item, of: [.integer(meeting), .text(entry.item.number)],
            as: [
                .text(entry.item.title), SQLValue(blankable: entry.item.presenter),
                SQLValue(entry.item.purpose?.rawValue), SQLValue(entry.item.start),
            ])
    }

    /// Names are listed in the order in which they are first recorded.
    ///
    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: AttendanceEntry) throws -> Recorded {
        let meeting = SQLValue.integer(try meeting(entry.meeting))
        let name = entry.attendance.name
        try checkSaid(name, column: "name", isNew: true, "a name")
        let place =
            try latest(.attendance, of: [meeting, .text(name)])?.first
            ?? sql("SELECT coalesce(max(place), 0) + 1 FROM attendance WHERE meeting = ?")
            .first([meeting]) { $0.value(0) }
        return try restate(
            Self.attended, of: [meeting, .text(name)],
            as: [
                place ?? .integer(1), SQLValue(blankable: entry.attendance.role),
                .text(entry.attendance.kind.rawValue),
            ])
    }
}
