package import BoardDomain

/// Every moment in a window at which a rule of its board falls due, each with its arithmetic.
///
/// The window is half-open, so cutting it anywhere neither loses nor repeats a firing. Meetings count on their
/// present day, wherever they were first set for; cancelled ones not at all. Nothing is stored: the same rules,
/// diary, calendar and zone give the same moments whenever they are asked.
package func firings(
    of rules: [PackRule], for meetings: [Meeting], calendar: WorkingCalendar, zone: ZoneRules,
    in window: Range<Instant>
) -> FiringPlan {
    var planner = FiringPlanner(calendar: calendar, zone: zone, window: window)
    let diary = Dictionary(grouping: meetings.lazy.filter { !$0.isCancelled }, by: \.id.board)
    for rule in rules {
        switch rule.timing {
        case .clearDaysBefore, .workingDaysBefore, .workingDaysAfter:
            for meeting in diary[rule.board] ?? [] {
                planner.plan(rule, for: meeting)
            }
        case .weekly(let weekdays, let time):
            planner.plan(rule, at: time) { weekdays.contains($0.weekday) }
        case .monthly(let monthDay, let time):
            planner.plan(rule, at: time) { monthDay.falls(on: $0) }
        }
    }
    return planner.plan
}

private struct FiringPlanner {
    let calendar: WorkingCalendar
    let zone: ZoneRules
    let window: Range<Instant>
    private var firings: [Firing] = []
    private var refused: [RefusedFiring] = []
    /// A day more on either side, since clocks may be set over midnight.
    private let firstDay: Day
    private let lastDay: Day
    private let offsets: ClosedRange<Int>
    /// Boards that meet on one day by one rule are counted once: a thousand of them are asked at every tick.
    private var reckoned: [Asked: Result<Moment?, CalendarFault>] = [:]

    private struct Asked: Hashable {
        let timing: PackRule.Timing
        let day: Day
    }

    /// What a rule's arithmetic comes to on the clock; the same for every board.
    private struct Moment {
        let local: CivilMoment
        let target: Instant
        let limit: Instant?
        let reckoning: Reckoning
        let preElection: PreElectionPeriod?
    }

    init(calendar: WorkingCalendar, zone: ZoneRules, window: Range<Instant>) {
        self.calendar = calendar
        self.zone = zone
        self.window = window
        firstDay = zone.civil(at: window.lowerBound).day - 1
        lastDay = zone.civil(at: window.upperBound).day + 1
        offsets = zone.offsets(around: window)
    }

    var plan: FiringPlan {
        FiringPlan(
            firings: inOrder,
            refused: refused.sorted { ($0.meeting, $0.occurrence) < ($1.meeting, $1.occurrence) })
    }

    /// By moment, then by occurrence. A thousand boards share a few moments and come in their order, so that sorting the
    /// moments alone leaves next to nothing to do.
    private var inOrder: [Firing] {
        Dictionary(grouping: firings.indices) { firings[$0].target }.sorted { $0.key < $1.key }.flatMap {
            $0.value.sorted { firings[$0].occurrence < firings[$1].occurrence }
        }.map { firings[$0] }
    }

    mutating func plan(_ rule: PackRule, for meeting: Meeting) {
        let occurrence = Occurrence(board: rule.board, rule: rule.name, subject: .meeting(meeting.id))
        do throws(CalendarFault) {
            guard let moment = try reckonOnce(rule.timing, for: meeting.day) else { return }
            let begins = CivilMoment(day: meeting.day, time: meeting.start ?? .midnight)
            add(rule, occurrence, at: moment, begins: zone.instant(of: begins))
        } catch {
            guard meeting.day >= zone.civil(at: window.lowerBound).day - rule.timing.reach else { return }
            refused.append(
                RefusedFiring(occurrence: occurrence, kind: rule.kind, meeting: meeting.day, fault: error))
        }
    }

    private mutating func reckonOnce(_ timing: PackRule.Timing, for meeting: Day) throws(CalendarFault)
        -> Moment?
    {
        let asked = Asked(timing: timing, day: meeting)
        if let known = reckoned[asked] { return try known.get() }
        let found: Result<Moment?, CalendarFault>
        do throws(CalendarFault) {
            found = .success(try reckon(timing, for: meeting))
        } catch {
            found = .failure(error)
        }
        reckoned[asked] = found
        return try found.get()
    }

    private func reckon(_ timing: PackRule.Timing, for meeting: Day) throws(CalendarFault) -> Moment? {
        switch timing {
        case .clearDaysBefore(let days, let slack, let time, let closing):
            moment(
                by: try calendar.reckon(clearDays: days, before: meeting, slack: slack), at: time,
                closing: closing)
        case .workingDaysBefore(let days, let time):
            moment(by: try calendar.reckon(workingDays: days, before: meeting), at: time)
        case .workingDaysAfter(let days, let time):
            moment(by: try calendar.reckon(workingDays: days, after: meeting), at: time)
        case .weekly, .monthly: nil
        }
    }

    /// Nil outside the window.
    private func moment(by reckoning: Reckoning, at time: TimeOfDay, closing: TimeOfDay? = nil) -> Moment? {
        guard let day = reckoning.day else { return nil }
        let local = CivilMoment(day: day, time: time)
        let target = zone.instant(of: local)
        guard window.contains(target) else { return nil }
        var limit: Instant?
        if let latest = reckoning.latest, let closing {
            limit = zone.instant(of: CivilMoment(day: latest, time: closing))
        }
        return Moment(
            local: local, target: target, limit: limit, reckoning: reckoning,
            preElection: calendar.preElection(on: day))
    }

    /// A recurrence: every day that the window can touch is asked.
    mutating func plan(_ rule: PackRule, at time: TimeOfDay, on falls: (Day) -> Bool) {
        guard !window.isEmpty else { return }
        var day = firstDay
        while day <= lastDay {
            if falls(day), mayTouch(day, time),
                let moment = moment(by: Reckoning(steps: [Reckoning.Step(day, .named)]), at: time)
            {
                add(
                    rule, Occurrence(board: rule.board, rule: rule.name, subject: .day(day)), at: moment,
                    begins: nil)
            }
            day = day + 1
        }
    }

    /// Whether a wall clock's moment can lie in the window by any offset that holds near it.
    private func mayTouch(_ day: Day, _ time: TimeOfDay) -> Bool {
        let wall = Int64(day.ordinal) * 86_400 + Int64(time.minutes) * 60
        return wall - Int64(offsets.lowerBound) >= window.lowerBound.seconds
            && wall - Int64(offsets.upperBound) < window.upperBound.seconds
    }

    private mutating func add(
        _ rule: PackRule, _ occurrence: Occurrence, at moment: Moment, begins: Instant?
    ) {
        firings.append(
            Firing(
                occurrence: occurrence, kind: rule.kind, local: moment.local, target: moment.target,
                limit: moment.limit, begins: begins, reckoning: moment.reckoning,
                preElection: moment.preElection))
    }
}

extension PackRule.Timing {
    /// How many days after a meeting it can still fall due: a working day in two, and the longest closure.
    fileprivate var reach: Int {
        switch self {
        case .clearDaysBefore, .workingDaysBefore, .weekly, .monthly: 0
        case .workingDaysAfter(let days, at: _): 2 * days + 31
        }
    }
}

extension PackRule.MonthDay {
    func falls(on day: Day) -> Bool {
        let (year, month, date) = day.parts
        let length = Day.length(ofMonth: month, in: year)
        return switch self {
        case .date(let wanted): date == min(wanted, length)
        case .weekday(.last, let weekday): day.weekday == weekday && date > length - 7
        case .weekday(let week, let weekday):
            day.weekday == weekday && (date - 1) / 7 == PackRule.Week.allCases.firstIndex(of: week)
        }
    }
}
