import BoardDomain
import Composition
import CouncilRegister
import PackLedger
import Scheduling

/// One board's turn within a tick.
struct BoardTurn {
    let board: Outlook.BoardOutlook
    let standings: [Occurrence: OccurrenceStanding]
    let now: Stamp
    let ledger: Ledger
    let assembly: Assembly

    init(
        _ board: Outlook.BoardOutlook, standings: [Occurrence: OccurrenceStanding], now: Stamp,
        ledger: Ledger,
        assembly: Assembly
    ) {
        self.board = board
        self.standings = standings
        self.now = now
        self.ledger = ledger
        self.assembly = assembly
    }

    mutating func act(into report: inout TickReport) throws {
        for firing in board.missed { try miss(firing, into: &report) }
        for firing in board.left { try leave(firing, into: &report) }
        for stale in board.stale {
            try noteChange(of: stale.meeting, after: stale.occurrence, stale.standing, into: &report)
        }
        let coalesced = coalesce(board.due)
        for given in coalesced.givenWay {
            try settle(
                given.due.firing, .superseded, "gave way to \(given.to.key) after a time off", into: &report)
        }
        for due in coalesced.done { try perform(due, into: &report) }
    }

    private func perform(_ due: DueFiring, into report: inout TickReport) throws {
        switch due.firing.kind {
        case .issue, .chaser, .digest: try issue(due, into: &report)
        case .draft: try sendDraft(due, into: &report)
        case .latePapers: try remindOfPapers(due, into: &report)
        case .freeze:
            try settle(
                due.firing, .done, "what is recorded after \(plainDay(now.local.day)) is not in the pack",
                into: &report)
        }
    }

    /// Records what became of a firing, and says so.
    func settle(
        _ firing: Firing, _ state: OccurrenceStep.State, _ why: String, needsAPerson: Bool = false,
        into report: inout TickReport
    ) throws {
        try ledger.record(
            OccurrenceStep(
                firing.occurrence, kind: firing.kind, state, day: day(of: firing), because: why, by: Self.name
            ),
            at: now.instant)
        report.add(
            firing.occurrence, state, "\(title(of: firing)): \(state.rawValue): \(why).",
            needsAPerson: needsAPerson)
    }

    /// What is not settled, with its reason: recorded when the reason is new, and told each time.
    func hold(_ firing: Firing, _ why: String, _ remedy: String, into report: inout TickReport) throws {
        let sentence = "\(title(of: firing)) is held: \(why)."
        let last = standings[firing.occurrence]
        if last?.state != .held || last?.why != why {
            try ledger.record(
                OccurrenceStep(
                    firing.occurrence, kind: firing.kind, .held, day: day(of: firing), because: why,
                    by: Self.name),
                at: now.instant)
        }
        report.add(firing.occurrence, .held, sentence, needsAPerson: true)
        try tell("held \(firing.occurrence.key) \(why)", "Held: \(title(of: firing))", [sentence, remedy])
    }

    private func miss(_ firing: Firing, into report: inout TickReport) throws {
        if firing.kind == .issue, let edition = try standing(for: firing) {
            return try settle(
                firing, .done, "edition \(edition.number) was issued by \(edition.sealedBy)", into: &report)
        }
        try settle(
            firing, .missed, "the meeting began before it was done", needsAPerson: true, into: &report)
        try tell(
            "missed \(firing.occurrence.key)", "Missed: \(title(of: firing))",
            [
                "\(title(of: firing)) was not done before the meeting began. Nobody is sent anything.",
                "The pack for the record is made by: boardpack pack issue --board \(firing.occurrence.board.code)",
            ])
    }

    /// A rule that is younger than its moment fires nothing: somebody has to say whether it is still wanted.
    private func leave(_ firing: Firing, into report: inout TickReport) throws {
        if firing.kind == .issue, let edition = try standing(for: firing) {
            return try settle(
                firing, .done, "edition \(edition.number) was issued by \(edition.sealedBy)", into: &report)
        }
        try settle(
            firing, .left, "its moment had passed when the rule came into force",
            needsAPerson: firing.kind == .issue,
            into: &report)
        guard firing.kind == .issue else { return }
        try tell(
            "left \(firing.occurrence.key)", "Not sent: \(title(of: firing))",
            [
                "By the rule as it now reads it was to go on \(plainDay(firing.local.day)) at \(firing.local.time.iso), "
                    + "which had passed when the rule came into force. A change of rules sends nothing by itself.",
                "If it is to go out now: boardpack pack issue --board \(firing.occurrence.board.code)",
            ])
    }

    /// A meeting that was moved or cancelled after its pack went out.
    private func noteChange(
        of meeting: Meeting, after occurrence: Occurrence, _ standing: OccurrenceStanding,
        into report: inout TickReport
    ) throws {
        guard let edition = standing.edition else { return }
        let what = "edition \(edition.number) for the meeting of \(plainDay(standing.day))"
        if meeting.isCancelled {
            let (stopped, arrived) = try withdraw(edition, standing.day)
            try ledger.record(
                OccurrenceStep(
                    occurrence, kind: standing.kind, .cancelled, day: standing.day, edition: edition,
                    because: "the meeting was cancelled", by: Self.name), at: now.instant)
            let sentence =
                "\(board.diary.name): the meeting of \(plainDay(standing.day)) was cancelled after \(what) was issued."
            report.add(occurrence, .cancelled, sentence, needsAPerson: true)
            try tell(
                "cancelled \(occurrence.key)", "Cancelled: \(board.diary.name), \(plainDay(standing.day))",
                [
                    sentence, "Not sent any more: \(names(stopped)).",
                    "Has it, or may have it: \(names(arrived)).",
                ])
        } else if meeting.day >= now.local.day {
            let sentence =
                "\(board.diary.name): the meeting of \(plainDay(standing.day)) was moved to \(plainDay(meeting.day)) after \(what) was issued."
            try tell(
                "moved \(occurrence.key) \(meeting.day.iso)",
                "Moved: \(board.diary.name), \(plainDay(meeting.day))",
                [
                    sentence,
                    "Nothing is sent by itself. If people are to have a new edition: "
                        + "boardpack pack issue --board \(meeting.id.board.code) --meeting \(meeting.day.iso) --reason \"the meeting was moved\"",
                ]
            ) { report.add(occurrence, nil, sentence, needsAPerson: true) }
        }
    }

    private func withdraw(_ edition: EditionName, _ day: Day) throws -> (
        stopped: [Delivery], arrived: [Delivery]
    ) {
        do throws(LedgerError) {
            let withdrawal = try ledger.withdraw(
                edition: edition.number, of: edition.meeting,
                because: "the meeting of \(day.iso) was cancelled", by: Self.name, at: now.instant)
            return (withdrawal.stopped, withdrawal.arrived)
        } catch {
            guard case .withdrawn = error else { throw error }
            return (
                [], try ledger.deliveries(of: edition.number, for: edition.meeting).filter(\.mayHaveArrived)
            )
        }
    }

    private func names(_ deliveries: [Delivery]) -> String {
        deliveries.isEmpty ? "nobody" : deliveries.map(\.owed.name).joined(separator: ", ")
    }
}

extension BoardTurn {
    /// Who the record says did it.
    static let name = "boardpack"

    /// `Hambleford Improvement Board, issue for the meeting of 15 April 2026`.
    func title(of firing: Firing) -> String {
        let of = firing.occurrence.meeting == nil ? "of" : "for the meeting of"
        return "\(board.diary.name), \(firing.occurrence.rule) \(of) \(plainDay(day(of: firing)))"
    }

    /// The day the meeting now stands for, or the recurrence's own.
    func day(of firing: Firing) -> Day {
        switch firing.occurrence.subject {
        case .meeting(let id): board.diary.lines.first { $0.meeting.id == id }?.meeting.day ?? id.firstSetFor
        case .day(let day): day
        }
    }

    /// The edition that stands for what a firing makes.
    func standing(for firing: Firing) throws -> Edition? {
        guard let meeting = firing.occurrence.meeting else { return nil }
        return try ledger.standingEdition(for: meeting, by: definition(of: firing))
    }

    func definition(of firing: Firing) -> String {
        assembly.settings.pack(of: firing.occurrence.rule, firing.kind, for: firing.occurrence.board)
    }

    /// Tells a person once of one cause.
    func tell(_ cause: String, _ subject: String, _ sentences: [String], first: () -> Void = {}) throws {
        try announce(
            Announcement(cause: cause, board: board.diary.board, subject: subject, sentences: sentences),
            from: ledger,
            with: assembly, first: first)
    }
}
