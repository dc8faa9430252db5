import BoardDomain

/// What moved at the board before or after it; nothing where none came before.
///
/// `closed` and `opened` are the very rows that the stock at this board counts.
func compareWithLastBoard(
    records: [ActionRecord], plan: PlanFindings?, performance: PerformanceFindings, in diary: Diary
) -> ChangesSinceLastBoard {
    guard let before = diary.before else { return .none }
    let planned = plan?.actions ?? []
    let metrics = performance.metrics
    return ChangesSinceLastBoard(
        since: before.day,
        closed: records.filter(\.wasClosed).compactMap(\.finding).sorted(by: comesFirst).map(\.action),
        opened: records.filter(\.wasOpened).map(\.action).sorted { naturalOrder($0.id, $1.id) },
        slipped: slips(of: records, after: before.knownUpTo, in: diary)
            + planned.flatMap { slips(of: $0, after: before.knownUpTo, in: diary) },
        turnedOffTrack: planned.filter {
            $0.turned(from: [.complete, .onTrack, .atRisk, .notStarted], to: .offTrack)
        },
        backOnTrack: planned.filter { $0.turned(from: [.atRisk, .offTrack], to: .onTrack) },
        completed: planned.filter {
            $0.turned(from: [.onTrack, .atRisk, .offTrack, .notStarted], to: .complete)
        },
        metricsTurnedOff: metrics.filter {
            $0.turned(from: [.onTarget, .withinTolerance, .offTargetNoWorse], to: .offTarget)
        },
        metricsTurnedOn: metrics.filter {
            $0.turned(from: [.withinTolerance, .offTargetNoWorse, .offTarget], to: .onTarget)
        },
        revised: metrics.flatMap { revisions(of: $0, after: before.knownUpTo) })
}

extension ChangesSinceLastBoard {
    /// Nothing to compare with.
    static let none = ChangesSinceLastBoard(
        since: nil, closed: [], opened: [], slipped: [], turnedOffTrack: [], backOnTrack: [], completed: [],
        metricsTurnedOff: [], metricsTurnedOn: [], revised: [])
}

extension PlanActionFinding {
    fileprivate func turned(from earlier: Set<PlanRating>, to rating: PlanRating) -> Bool {
        guard let before else { return false }
        return verdict.rating == rating && earlier.contains(before.rating)
    }
}

extension MetricFinding {
    /// A first figure turns nothing: only what was rated before can turn.
    fileprivate func turned(from earlier: Set<MetricRating>, to rating: MetricRating) -> Bool {
        guard let ratingBefore else { return false }
        return self.rating == rating && earlier.contains(ratingBefore)
    }
}

/// Of actions that are open; one that has been closed no longer slips.
private func slips(of records: [ActionRecord], after day: Day, in diary: Diary) -> [Slip] {
    let open = records.compactMap(\.finding).filter(\.standing.isOpen)
    return open.sorted { naturalOrder($0.action.id, $1.action.id) }.flatMap { finding in
        slips(
            of: .action(finding.action), from: finding.action.original, through: finding.action.revisions,
            after: day, in: diary)
    }
}

private func slips(of finding: PlanActionFinding, after day: Day, in diary: Diary) -> [Slip] {
    guard finding.verdict.rating != .complete else { return [] }
    return slips(
        of: .planAction(finding.action), from: finding.action.original, through: finding.action.revisions,
        after: day, in: diary)
}

/// One for each time the date was put off, since two reasons are two things to hear.
private func slips(
    of what: Slip.What, from original: DueTerm, through revisions: [DueRevision], after day: Day,
    in diary: Diary
) -> [Slip] {
    zip([original] + revisions.map(\.term), revisions).compactMap { earlier, revision in
        guard revision.decidedOn > day else { return nil }
        let (from, to) = (diary.resolve(earlier), diary.resolve(revision.term))
        guard isPutOff(from: from, to: to) else { return nil }
        return Slip(what: what, from: from, to: to, revision: revision)
    }
}

/// Figures that the board before had and that read otherwise now.
private func revisions(of finding: MetricFinding, after day: Day) -> [RevisedFigure] {
    finding.readings.compactMap { observation in
        guard observation.recordedOn > day,
            let before = observation.superseded.last(where: { $0.recordedOn <= day }),
            before.reading != observation.reading
        else { return nil }
        return RevisedFigure(metric: finding.metric, observation: observation, before: before)
    }
}
