import BoardDomain

/// What is missing or late, the papers first, then the figures, then what nobody has settled.
func listGaps(
    in snapshot: BoardSnapshot, previous: Meeting?, plan: PlanFindings?, performance: PerformanceFindings
) -> [Gap] {
    papersMissing(from: snapshot, previous: previous)
        + figuresMissing(performance.metrics, on: snapshot.standpoint)
        + notSettled(performance.metrics) + notSettled(plan?.actions ?? [])
}

private func papersMissing(from snapshot: BoardSnapshot, previous: Meeting?) -> [Gap] {
    var gaps: [Gap] = []
    if let previous, previous.minutes == .notReceived { gaps.append(.minutesMissing(previous)) }
    if snapshot.agenda.isEmpty { gaps.append(.agendaMissing) }
    if snapshot.plan == nil { gaps.append(.planMissing) }
    return gaps
}

private func figuresMissing(_ findings: [MetricFinding], on standpoint: Day) -> [Gap] {
    let never = findings.filter(neverReported).map { Gap.neverReported($0.metric) }
    let late = findings.compactMap { finding in
        OverdueFigure(of: finding.metric, on: standpoint).map {
            Gap.late(finding.metric, lastPeriod: $0.lastPeriod, expectedBy: $0.expectedBy)
        }
    }
    let withHoles = findings.compactMap { finding -> Gap? in
        let periods = holes(in: finding.metric)
        return periods.isEmpty ? nil : .holes(finding.metric, periods: periods)
    }
    let provisional = findings.compactMap { finding -> Gap? in
        guard let latest = finding.latest, latest.isProvisional else { return nil }
        return .provisional(finding.metric, latest)
    }
    return never + late + withHoles + provisional + findings.compactMap(beyondWhole)
}

/// A share of something lies between nothing and all of it. Some percentages are no shares, so that they are shown
/// and not refused.
private func beyondWhole(_ finding: MetricFinding) -> Gap? {
    guard finding.metric.unit == .percent else { return nil }
    let strange = finding.readings.filter { reading in
        reading.reading.value.map { !(0...100).contains($0) } ?? false
    }
    return strange.isEmpty ? nil : .beyondWhole(finding.metric, strange)
}

private func neverReported(_ finding: MetricFinding) -> Bool {
    finding.readings.allSatisfy { $0.reading == .blank }
}

private func notSettled(_ findings: [MetricFinding]) -> [Gap] {
    let unjudged = findings.filter { $0.metric.polarity != .neither && $0.target == nil }
    let undefined = findings.filter { isBlank($0.metric.definition) }
    return unjudged.map { .withoutTarget($0.metric) } + undefined.map { .withoutDefinition($0.metric) }
}

/// What is complete needs neither an owner nor a date any more.
private func notSettled(_ findings: [PlanActionFinding]) -> [Gap] {
    let open = findings.filter { $0.verdict.rating != .complete }
    let ownerless = open.filter(\.action.owners.isEmpty)
    let undated = open.filter { $0.current.term.due == .missing }
    return ownerless.map { .planActionWithoutOwner($0.action) }
        + undated.map { .planActionWithoutDate($0.action) }
}
