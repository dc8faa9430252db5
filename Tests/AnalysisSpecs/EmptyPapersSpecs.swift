import Analysis
import BoardDomain
import Testing

@Suite("A board with nothing on paper")
struct EmptyPapersSpecs {
    @Test("has findings all the same: empty lists, one row of noughts, and what is missing")
    func everythingEmpty() {
        let findings = analyse(Hambleford.snapshot(diary: []), by: AnalysisRules())
        #expect(findings.previous == nil)
        #expect(findings.later.isEmpty)
        #expect(findings.actions.groups.isEmpty)
        #expect(findings.actions.stock.map(\.meeting) == [Hambleford.thisBoard])
        #expect(findings.actions.stock.first?.open == 0)
        #expect(findings.plan == nil)
        #expect(findings.performance.metrics.isEmpty)
        #expect(findings.attention == Attention(points: [], leftOut: 0))
        #expect(findings.gaps == [.agendaMissing, .planMissing])
    }

    @Test("with an empty plan has a plan with nothing in it")
    func emptyPlan() {
        let findings = Hambleford.findings(planActions: [])
        #expect(findings.plan?.total.total == 0)
        #expect(findings.plan?.priorities.map(\.progress.total) == [0, 0])
        #expect(findings.gaps == [.agendaMissing])
    }

    @Test("knows the meetings to come that are not cancelled, and the last one that was not")
    func meetings() {
        let findings = Hambleford.findings(diary: [
            Hambleford.held(Hambleford.boardBeforeLast),
            Hambleford.meeting(Hambleford.lastBoard, status: .cancelled(why: nil)),
            Hambleford.meeting(Hambleford.thisBoard),
            Hambleford.meeting(Hambleford.nextBoard, status: .cancelled(why: nil)),
            Hambleford.meeting(Hambleford.nextBoard + 28),
        ])
        #expect(findings.previous?.day == Hambleford.boardBeforeLast)
        #expect(findings.later.map(\.day) == [Hambleford.nextBoard + 28])
    }

    @Test("takes minutes agreed after its day for the draft they were")
    func minutesAgreedLater() {
        let agreed = Hambleford.meeting(
            Hambleford.lastBoard, status: .held, minutes: .agreed(at: Hambleford.thisBoard + 1))
        let findings = Hambleford.findings(diary: [agreed, Hambleford.meeting(Hambleford.thisBoard)])
        #expect(findings.previous?.minutes == .draft)
    }
}
