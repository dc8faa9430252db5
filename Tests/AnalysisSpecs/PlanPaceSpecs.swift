import Analysis
import BoardDomain
import Testing

@Suite("The pace of the plan")
struct PlanPaceSpecs {
    private let now = Hambleford.thisBoard

    /// Boards every four weeks for so many weeks back, and this one.
    private func boards(back count: Int) -> [Meeting] {
        (1...max(1, count)).reversed().map { Hambleford.held(now - 28 * $0) } + [Hambleford.meeting(now)]
    }

    /// Plan actions due a year on, of which each day given completes one.
    private func pace(of total: Int, completed days: [Day], back: Int) -> PlanPace? {
        let actions = (0..<total).map { index in
            planAction(
                "\(index + 1)", due: .on(now + 365),
                updates: index < days.count
                    ? [PlanUpdate(on: days[index], by: nil, claim: .complete, words: nil, evidence: nil)] : []
            )
        }
        return Hambleford.findings(diary: boards(back: back), planActions: actions).plan?.pace
    }

    @Test("counts what was complete at each board as the board found it")
    func marks() {
        let found = pace(of: 4, completed: [now - 90, now - 56, now - 28], back: 3)
        #expect(found?.marks.map(\.board) == [now - 84, now - 56, now - 28, now])
        // What is dated on a board's own day is news to the next one.
        #expect(found?.marks.map(\.complete) == [1, 1, 2, 3])
        #expect(found?.promised.map(\.day) == [now + 365] && found?.promised.map(\.count) == [4])
    }

    @Test("says when the plan would end, rounded up to a day, and on what that rests")
    func ends() {
        let days = (0..<6).map { now - 100 + $0 * 10 }
        let found = pace(of: 10, completed: days, back: 5)
        // Six in 140 days; four more take 94 days.
        #expect(found?.outlook == .ends(on: now + 94, since: now - 140, completed: 6, remaining: 4))
    }

    @Test("is not told from too few boards, days or completions, and is done when all is")
    func notEnough() {
        let six = (0..<6).map { now - 50 + $0 }
        #expect(pace(of: 10, completed: six, back: 2)?.outlook == .notEnough(.boards(2)))
        #expect(pace(of: 10, completed: six, back: 3)?.outlook == .notEnough(.days(84)))
        #expect(pace(of: 10, completed: Array(six.prefix(4)), back: 5)?.outlook == .notEnough(.completed(4)))
        #expect(pace(of: 6, completed: six, back: 2)?.outlook == .complete)
    }

    @Test("takes back what an owner took back")
    func takenBack() {
        let action = planAction(
            "1", due: .on(now + 9),
            updates: [
                PlanUpdate(on: now - 80, by: nil, claim: .complete, words: nil, evidence: nil),
                PlanUpdate(on: now - 40, by: nil, claim: .onTrack, words: nil, evidence: nil),
            ])
        let found = Hambleford.findings(diary: boards(back: 3), planActions: [action]).plan?.pace
        #expect(found?.marks.map(\.complete) == [0, 1, 0, 0])
    }
}
