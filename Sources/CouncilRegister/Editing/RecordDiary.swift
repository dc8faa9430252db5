package import BoardDomain
import GRDB

extension RegisterEdit {
    package func record(_ entry: BoardEntry) throws -> Recorded {
        let board = try identity("board", nil, "code", entry.board.code)
        return try state(
            "board_terms", ["board": board.id],
            [
                "name": entry.name, "organisation": entry.organisation, "zone": entry.zone, "area": entry.area,
                "neighbours": lines(entry.neighbours),
            ])
    }

    package func record(_ entry: PersonEntry) throws -> Recorded {
        let person = try identity("person", nil, "code", entry.person.code)
        var parts = [
            try state(
                "person_terms", ["person": person.id],
                [
                    "name": entry.name, "role": entry.role, "organisation": entry.organisation,
                    "email": entry.email, "aliases": lines(entry.aliases),
                ])
        ]
        if let seat = entry.seat {
            parts.append(
                try state(
                    "membership", ["board": try board(seat.board), "person": person.id],
                    [
                        "capacity": seat.capacity.rawValue, "first_day": seat.from?.iso, "last_day": seat.until?.iso,
                    ], named: ["first_day": "from", "last_day": "until"]))
        }
        return together(parts)
    }

    package func record(_ entry: MeetingEntry) throws -> Recorded {
        let board = try board(entry.meeting.board)
        let meeting = try identity("meeting", ("board", board), "first_set_for", entry.meeting.firstSetFor.iso)
        let known = try Row.fetchOne(
            db, sql: "SELECT day, status, minutes, agreed_on FROM meeting_terms WHERE meeting = ? ORDER BY change DESC LIMIT 1",
            arguments: [meeting.id])
        let stays: String? = known?[0]
        // What a row leaves out says nothing: it neither moves a meeting back nor takes its minutes away.
        let wasHeld = (known?[1] as String?) == "held" && entry.status == .planned
        let saysNothingOfMinutes = entry.minutes == .notReceived
        return try state(
            "meeting_terms", ["meeting": meeting.id],
            [
                "day": entry.movedTo?.iso ?? stays ?? entry.meeting.firstSetFor.iso, "starts": entry.start?.iso,
                "ends": entry.end?.iso, "place": entry.place, "status": wasHeld ? "held" : entry.status.word,
                "reason": entry.status.reason,
                "minutes": saysNothingOfMinutes ? (known?[2] as String?) ?? "not received" : entry.minutes.word,
                "agreed_on": saysNothingOfMinutes ? known?[3] as String? : entry.minutes.agreedOn?.iso,
            ], named: ["day": "moved_to", "starts": "start", "ends": "end"], exact: ["reason", "agreed_on"])
    }

    package func record(_ entry: AgendaEntry) throws -> Recorded {
        let meeting = try meeting(entry.meeting)
        let item = entry.item
        let key: Cells = ["meeting": meeting, "number": item.number]
        let position = try position(of: key, in: "agenda_item", owner: meeting)
        return try state(
            "agenda_item", key,
            [
                "position": position, "title": item.title, "presenter": item.presenter,
                "purpose": item.purpose?.rawValue, "starts": item.start?.iso,
            ], named: ["starts": "start"])
    }

    package func record(_ entry: AttendanceEntry) throws -> Recorded {
        let meeting = try meeting(entry.meeting)
        let key: Cells = ["meeting": meeting, "name": entry.attendance.name]
        let position = try position(of: key, in: "attendance", owner: meeting)
        return try state(
            "attendance", key,
            ["position": position, "role": entry.attendance.role, "kind": entry.attendance.kind.rawValue])
    }

    package func record(_ entry: CalendarEntry) throws -> Recorded {
        try state("calendar_day", ["day": entry.day.iso], ["kind": entry.kind.rawValue, "name": entry.name])
    }

    /// Remembers a file of minutes by its fingerprint, so that it is known when it comes again.
    package func recordMinutesTaken(_ fingerprint: Fingerprint, of meeting: Meeting.ID) throws -> Recorded {
        let id = try self.meeting(meeting)
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM minutes_taken WHERE meeting = ? AND sha256 = ?")
        guard try Int.fetchOne(statement, arguments: [id, fingerprint.hex]) == nil else { return .unchanged }
        try insert("minutes_taken", ["meeting", "sha256", "change"], [id, fingerprint.hex, try changeID()])
        return .new
    }

    /// A thing keeps the place in the list that it first had.
    private func position(of key: Cells, in table: String, owner meeting: Int64) throws -> Int {
        let known = try db.cachedStatement(
            sql: "SELECT position FROM \(table) WHERE \(key.map { "\($0.key) = ?" }.joined(separator: " AND ")) LIMIT 1")
        if let position = try Int.fetchOne(known, arguments: StatementArguments(key.map(\.value))) { return position }
        let last = try db.cachedStatement(sql: "SELECT coalesce(max(position), 0) + 1 FROM \(table) WHERE meeting = ?")
        return try Int.fetchOne(last, arguments: [meeting]) ?? 1
    }
}

extension Meeting.Status {
    var word: String {
        switch self {
        case .planned: "planned"
        case .held: "held"
        case .cancelled: "cancelled"
        }
    }

    var reason: String? {
        switch self {
        case .planned, .held: nil
        case .cancelled(let why): why
        }
    }
}

extension Meeting.MinutesStatus {
    var word: String {
        switch self {
        case .notReceived: "not received"
        case .draft: "draft"
        case .agreed: "agreed"
        }
    }

    var agreedOn: Day? {
        switch self {
        case .notReceived, .draft: nil
        case .agreed(let day): day
        }
    }
}
