import BoardDomain
import CouncilRegister

/// Entries of an invented council, short enough to read in a test.
enum Hambleford {
    static let board = Board.ID("hambleford-ib")

    static func boardEntry(
        _ board: Board.ID = board, name: String = "Hambleford Improvement Board",
        area: String? = "Hambleford",
        neighbours: [String] = ["Marlow Vale", "Stourbridge Heath"]
    ) -> BoardEntry {
        BoardEntry(
            board: board, name: name, organisation: "Hambleford Council", zone: "Europe/London", area: area,
            neighbours: neighbours)
    }

    static func meetingID(_ text: String, of board: Board.ID = board) throws -> Meeting.ID {
        Meeting.ID(board: board, firstSetFor: try day(text))
    }

    static func meeting(
        _ text: String, of board: Board.ID = board, movedTo: String? = nil, place: String? = nil,
        status: Meeting.Status = .planned, minutes: Meeting.MinutesStatus = .notReceived
    ) throws -> MeetingEntry {
        MeetingEntry(
            meeting: try meetingID(text, of: board), movedTo: try movedTo.map(day), start: nil, end: nil,
            place: place, status: status, minutes: minutes)
    }

    static func person(
        _ code: String, _ name: String, role: String? = nil, aliases: [String] = [],
        seat: PersonEntry.Seat? = nil
    ) -> PersonEntry {
        PersonEntry(
            person: Person.ID(code), name: name, role: role, organisation: nil, email: nil, aliases: aliases,
            seat: seat)
    }

    static func seat(
        on board: Board.ID = board, _ capacity: Membership.Capacity = .member, from: String? = nil,
        until: String? = nil
    ) throws -> PersonEntry.Seat {
        PersonEntry.Seat(board: board, capacity: capacity, from: try from.map(day), until: try until.map(day))
    }

    static func recipient(
        _ address: String, _ name: String? = nil, on board: Board.ID = board, person: String? = nil,
        capacity: Membership.Capacity? = nil, audience: String = "board-pack",
        carriage: Recipient.Carriage? = nil, from: String? = nil, until: String? = nil,
        status: RecipientEntry.Status? = nil
    ) throws -> RecipientEntry {
        RecipientEntry(
            board: board, address: try MailAddress(address), audience: audience, name: name,
            person: person.map(Person.ID.init), capacity: capacity, carriage: carriage,
            from: try from.map(day), until: try until.map(day), status: status)
    }

    static func action(
        _ reference: String = "A1", _ words: String = "Report on repeat referrals",
        on board: Board.ID = board,
        owners: [String] = [], raised: String = "2018-02-28", at meeting: String? = nil,
        due: DueTerm = DueTerm(.missing), revision: DueRevision? = nil, note: Note? = nil,
        step: ClosureStep? = nil
    ) throws -> ActionEntry {
        ActionEntry(
            board: board, reference: reference, words: words, owners: owners, raisedOn: try day(raised),
            raisedAt: try meeting.map(day), original: due, revision: revision, note: note, step: step)
    }

    static func planAction(
        _ reference: String = "1.1", _ words: String = "Write a new referral standard",
        priority: Priority = Priority(id: "1", title: "Help and protection"), owners: [String] = [],
        due: DueTerm = DueTerm(.missing), revision: DueRevision? = nil, update: PlanUpdate? = nil,
        recommendations: [Recommendation] = [], measure: String? = nil, metrics: [Metric.ID] = []
    ) -> PlanEntry {
        .action(
            PlanActionEntry(
                board: board, planTitle: "Hambleford plan", priority: priority, reference: reference,
                words: words, owners: owners, starts: nil, original: due, revision: revision, update: update,
                recommendations: recommendations, successMeasure: measure, metrics: metrics))
    }

    static func metric(
        _ code: Metric.ID = "repeat", on board: Board.ID = board, title: String = "Repeat referrals",
        owner: String? = nil, target: Target? = nil, area: String? = nil, benchmarks: [String] = []
    ) -> MetricEntry {
        MetricEntry(
            board: board, metric: code, title: title, definition: nil, unit: .percent, polarity: .lower,
            frequency: .month, decimals: 1, owner: owner, source: nil, expectedWithin: nil, smallBase: nil,
            target: target, area: area, benchmarks: benchmarks)
    }

    static func observation(
        _ reading: Reading, metric: Metric.ID = "repeat", on board: Board.ID = board, area: String? = nil,
        in month: Period? = nil, provisional: Bool = false, source: String? = nil
    ) throws -> ObservationEntry {
        ObservationEntry(
            board: board, metric: metric, area: area, period: try month ?? period("2018-01-01", "2018-01-31"),
            reading: reading, isProvisional: provisional, published: nil, source: source)
    }
}

extension RegisterEditing {
    /// Records a board and the meetings it is to have.
    func setUp(_ board: Board.ID = Hambleford.board, meetings: [String] = ["2018-02-28", "2018-03-28"]) throws
    {
        _ = try record(Hambleford.boardEntry(board))
        for meeting in meetings { _ = try record(try Hambleford.meeting(meeting, of: board)) }
    }
}

extension TemporaryRegister {
    /// What a pack for the March board would be made from.
    func snapshot(for meeting: String = "2018-03-28", asOf day: String? = nil) throws -> BoardSnapshot {
        try register.read(for: try Hambleford.meetingID(meeting), asOf: try day.map(BoardSpecDay.read))
            .snapshot
    }
}

/// A name for `day(_:)` where a parameter of the same name hides it.
enum BoardSpecDay {
    static func read(_ text: String) throws -> Day { try day(text) }
}
