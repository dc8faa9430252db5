import Analysis
import BoardDomain
import PackDocument

func closedItem(_ action: Action) -> [Inline] {
    let step = action.steps.last { $0.kind == .closed }
    return [
        .action(action),
        .text(": \(closed(action.words))\(step.map { " Closed on \(plainDay($0.on))." } ?? "")"),
    ]
}

func openedItem(_ action: Action) -> [Inline] {
    [.action(action), .text(": \(closed(action.words)) \(ownerSentence(action.owners))")]
}

func planItem(_ finding: PlanActionFinding) -> [Inline] {
    let before = finding.before.map { " At the last board: \($0.rating.words)." } ?? ""
    return [
        .planAction(finding.action),
        .text(": \(closed(finding.action.words)) \(sentence(verdictWords(finding.verdict)))\(before)"),
    ]
}

func measureItem(_ finding: MetricFinding) -> [Inline] {
    let before = finding.ratingBefore.map { " At the last board: \($0.mark.word.lowercased())." } ?? ""
    return [.measure(finding.metric), .text(": \(standingWords(finding)).\(before)")]
}

func slipItem(_ slip: Slip) -> [Inline] {
    let name: Inline =
        switch slip.what {
        case .action(let action): .action(action)
        case .planAction(let action): .planAction(action)
        }
    let moved = "from \(dueWords(slip.from)) to \(dueWords(slip.to)), \(becauseWords(slip.revision))"
    return [name, .text(", \(moved)")]
}

func revisedItem(_ revised: RevisedFigure) -> [Inline] {
    let (metric, observation) = (revised.metric, revised.observation)
    let was = readingWords(revised.before.reading, of: metric)
    let now = readingWords(observation.reading, of: metric)
    return [
        .measure(metric), .text(", \(periodName(observation.period, of: metric)): was \(was), now \(now)."),
    ]
}
