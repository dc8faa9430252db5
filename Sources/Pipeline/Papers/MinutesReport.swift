import BoardDomain
import MinutesReading

/// A reading of minutes in the shape that scripts rely on; `docs/cli.md` gives it.
package struct MinutesReport: Encodable, Sendable {
    struct Sitting: Encodable {
        let date, title, start, end, venue, chair: String?
        let next: Next?
    }

    struct Next: Encodable {
        let date: String?
        let text: String
        let start, end, venue: String?
    }

    struct Attendee: Encodable {
        let name: String
        let role: String?
    }

    struct Proposal: Encodable {
        let line: Int
        let text: String
        let owners: [String]
        let due: Due
        let marked: Bool
        let section: String?
        let confidence: Double
        let rule: String
        let doubts: [String]
    }

    struct Due: Encodable {
        let text, date: String?
        let anchor: String

        private enum CodingKeys: String, CodingKey { case text, date, anchor }

        /// Nothing is written as `null`, so that a script finds every key.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(text, forKey: .text)
            try container.encode(date, forKey: .date)
            try container.encode(anchor, forKey: .anchor)
        }
    }

    struct Warning: Encodable {
        let line: Int
        let message: String
    }

    let meeting: Sitting
    let present, inAttendance, apologies: [Attendee]
    let actions: [Proposal]
    let warnings: [Warning]

    package init(_ file: MinutesFile) {
        let reading = file.reading
        let next = reading.nextMeeting
        meeting = Sitting(
            date: reading.meeting.date?.iso, title: reading.meeting.title, start: reading.meeting.start?.iso,
            end: reading.meeting.end?.iso, venue: reading.meeting.place, chair: reading.meeting.chair,
            next: next.map {
                Next(
                    date: $0.date?.iso, text: $0.words, start: $0.start?.iso, end: $0.end?.iso,
                    venue: $0.venue)
            })
        present = reading.present.map(Attendee.init)
        inAttendance = reading.inAttendance.map(Attendee.init)
        apologies = reading.apologies.map(Attendee.init)
        actions = reading.actions.map { Proposal($0, nextMeeting: next?.date) }
        warnings = reading.warnings.map { Warning(line: $0.line, message: $0.sentence) }
    }
}

extension MinutesReport.Attendee {
    init(_ line: AttendanceLine) { self.init(name: line.attendance.name, role: line.attendance.role) }
}

extension MinutesReport.Proposal {
    init(_ action: ProposedAction, nextMeeting: Day?) {
        self.init(
            line: action.line, text: action.text, owners: action.owners.map { $0.attendee ?? $0.words },
            due: MinutesReport.Due(
                text: action.due.words, date: action.due.day(nextMeeting: nextMeeting)?.iso,
                anchor: action.due.anchorName),
            marked: action.marked, section: action.section, confidence: action.confidence,
            rule: action.rule.rawValue,
            doubts: action.doubts.map(\.sentence))
    }
}
