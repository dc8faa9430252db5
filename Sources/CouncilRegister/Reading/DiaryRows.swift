import BoardDomain
import GRDB

extension SnapshotReader {
    func board() throws -> Board {
        let rows = try newest("name, organisation, zone, area, neighbours", in: "board_terms", by: ["board"], order: "board")
        guard let row = try rows.next() else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the board \(boardID.code) has no name")
        }
        return Board(
            id: boardID, name: row[0], organisation: row[1], zone: row[2], area: row[3], neighbours: words(row[4]))
    }

    func people() throws -> [Person] {
        let rows = try newest(
            "(SELECT code FROM person WHERE id = person), name, role, organisation, aliases", in: "person_terms",
            by: ["person"], order: "1")
        var people: [Person] = []
        while let row = try rows.next() {
            people.append(
                Person(id: Person.ID(row[0]), name: row[1], role: row[2], organisation: row[3], aliases: words(row[4])))
        }
        return people
    }

    func memberships() throws -> [Membership] {
        let rows = try newest(
            "(SELECT code FROM person WHERE id = person), capacity, first_day, last_day", in: "membership",
            by: ["board", "person"], order: "person")
        var memberships: [Membership] = []
        while let row = try rows.next() {
            memberships.append(
                Membership(
                    person: Person.ID(row[0]), capacity: try spelt(row[1]), from: try optionalDay(row[2]),
                    until: try optionalDay(row[3])))
        }
        return memberships
    }

    func meetings() throws -> [Meeting] {
        let rows = try newest(
            """
            (SELECT first_set_for FROM meeting WHERE id = meeting), day, starts, ends, place, status, reason,
            minutes, agreed_on
            """, in: "meeting_terms", by: ["meeting"], order: "day, meeting")
        var meetings: [Meeting] = []
        while let row = try rows.next() {
            meetings.append(
                Meeting(
                    id: Meeting.ID(board: boardID, firstSetFor: try day(row[0] as String)),
                    day: try day(row[1] as String), start: time(row[2]), end: time(row[3]), place: row[4],
                    status: status(row[5], reason: row[6]), minutes: minutes(row[7], agreedOn: try optionalDay(row[8]))))
        }
        return meetings
    }

    private func status(_ word: String, reason: String?) -> Meeting.Status {
        switch word {
        case "held": .held
        case "cancelled": .cancelled(why: reason)
        default: .planned
        }
    }

    private func minutes(_ word: String, agreedOn: Day?) -> Meeting.MinutesStatus {
        if let agreedOn { return .agreed(at: agreedOn) }
        return word == "draft" ? .draft : .notReceived
    }

    func agenda(of meeting: Meeting) throws -> [AgendaItem] {
        let rows = try newest(
            "number, title, presenter, purpose, starts, (SELECT first_set_for FROM meeting WHERE id = meeting)",
            in: "agenda_item", by: ["meeting", "number"], order: "position, number")
        var items: [AgendaItem] = []
        while let row = try rows.next() {
            guard (row[5] as String) == meeting.id.firstSetFor.iso else { continue }
            items.append(
                AgendaItem(
                    number: row[0], title: row[1], presenter: row[2],
                    purpose: try (row[3] as String?).map { try spelt($0) }, start: time(row[4])))
        }
        return items
    }

    func attendance(at meeting: Meeting) throws -> [Attendance] {
        let rows = try newest(
            "name, role, kind, (SELECT first_set_for FROM meeting WHERE id = meeting)", in: "attendance",
            by: ["meeting", "name"], order: "position, name")
        var list: [Attendance] = []
        while let row = try rows.next() {
            guard (row[3] as String) == meeting.id.firstSetFor.iso else { continue }
            list.append(Attendance(name: row[0], role: row[1], kind: try spelt(row[2])))
        }
        return list
    }
}
