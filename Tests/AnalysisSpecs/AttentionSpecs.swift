import Analysis
import BoardDomain
import Testing

@Suite("The board's attention")
struct AttentionSpecs {
    private let thisBoard = Hambleford.thisBoard

    /// One of each kind and two of some, handed over in no good order.
    private var findings: (Int) -> BoardFindings {
        let (day, lastBoard) = (thisBoard, Hambleford.lastBoard)
        return { limit in
            Hambleford.findings(
                actions: [
                    action("A1", owners: [], due: .missing), action("A2", owners: [], due: .on(day)),
                    action("A3", owners: [], due: .on(day - 3)), action("A4", due: .on(day - 4)),
                    action("A5", due: .on(day - 1), revisions: [revised(to: .standing, on: day - 2)]),
                    action("A6", due: .missing),
                ],
                planActions: [
                    planAction("1.1", due: .on(day - 9), updates: [said(.onTrack, on: lastBoard)]),
                    planAction("1.2", due: .on(day - 40), updates: [said(.onTrack, on: lastBoard)]),
                    planAction("1.3", due: .on(day - 50), updates: [said(.offTrack, on: lastBoard)]),
                ],
                metrics: [
                    metric("M1", targets: [target(90)]),
                    metric("M2", targets: [target(90)], own: [figure(70, for: month(2))]),
                    metric(
                        "M3", targets: [target(90)],
                        own: [figure(71, for: month(1)), figure(70, for: month(2))]),
                    metric("M4", targets: [target(90)], own: [figure(20, for: month(2))]),
                    metric("M5", expectedWithin: 1, targets: [target(9)], own: [figure(9, for: month(0))]),
                ], by: AnalysisRules(attentionLimit: limit))
        }
    }

    private func name(_ point: AttentionPoint) -> String {
        switch point {
        case .actionSlippedAndOverdue(let row): "slipped \(row.action.id)"
        case .planActionOffTrack(let row): "off track \(row.action.id)"
        case .actionOverdue(let row): "overdue \(row.action.id)"
        case .metricOffTargetAndWorse(let row): "worse \(row.metric.id)"
        case .metricOffTarget(let row): "off target \(row.metric.id)"
        case .ratedWellButLate(let contradiction): "rated well \(contradiction.action.id)"
        case .actionWithoutOwner(let row): "no owner \(row.action.id)"
        case .figureMissing(.neverReported(let metric)): "never \(metric.id)"
        case .figureMissing(.late(let metric, _, _)): "late \(metric.id)"
        case .figureMissing(let gap): "another gap: \(gap)"
        }
    }

    @Test("is drawn kind by kind, the worst of each first, and to nothing twice")
    func order() {
        #expect(
            findings(99).attention.points.map(name) == [
                "slipped A5", "off track 1.3", "off track 1.2", "overdue A4", "overdue A3", "worse M3",
                "off target M4", "off target M2", "rated well 1.1", "no owner A2", "no owner A1", "never M1",
                "late M5",
            ])
        #expect(findings(99).attention.leftOut == 0)
    }

    @Test(
        "stops at the limit and says how much was left out", arguments: [(8, 8, 5), (0, 0, 13), (-1, 0, 13)])
    func limit(limit: Int, shown: Int, leftOut: Int) {
        let attention = findings(limit).attention
        #expect(attention.points.count == shown)
        #expect(attention.leftOut == leftOut)
    }
}
