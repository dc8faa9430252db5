import BoardDomain
import CouncilRegister
import Intake

/// What is said of a row that is taken although it may not be what was meant; nil of most. It is asked before the row
/// is recorded.
func remark(on entry: SheetEntry, in edit: RegisterEditing) throws -> String? {
    switch entry {
    case .step(let entry): try remark(on: entry, in: edit)
    case .observation(let entry): try remark(on: entry, in: edit)
    case .metric(let entry): try remark(on: entry, in: edit)
    case .board, .person, .meeting, .agenda, .action, .plan, .calendar, .recipient: nil
    }
}

/// A unit given wrongly may be put right; but then the figures that are there are read in it too.
private func remark(on entry: MetricEntry, in edit: RegisterEditing) throws -> String? {
    guard let before = try edit.restatedUnit(by: entry) else { return nil }
    return
        "\(entry.metric) was measured in \(before.from.rawValue) and is now in \(entry.unit.rawValue), in which its \(before.figures) figures are read from now on"
}

/// A step change may come before the figures it sets apart, so that none is refused.
private func remark(on entry: StepChangeEntry, in edit: RegisterEditing) throws -> String? {
    let step = "the step change of \(entry.step.on) in \(entry.metric)"
    switch try edit.placing(of: entry) {
    case .onFigure: return nil
    case .noFigures: return "\(step) sets nothing apart yet, for the measure has no figure"
    case .beforeAll(let first):
        return "\(step) sets nothing apart, for no figure is older; the first is for \(words(first))"
    case .afterAll(let last):
        return "\(step) sets nothing apart until a figure follows it; the last is for \(words(last))"
    case .within(let period):
        return
            "\(step) is the first day of no period; the figure for \(words(period)), in which it falls, begins the new phase"
    case .between(let next):
        return "\(step) lies in no period that has a figure; the one for \(words(next)) begins the new phase"
    }
}

/// With its numerator and denominator such a percentage is refused; alone it may be a share of something else.
private func remark(on entry: ObservationEntry, in edit: RegisterEditing) throws -> String? {
    guard case .observed(let value, nil) = entry.reading, !(0...100).contains(value),
        try edit.unit(of: entry) == .percent
    else { return nil }
    let shown = Int(exactly: value).map(String.init) ?? "\(value)"
    return "\(entry.metric) is a percentage, and \(shown) for \(words(entry.period)) lies beyond 0 and 100"
}

private func words(_ period: Period) -> String {
    period.first == period.last ? "\(period.last)" : "\(period.first) to \(period.last)"
}
