import BoardDomain

/// Counted by whole runs of boards for each action, so that the work grows with the facts and not with the boards.
func planPace(of findings: [PlanActionFinding], in diary: Diary) -> PlanPace {
    var change = [Int](repeating: 0, count: diary.vantages.count + 1)
    for finding in findings {
        for run in completeRuns(of: finding.action) {
            change[diary.firstVantage(knowing: run.from)] += 1
            if let until = run.until { change[diary.firstVantage(knowing: until)] -= 1 }
        }
    }
    var count = 0
    let marks = zip(diary.vantages, change).map { vantage, change in
        count += change
        return PlanPace.Mark(board: vantage.day, complete: count)
    }
    let days = findings.compactMap(\.original.day).sorted()
    var promised: [PlanPace.Promise] = []
    for (index, day) in days.enumerated() {
        if promised.last?.day == day { promised.removeLast() }
        promised.append(PlanPace.Promise(day: day, count: index + 1))
    }
    return PlanPace(
        marks: marks, promised: promised, total: findings.count,
        lastAgreed: findings.compactMap(\.current.day).max(),
        outlook: outlook(from: marks, of: findings.count))
}

/// The days on which the owner's last word was that it is complete, each with the day it was taken back.
private func completeRuns(of action: PlanAction) -> [(from: Day, until: Day?)] {
    var runs: [(from: Day, until: Day?)] = []
    var isComplete = false
    for update in action.updates {
        guard let claim = update.claim else { continue }
        if claim == .complete, !isComplete { runs.append((update.on, nil)) }
        if claim != .complete, isComplete { runs[runs.count - 1].until = update.on }
        isComplete = claim == .complete
    }
    return runs
}

/// From the earliest board of the last year: enough boards, days and completions, or no word of an end.
private func outlook(from marks: [PlanPace.Mark], of total: Int) -> PlanPace.Outlook {
    guard let now = marks.last else { return .notEnough(.boards(0)) }
    let remaining = total - now.complete
    guard remaining > 0 else { return .complete }
    let recent = marks.filter { now.board - $0.board <= PlanPace.longestLook }
    guard let first = recent.first, recent.count > PlanPace.leastBoards else {
        return .notEnough(.boards(recent.count - 1))
    }
    let (days, completed) = (now.board - first.board, now.complete - first.complete)
    guard days >= PlanPace.leastDays else { return .notEnough(.days(days)) }
    guard completed >= PlanPace.leastCompleted else { return .notEnough(.completed(completed)) }
    // Rounded up: a part of a day is a day.
    let needed = (remaining * days + completed - 1) / completed
    return .ends(on: now.board + needed, since: first.board, completed: completed, remaining: remaining)
}
