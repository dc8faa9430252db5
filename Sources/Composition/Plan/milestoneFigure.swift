import Analysis
import BoardDomain
import PackDocument

/// The milestones of the 90 days before and after the board, and those that are late, at most twelve, as a line of time.
func milestoneFigure(_ rows: [PlanActionFinding], on day: Day) -> Figure? {
    let all = rows.flatMap { row in
        row.action.milestones.compactMap { shownMilestone($0, of: row.action, on: day) }
    }
    guard all.count > 1 else { return nil }
    // Late ones first, then those nearest to the board.
    let chosen = all.sorted { left, right in
        (left.kind == .late ? 0 : 1, abs(left.day - day), left.label) < (
            right.kind == .late ? 0 : 1, abs(right.day - day), right.label
        )
    }.prefix(12).sorted { ($0.day, $0.label) < ($1.day, $1.label) }
    let events = chosen.map {
        Timeline.Event(place: Double($0.day.ordinal), kind: $0.kind, label: shortened($0.label))
    }
    return Figure(
        caption: "Milestones around this board",
        alternative: milestoneWords(Array(chosen), of: all.count),
        drawing: .timeline(
            Timeline(
                events: events, now: .init(Double(day.ordinal), shortDay(day)),
                axis: monthStarts(from: min(chosen[0].day, day), to: max(chosen[chosen.count - 1].day, day))))
    )
}

private struct ShownMilestone {
    let day: Day
    let kind: Timeline.Event.Kind
    let label: String
}

private func shownMilestone(_ milestone: Milestone, of action: PlanAction, on day: Day) -> ShownMilestone? {
    let label = "\(action.id) \(unstopped(milestone.words))"
    switch milestone.state {
    case .reached(let on):
        guard day - on <= 90 else { return nil }
        return ShownMilestone(day: on, kind: .done, label: label)
    case .planned:
        guard let due = milestone.due, due - day <= 90 else { return nil }
        return ShownMilestone(day: due, kind: due < day ? .late : .ahead, label: label)
    case .dropped: return nil
    }
}

private func milestoneWords(_ chosen: [ShownMilestone], of count: Int) -> String {
    let kinds: [(Timeline.Event.Kind, String)] = [(.late, "Late"), (.done, "Reached"), (.ahead, "Ahead")]
    var sentences = kinds.compactMap { kind, name -> String? in
        let those = chosen.filter { $0.kind == kind }
        guard !those.isEmpty else { return nil }
        return "\(name): \(those.map { "\($0.label) (\(plainDay($0.day)))" }.joined(separator: "; "))."
    }
    if count > chosen.count { sentences.append("\(figure(count - chosen.count)) more are not drawn.") }
    return sentences.joined(separator: " ")
}

/// Whole words up to a length that a line of time has room for.
private func shortened(_ label: String) -> String {
    guard label.count > 44 else { return label }
    var short = label.prefix(43)
    while let last = short.last, last != " ", short.count > 20 { short.removeLast() }
    return short.trimmedEnd + "…"
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        var rest = self
        while rest.last?.isWhitespace ?? false || rest.last == "," { rest.removeLast() }
        return rest
    }
}

/// The first of each month between two days.
private func monthStarts(from first: Day, to last: Day) -> [TrendChart.Place] {
    var places: [TrendChart.Place] = []
    var (year, month, _) = first.parts
    while let day = Day(year: year, month: month, day: 1), day <= last, places.count < 60 {
        if day >= first { places.append(.init(Double(day.ordinal), "\(monthName(month).prefix(3)) \(year)")) }
        (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return places
}
