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
    /// Each owner as it would be recorded, in order, and who else the words could mean.
    package let named: [NamedOwner]
    /// Why it is proposed and what is uncertain, a sentence each.
    package let remarks: [String]
}

/// An owner as it would be recorded, and whom the words could mean where that is not one person.
package struct NamedOwner: Sendable {
    package let name: String
    /// Empty where there is nothing to ask.
    package let candidates: [String]
}

/// What the minutes say of an earlier action, as a person is shown it.
package struct UpdateLine: Sendable {
    package let number: Int
    package let line: Int
    package let printed: String
    package let words: String
}

extension MinutesFile {
    package var proposals: [ProposalLine] {
        reading.actions.enumerated().map { index, action in
            ProposalLine(
                number: index + 1, line: action.line, printed: lines[action.line - 1], words: action.text,
                owners: action.owners.isEmpty
                    ? "no owner" : action.owners.map(\.called).joined(separator: ", "),
                due: dueWords(action.due), named: action.owners.map { named($0, in: action) },
                remarks: [action.rule.sentence] + action.doubts.map(\.sentence))
        }
    }

    private func named(_ owner: ProposedOwner, in action: ProposedAction) -> NamedOwner {
        let candidates = action.doubts.lazy.compactMap { doubt -> [String]? in
            if case .ownerCouldBe(owner.words, let names) = doubt { names } else { nil }
        }.first
        return NamedOwner(name: owner.called, candidates: candidates ?? [])
    }

    package var updates: [UpdateLine] {
        reading.updates.enumerated().map { index, update in
            let name = update.reference.map { $0 + ": " } ?? ""
            let note = update.note.isEmpty ? "" : " – \(update.note)"
            return UpdateLine(
                number: index + 1, line: update.line, printed: lines[update.line - 1],
                words: name + update.action + note + (update.closes ? " (said to be done)" : ""))
        }
    }

    package var everything: MinutesChoice {
        MinutesChoice(
            actions: Set(reading.actions.indices.map { $0 + 1 }),
            updates: Set(reading.updates.indices.map { $0 + 1 }))
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
