import BoardDomain
import Composition
import Scheduling

extension ScheduledFiring {
    init(_ firing: Firing, in zone: ZoneRules, of rules: [PackRule], on days: [Meeting.ID: Day]) {
        let rule = rules.first { $0.name == firing.occurrence.rule }
        let shown = zone.civil(at: firing.target)
        self.init(
            board: firing.occurrence.board.code, rule: firing.occurrence.rule, kind: firing.kind.rawValue,
            occurrence: firing.occurrence.key, local: "\(shown.day.iso)T\(shown.time.iso)", zone: zone.name,
            instant: universal(firing.target), meeting: presentDay(of: firing, on: days)?.iso,
            begins: firing.begins.map(universal), limit: firing.limit.map(universal),
            limitLocal: firing.limit.map { wallClock($0, in: zone) }, preElection: firing.preElection?.name,
            why: rule.map { ruleWords($0.timing) } ?? firing.occurrence.rule,
            arithmetic: firing.reckoning.steps.map(ReckonedDay.init),
            moment: "\(fullDay(shown.day)) at \(shown.time.iso) \(zone.abbreviation(at: firing.target))")
    }
}

private func presentDay(of firing: Firing, on days: [Meeting.ID: Day]) -> Day? {
    switch firing.occurrence.subject {
    case .meeting(let id): days[id]
    case .day: nil
    }
}

/// `2026-04-02T08:00Z`.
private func universal(_ instant: Instant) -> String {
    let days = Int((Double(instant.seconds) / 86_400).rounded(.down))
    let minutes = (Int(instant.seconds) - days * 86_400) / 60
    let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60) ?? .midnight
    return "\(Day(ordinal: days).iso)T\(time.iso)Z"
}

private func wallClock(_ instant: Instant, in zone: ZoneRules) -> String {
    let civil = zone.civil(at: instant)
    return "\(civil.day.iso)T\(civil.time.iso)"
}

/// A rule as its board would say it.
func ruleWords(_ timing: PackRule.Timing) -> String {
    switch timing {
    case .clearDaysBefore(let days, let slack, let time, let closing):
        "\(days) clear days before the meeting and \(slack) in hand, at \(time.iso); at the latest by \(closing.iso) "
            + "on the last lawful day"
    case .workingDaysBefore(let days, let time): "\(days) working days before the meeting, at \(time.iso)"
    case .workingDaysAfter(let days, let time): "\(days) working days after the meeting, at \(time.iso)"
    case .weekly(let weekdays, let time):
        "every \(Weekday.allCases.filter(weekdays.contains).map(weekdayName).joined(separator: ", ")), at \(time.iso)"
    case .monthly(.date(let date), let time): "every month on day \(date), at \(time.iso)"
    case .monthly(.weekday(let week, let weekday), let time):
        "every month on the \(week.rawValue) \(weekdayName(weekday)), at \(time.iso)"
    }
}
