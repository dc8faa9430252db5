package import BoardDomain

extension WorkingCalendar {
    /// The last day on which an edition may go out so that `days` clear days lie between it and the meeting, and
    /// then the day that keeps `slack` working days in hand.
    ///
    /// Neither the day of issue nor the day of the meeting is a clear day. Clear days are counted by the counting
    /// rule; the slack is working days, since those are the days on which somebody can still mend a thing.
    package func reckon(clearDays days: Int, before meeting: Day, slack: Int = 0) throws(CalendarFault)
        -> Reckoning
    {
        var steps = [Reckoning.Step(meeting, .meeting)]
        try walk(-1, count: days, into: &steps, skipping: uncounted) { .counted($0) }
        try walk(-1, count: 1, into: &steps, skipping: uncounted) { _ in .latest }
        try walk(-1, count: slack, into: &steps, skipping: dayOff) { .slack($0) }
        return Reckoning(steps: steps)
    }

    /// The working day that lies so many before the meeting; none before it is the meeting's own day.
    package func reckon(workingDays days: Int, before meeting: Day) throws(CalendarFault) -> Reckoning {
        try reckon(days, from: meeting, by: -1)
    }

    package func reckon(workingDays days: Int, after meeting: Day) throws(CalendarFault) -> Reckoning {
        try reckon(days, from: meeting, by: 1)
    }

    private func reckon(_ days: Int, from meeting: Day, by step: Int) throws(CalendarFault) -> Reckoning {
        var steps = [Reckoning.Step(meeting, .meeting)]
        try walk(step, count: days, into: &steps, skipping: dayOff) { .counted($0) }
        return Reckoning(steps: steps)
    }

    /// Day by day from the last step until so many were found. A calendar without a working day is walked to its end.
    private func walk(
        _ direction: Int, count: Int, into steps: inout [Reckoning.Step],
        skipping reason: (Day) throws(CalendarFault) -> DayOff?, _ part: (Int) -> Reckoning.Part
    ) throws(CalendarFault) {
        guard var day = steps.last?.day else { return }
        var found = 0
        while found < count {
            day = day + direction
            if let off = try reason(day) {
                steps.append(Reckoning.Step(day, .skipped(off)))
            } else {
                found += 1
                steps.append(Reckoning.Step(day, part(found)))
            }
        }
    }
}
