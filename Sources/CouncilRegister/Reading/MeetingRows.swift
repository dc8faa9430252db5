import BoardDomain

/// A board's meetings in the order of their days, with the register's own keys for them.
struct Diary {
    var meetings: [Meeting] = []
    var keys: [Meeting.ID: Int] = [:]
    var firstDays: [Int: Day] = [:]
}

extension SnapshotReader {
    func readMeetings() throws -> Diary {
        var diary = Diary()
        var ids: [Int: Meeting.ID] = [:]
        try each(.meeting) { cells in
            let key = cells.integer(1)
            let id = Meeting.ID(board: boardID, firstSetFor: try cells.day(3))
            ids[key] = id
            diary.keys[id] = key
            diary.firstDays[key] = id.firstSetFor
        }
        var stated: [Meeting.ID: Meeting] = [:]
        try each(.meetingStatement, of: .meeting) { cells in
            guard let id = ids[cells.integer(1)] else { return }
            stated[id] = Meeting(
                id: id, day: try cells.day(2), start: try cells.optionalTime(3),
                end: try cells.optionalTime(4),
                place: cells.optionalText(5), status: try meetingStatus(cells, at: 6),
                minutes: try minutesStatus(cells, at: 8))
        }
        diary.meetings = stated.values.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        return diary
    }

    func readAgenda(of meeting: Int) throws -> [AgendaItem] {
        var items: [String: AgendaItem] = [:]
        try each(
            .agendaItem, from: "agenda_item AS t WHERE t.meeting = ?1 AND t.change <= ?2",
            [.integer(meeting), .integer(upTo)]
        ) { cells in
            let number = cells.text(2)
            items[number] = AgendaItem(
                number: number, title: cells.text(3), presenter: cells.optionalText(4),
                purpose: cells.isNull(5) ? nil : try cells.choice(5), start: try cells.optionalTime(6))
        }
        return items.values.sorted { precedes($0.number, $1.number) }
    }

    func readAttendance(of meeting: Int) throws -> [Attendance] {
        var lines: [String: (place: Int, line: Attendance)] = [:]
        try each(
            .attendance, from: "attendance AS t WHERE t.meeting = ?1 AND t.change <= ?2",
            [.integer(meeting), .integer(upTo)]
        ) { cells in
            let name = cells.text(2)
            let line = Attendance(name: name, role: cells.optionalText(4), kind: try cells.choice(5))
            lines[name] = (cells.integer(3), line)
        }
        return lines.values.sorted { $0.place < $1.place }.map(\.line)
    }
}

/// The status, and in the next column why it was cancelled.
func meetingStatus(_ cells: Cells, at column: Int32) throws -> Meeting.Status {
    switch cells.text(column) {
    case "planned": .planned
    case "held": .held
    case "cancelled": .cancelled(why: cells.optionalText(column + 1))
    default: throw cells.unreadable(column)
    }
}

/// How far its minutes are, and in the next column when they were agreed.
func minutesStatus(_ cells: Cells, at column: Int32) throws -> Meeting.MinutesStatus {
    switch cells.text(column) {
    case "not received": .notReceived
    case "draft": .draft
    case "agreed": .agreed(at: try cells.day(column + 1))
    default: throw cells.unreadable(column)
    }
}
