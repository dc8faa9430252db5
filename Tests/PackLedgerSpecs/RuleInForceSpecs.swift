import BoardDomain
import PackLedger
import Testing

@Suite("A rule in force")
struct RuleInForceSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld
    private let now = Outbox.now

    init() throws { world = try LedgerWorld() }

    private func rule(_ name: String, _ words: String, of board: Board.ID = Example.board) -> RuleWords {
        RuleWords(board: board, rule: name, words: words)
    }

    @Test("holds since it was first seen to read as it does, and a change of its words begins it anew")
    func since() throws {
        let ledger = try world.create()
        let five = rule("issue", "5 clear days before")
        let six = rule("issue", "6 clear days before")
        #expect(try ledger.rulesInForce([five], at: now) == [five: now])
        #expect(try ledger.rulesInForce([five], at: now.later(by: 60)) == [five: now])
        #expect(try ledger.rulesInForce([six], at: now.later(by: 120)) == [six: now.later(by: 120)])
        #expect(try ledger.rulesInForce([five], at: now.later(by: 180)) == [five: now.later(by: 180)])
        try ledger.checkEverything()
    }

    @Test("that was taken out and put back begins anew, and another board's of the same name is another one")
    func ceased() throws {
        let ledger = try world.create()
        let issue = rule("issue", "5 clear days before")
        let other = rule("issue", "5 clear days before", of: Board.ID("moorside-ib"))
        _ = try ledger.rulesInForce([issue, other], at: now)
        _ = try ledger.rulesInForce([other], at: now.later(by: 60))
        let again = try ledger.rulesInForce([issue, other], at: now.later(by: 120))
        #expect(again == [issue: now.later(by: 120), other: now])
    }

    @Test("is only looked at where nothing is to be recorded, and nothing is written where nothing changed")
    func looking() throws {
        let ledger = try world.create()
        let issue = rule("issue", "5 clear days before")
        let before = try world.commits()
        #expect(try ledger.rulesInForce([issue], at: now, recording: false) == [issue: now])
        #expect(try world.commits() == before)
        #expect(try ledger.rulesInForce([issue], at: now.later(by: 60)) == [issue: now.later(by: 60)])
        let recorded = try world.commits()
        #expect(recorded > before)
        _ = try ledger.rulesInForce([issue], at: now.later(by: 120))
        #expect(try world.commits() == recorded)
    }
}
