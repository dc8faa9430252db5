import BoardDomain
import MinutesReading

/// One proposal as a person is shown it: its place, the printed line, and what would be recorded.
package struct ProposalLine: Sendable {
    package let number: Int
    package let line: Int
    package let printed: String
    package let words: String
    package let owners: String
    package let due: String
    /// Why it is proposed and what is uncertain, a sentence each.
    package let remarks: [String]
}

extension MinutesFile {
    package var proposals: [ProposalLine] {
        reading.actions.enumerated().map { index, action in
            ProposalLine(
                number: index + 1, line: action.line, printed: lines[action.line - 1], words: action.text,
                owners: action.owners.isEmpty
                    ? "no owner" : action.owners.map { $0.attendee ?? $0.words }.joined(separator: ", "),
                due: dueWords(action.due),
                remarks: ["Proposed because it is \(action.rule.rawValue)."] + action.doubts.map(\.sentence))
        }
    }

    package var warnings: [String] { reading.warnings.map { "line \($0.line): \($0.sentence)" } }

    /// The heading's facts in a few lines.
    package var summary: [String] {
        let day = reading.meeting.date?.iso ?? "no date found"
        let next = reading.nextMeeting.map { $0.date?.iso ?? $0.words } ?? "not announced"
        return [
            "Meeting of \(day)\(reading.meeting.title.map { ": \($0)" } ?? "")",
            "\(reading.present.count) present, \(reading.inAttendance.count) in attendance, \(reading.apologies.count) \(reading.apologies.count == 1 ? "apology" : "apologies")",
            "Next meeting: \(next)",
        ]
    }

    private func dueWords(_ due: ProposedDue) -> String {
        let day = due.day(nextMeeting: reading.nextMeeting?.date)?.iso
        switch (due.words, day) {
        case (let words?, let day?): return due.isBareDate ? day : "\(words) (\(day))"
        case (let words?, nil): return "\(words) (no day)"
        case (nil, _): return "no date"
        }
    }
}
