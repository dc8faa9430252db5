import Analysis
import BoardDomain
import Testing

@Suite("Whatever the papers hold")
struct AnyPapersSpecs {
    private static let seeds = Array(UInt64(1)...120)
    private static let openGroups: [ActionGroup] = [
        .overdue, .dueAtThisMeeting, .proposedForClosure, .openNotYetDue, .withoutOwnerOrDate,
    ]

    private func analysed(_ seed: UInt64) -> (snapshot: BoardSnapshot, findings: BoardFindings) {
        var papers = InventedPapers(seed: seed)
        let snapshot = papers.snapshot()
        return (snapshot, analyse(snapshot, by: AnalysisRules()))
    }

    @Test("every open action stands in exactly one group, and no other does", arguments: seeds)
    func oneGroupEach(seed: UInt64) {
        let (snapshot, findings) = analysed(seed)
        let open = snapshot.actions.filter { isOpen($0.standing(on: snapshot.standpoint)) }.map(\.id)
        let listed = Self.openGroups.flatMap(findings.actions.rows).map(\.action.id)
        #expect(listed.count == Set(listed).count)
        #expect(Set(listed) == Set(open))
    }

    @Test("the groups and the changes count what the stock at this board counts", arguments: seeds)
    func oneNumber(seed: UInt64) throws {
        let (_, findings) = analysed(seed)
        let actions = findings.actions
        let stock = try #require(actions.stock.last)
        #expect(stock.open == Self.openGroups.map { actions.rows($0).count }.reduce(0, +))
        #expect(stock.overdue == actions.rows(.overdue).count)
        #expect(stock.lateProposed == actions.rows(.proposedForClosure).filter { $0.daysLate != nil }.count)
        #expect(stock.closed == actions.rows(.closedSinceLastBoard).count)
        if findings.previous != nil {
            #expect(stock.opened == findings.changes.opened.count)
            #expect(stock.closed == findings.changes.closed.count)
        }
    }

    @Test("what was opened and closed accounts for the stock from board to board", arguments: seeds)
    func flowReconciles(seed: UInt64) {
        let stock = analysed(seed).findings.actions.stock
        var open = 0
        for row in stock {
            open += row.opened - row.closed
            #expect(row.open == open)
            #expect(row.ages.upTo30 + row.ages.from31To90 + row.ages.from91To180 + row.ages.over180 == open)
        }
    }

    @Test("the stock is what looking through the log board by board finds", arguments: seeds)
    func stockByHand(seed: UInt64) {
        let (snapshot, findings) = analysed(seed)
        for row in findings.actions.stock {
            let known = row.meeting == snapshot.standpoint ? row.meeting : row.meeting - 1
            let open = snapshot.actions.filter { isOpen($0.standing(on: known)) }
            #expect(row.open == open.count)
            #expect(row.ages.upTo30 == open.filter { row.meeting - $0.raisedOn <= 30 }.count)
            #expect(row.ages.over180 == open.filter { row.meeting - $0.raisedOn > 180 }.count)
            let late = open.filter { isLate($0, on: row.meeting, known: known, in: snapshot) }
            #expect(row.overdue == late.filter { $0.standing(on: known) == .open }.count)
            #expect(row.overdue + row.lateProposed == late.count)
        }
    }

    @Test("the plan's counts add up to its actions, now and before", arguments: seeds)
    func planAddsUp(seed: UInt64) {
        let (snapshot, findings) = analysed(seed)
        guard let plan = findings.plan else { return #expect(snapshot.plan == nil) }
        let count = snapshot.plan?.actions.count
        #expect(plan.total.total == count)
        #expect(plan.priorities.map(\.progress.total).reduce(0, +) == count)
        #expect(plan.total.before.map { $0.values.reduce(0, +) } == findings.previous.flatMap { _ in count })
    }

    @Test("what is dated after the meeting's day changes nothing", arguments: seeds)
    func laterFacts(seed: UInt64) {
        let (snapshot, findings) = analysed(seed)
        #expect(analyse(withLaterFacts(snapshot), by: AnalysisRules()) == findings)
    }

    @Test("the order in which the log's actions come changes nothing", arguments: seeds)
    func orderOfInput(seed: UInt64) {
        var papers = InventedPapers(seed: seed)
        let snapshot = papers.snapshot()
        let shuffled = BoardSnapshot(
            board: snapshot.board, meeting: snapshot.meeting, meetings: snapshot.meetings,
            agenda: snapshot.agenda, previousAttendance: [], people: [], memberships: [],
            actions: papers.shuffled(snapshot.actions), plan: snapshot.plan, metrics: snapshot.metrics,
            asAt: snapshot.asAt)
        let (one, other) = (
            analyse(snapshot, by: AnalysisRules()), analyse(shuffled, by: AnalysisRules())
        )
        #expect(one.actions == other.actions)
        #expect(one.changes == other.changes)
        #expect(one.attention == other.attention)
        #expect(one.gaps == other.gaps)
    }

    @Test("the attention list holds no more than its limit and loses count of nothing", arguments: seeds)
    func attention(seed: UInt64) {
        var papers = InventedPapers(seed: seed)
        let snapshot = papers.snapshot()
        let all = analyse(snapshot, by: AnalysisRules(attentionLimit: 1000)).attention
        let some = analyse(snapshot, by: AnalysisRules(attentionLimit: 3)).attention
        #expect(some.points == Array(all.points.prefix(3)))
        #expect(some.points.count + some.leftOut == all.points.count)
    }

    private func isOpen(_ standing: ActionStanding?) -> Bool {
        switch standing {
        case .open, .proposedForClosure: true
        case .closed, nil: false
        }
    }

    /// The printed rule, word for word, without any of the code it checks.
    private func isLate(_ action: Action, on day: Day, known: Day, in snapshot: BoardSnapshot) -> Bool {
        let terms = [action.original] + action.revisions.filter { $0.decidedOn <= known }.map(\.term)
        let days = terms.map { term -> Day? in
            switch term.due {
            case .on(let day): day
            case .nextMeeting(let after): snapshot.nextMeeting(after: after)?.day
            case .futureMeeting, .standing, .missing: nil
            }
        }
        let firstGiven = days.compactMap(\.self).first
        let inForce = days.last?.map(\.self)
        return [firstGiven, inForce].compactMap(\.self).contains { $0 < day }
    }
}
