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
        let line: Int
        let name: String
        let role, initials: String?
    }

    struct Owner: Encodable {
        let words: String
        let attendee: String?
        let person: String?
    }

    struct Update: Encodable {
        let line: Int
        let reference: String?
        let action, note: String
        let closes: Bool
        let followedBy: Int?
    }

    struct PreviousMinutes: Encodable {
        let line: Int
        let verdict: String
        let date: String?
    }

    struct Section: Encodable {
        let line: Int
        let number: String?
        let title: String
    }

    struct Proposal: Encodable {
        let line, lastLine: Int
        let reference: String?
        let text: String
        let owners: [String]
        let due: Due
        let marked: Bool
        let section: String?
        let confidence: Double
        let ownersAsPrinted: [Owner]
        let rule, why: String
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
    let updates: [Update]
    let previousMinutes: PreviousMinutes?
    let sections: [Section]
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
        updates = reading.updates.map(Update.init)
        previousMinutes = reading.previousMinutes.map {
            PreviousMinutes(line: $0.line, verdict: $0.verdict.rawValue, date: $0.date?.iso)
        }
        sections = reading.sections.map { Section(line: $0.line, number: $0.number, title: $0.title) }
        warnings = reading.warnings.map { Warning(line: $0.line, message: $0.sentence) }
    }
}

extension MinutesReport.Attendee {
    init(_ line: AttendanceLine) {
        self.init(
            line: line.line, name: line.attendance.name, role: line.attendance.role, initials: line.initials)
    }
}

extension MinutesReport.Update {
    init(_ update: ProposedUpdate) {
        self.init(
            line: update.line, reference: update.reference, action: update.action, note: update.note,
            closes: update.closes, followedBy: update.followedBy)
    }
}

extension MinutesReport.Proposal {
    init(_ action: ProposedAction, nextMeeting: Day?) {
        self.init(
            line: action.line, lastLine: action.lastLine, reference: action.reference, text: action.text,
            owners: action.owners.map(\.called),
            due: MinutesReport.Due(
                text: action.due.words, date: action.due.day(nextMeeting: nextMeeting)?.iso,
                anchor: action.due.anchorName),
            marked: action.marked, section: action.section, confidence: action.confidence,
            ownersAsPrinted: action.owners.map {
                MinutesReport.Owner(words: $0.words, attendee: $0.attendee, person: $0.person)
            },
            rule: action.rule.rawValue, why: action.rule.sentence,
            doubts: action.doubts.map(\.sentence))
    }
}
