import Analysis
import BoardDomain
import PackDocument

/// The plan over time: what was complete at each board beside what should have been, what the pace comes to, and the
/// milestones around this board. Nil where there is nothing to show of it.
func pace(_ plan: PlanFindings, isWhole: Bool, _ rows: [PlanActionFinding], _ brief: Brief) -> Section? {
    var blocks: [Block] = []
    if isWhole, plan.pace.total > 0 {
        blocks.append(.paragraph([.text(outlookSentence(plan.pace))]))
        if plan.pace.marks.count > 1 { blocks.append(.figure(burnUp(plan.pace))) }
    }
    if let milestones = milestoneFigure(rows, on: brief.snapshot.standpoint) {
        blocks.append(.figure(milestones))
    }
    guard !blocks.isEmpty else { return nil }
    return Section(anchor: Anchor("pace"), title: "Pace and dates", blocks: blocks)
}

/// "Should have been" by the first days given, so that a date that was moved does not move the line.
func burnUp(_ pace: PlanPace) -> Figure {
    let places = pace.marks.map { Double($0.board.ordinal) }
    let first = places.first ?? 0
    var stretches: [TrendChart.Level.Stretch] = []
    for (index, promise) in pace.promised.enumerated() {
        let from = Double(promise.day.ordinal)
        let until = index + 1 < pace.promised.count ? Double(pace.promised[index + 1].day.ordinal) : from
        guard until > first || index + 1 == pace.promised.count else { continue }
        stretches.append(.init(from: max(from, first), to: max(until, first), value: Double(promise.count)))
    }
    let last = pace.marks[pace.marks.count - 1]
    let promisedNow = pace.promised.last { $0.day <= last.board }?.count ?? 0
    let all = pace.promised.last?.count ?? 0
    let promised =
        stretches.isEmpty
        ? [] : [TrendChart.Level(.plan, label: "By first dates \(figure(all))", stretches: stretches)]
    let start = pace.marks[0]
    return Figure(
        caption: "Plan actions complete at each board, and by the plan’s first dates",
        alternative:
            "\(figure(start.complete)) of \(figure(pace.total)) actions were complete at \(theBoard(of: start.board)), \(figure(last.complete)) are now; by the first dates given it should be \(figure(promisedNow)). \(outlookSentence(pace))",
        drawing: .trend(
            TrendChart(
                readings: zip(places, pace.marks).map { .init(place: $0, value: Double($1.complete)) },
                levels: promised, breaks: [],
                latest: "\(shortDay(last.board)) \(figure(last.complete))",
                axis: (pace.marks.map(\.board) + pace.promised.suffix(1).map(\.day).filter { $0 > last.board })
                    .map { .init(Double($0.ordinal), shortDay($0)) },
                scale: countScale(upTo: pace.total))))
}

private func countScale(upTo total: Int) -> [TrendChart.Place] {
    let step = max(1, [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000].first { total <= $0 * 5 } ?? total / 5)
    return stride(from: 0, through: total + step - 1, by: step).map {
        TrendChart.Place(Double($0), figure($0))
    }
}

func outlookSentence(_ pace: PlanPace) -> String {
    switch pace.outlook {
    case .complete: return "Every action of the plan is complete."
    case .notEnough(let lack): return "No end can be told from the pace so far: \(lackWords(lack))."
    case .ends(let end, let since, let completed, let remaining):
        let basis =
            "Since \(theBoard(of: since)), \(figure(completed)) \(completed == 1 ? "action has" : "actions have") been completed. At that pace the \(figure(remaining)) that remain would be complete about \(monthName(end.month)) \(end.year)"
        guard let last = pace.lastAgreed else { return "\(basis)." }
        let against = end > last ? "after" : "not after"
        return "\(basis), \(against) the last date now agreed, \(plainDay(last))."
    }
}

private func lackWords(_ lack: PlanPace.Lack) -> String {
    switch lack {
    case .boards(let count):
        "\(counted(count, "earlier board")) in a year, and \(spelled(PlanPace.leastBoards)) are needed"
    case .days(let days):
        "\(counted(days, "day")) between boards, and \(figure(PlanPace.leastDays)) are needed"
    case .completed(let count):
        count <= 0
            ? "no more actions are complete than were a year before or at the first board"
            : "\(counted(count, "action")) completed, and \(spelled(PlanPace.leastCompleted)) are needed"
    }
}
