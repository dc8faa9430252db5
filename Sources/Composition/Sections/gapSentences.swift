import Analysis
import BoardDomain
import PackDocument

/// What is missing or late, and who owes it.
func gapSentence(_ gap: Gap) -> [Inline] {
    switch gap {
    case .minutesMissing(let meeting): [.text("The minutes of the meeting of \(plainDay(meeting.day)) have not been received.")]
    case .agendaMissing: [.text("No agenda has been received for this meeting.")]
    case .planMissing: [.text("No improvement plan has been received.")]
    case .neverReported(let metric): measure(metric, " has never been reported", owed: true)
    case .late(let metric, let last, let by):
        measure(
            metric, " was last reported for \(periodName(last)); the next figure was expected by \(shortDay(by))", owed: true)
    case .holes(let metric, let periods):
        measure(metric, " has no figure for \(joined(periods.map(periodName)))", owed: true)
    case .provisional(let metric, let observation):
        measure(metric, ": the figure for \(periodName(observation.period)) is provisional", owed: false)
    case .withoutTarget(let metric): measure(metric, " has no target", owed: true)
    case .withoutDefinition(let metric): measure(metric, " has no definition", owed: true)
    case .planActionWithoutOwner(let action): planAction(action, " has no owner")
    case .planActionWithoutDate(let action): planAction(action, " has no date")
    }
}

private func measure(_ metric: Metric, _ words: String, owed: Bool) -> [Inline] {
    let owner = owed ? " (\(metric.owner.map { $0.name ?? $0.words } ?? "no owner named"))" : ""
    return [.link(metric.title, to: measurePlace(metric.id)), .text("\(words)\(owner).")]
}

private func planAction(_ action: PlanAction, _ words: String) -> [Inline] {
    [.text("Plan action "), .link(action.id, to: planPlace(action.id)), .text("\(words): \(sentence(action.words))")]
}
