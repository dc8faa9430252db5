import Analysis
import BoardDomain
import Testing

@Suite("A gate before the release of a pack")
struct GateReasonSpecs {
    private let open = GateRules(blank: false, lostRows: 0, lateFigures: 1, minutes: false)

    private func reasons(
        _ rules: GateRules, diary: [Meeting] = Hambleford.diary, metrics: [Metric] = [],
        planActions: [PlanAction]? = nil, before: BoardSnapshot? = nil
    ) -> [GateReason] {
        gateReasons(
            Hambleford.findings(diary: diary, planActions: planActions, metrics: metrics), before: before,
            by: rules)
    }

    private func measures(_ count: Int, late: Int) -> [Metric] {
        (0..<count).map { number in
            metric(
                expectedWithin: number < late ? 27 : 28, own: [figure(Double(number), for: month(1))])
        }
    }

    @Test("lets everything pass where each is set to")
    func passes() {
        #expect(reasons(open, before: Hambleford.snapshot(metrics: measures(20, late: 0))) == [])
    }

    @Test("keeps back a pack of nothing, and lets one of anything pass")
    func blank() {
        var rules = open
        rules.blank = true
        #expect(reasons(rules) == [.blank])
        #expect(reasons(rules, metrics: measures(1, late: 0)) == [])
    }

    @Test("keeps back a section that lost every row, where the edition before had more than so many")
    func lostRows() {
        var rules = open
        rules.lostRows = 3
        let before = { count in Hambleford.snapshot(metrics: measures(count, late: 0)) }
        #expect(reasons(rules, before: before(3)) == [])
        #expect(reasons(rules, before: before(4)) == [.lostRows(.measures, before: 4)])
        #expect(reasons(rules, metrics: measures(1, late: 0), before: before(4)) == [])
        #expect(reasons(rules, before: nil) == [])
    }

    @Test("keeps back figures more than whose share is late", arguments: [(5, false), (6, true)])
    func lateFigures(late: Int, isHeld: Bool) {
        var rules = open
        rules.lateFigures = 0.5
        #expect(
            reasons(rules, metrics: measures(10, late: late)) == (isHeld ? [.lateFigures(late, of: 10)] : []))
    }

    @Test("keeps back a pack while no minutes of the meeting before have come")
    func minutes() {
        var rules = open
        rules.minutes = true
        let unread = Hambleford.meeting(Hambleford.lastBoard, status: .held)
        let diary = [unread, Hambleford.meeting(Hambleford.thisBoard)]
        #expect(reasons(rules, diary: diary) == [.minutesMissing(unread)])
        #expect(reasons(rules) == [])
        #expect(reasons(rules, diary: [Hambleford.meeting(Hambleford.thisBoard)]) == [])
    }
}
