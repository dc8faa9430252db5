import BoardDomain
import Scheduling
import Testing

@Suite("What is to be done about a firing")
struct StandingSpecs {
    private let target = Instant(seconds: 1_775_116_800)
    private let limit = Instant(seconds: 1_775_577_600)
    private let begins = Instant(seconds: 1_776_258_000)

    private func firing(_ kind: Firing.Kind = .issue, ends: Bool = true) throws -> Firing {
        let meeting = try #require(Day(iso: "2026-04-15"))
        let day = try #require(Day(iso: "2026-04-02"))
        let board = Board.ID("hambleford-ib")
        return Firing(
            occurrence: Occurrence(
                board: board, rule: kind.rawValue,
                subject: ends ? .meeting(Meeting.ID(board: board, firstSetFor: meeting)) : .day(day)),
            kind: kind, local: CivilMoment(day: day, time: .nineAM), target: target,
            limit: ends ? limit : nil,
            begins: ends ? begins : nil, reckoning: Reckoning(steps: []), preElection: nil)
    }

    private func stand(_ seconds: Int64, since: Int64 = 0, known: Int64? = 0, ends: Bool = true) throws
        -> Standing
    {
        standing(
            of: try firing(ends: ends), at: Instant(seconds: seconds), ruleSince: Instant(seconds: since),
            knownSince: known.map { Instant(seconds: $0) })
    }

    @Test("is nothing before its moment, and the thing itself from then to the meeting")
    func moments() throws {
        #expect(try stand(target.seconds - 1) == .ahead(target))
        #expect(try stand(target.seconds) == .due(lateBy: 0, .full))
        #expect(try stand(begins.seconds - 1) == .due(lateBy: begins.seconds - 1 - target.seconds, .full))
        #expect(try stand(begins.seconds) == .missed)
    }

    @Test(
        "is left to a person where the rule is younger than the moment, and over where the meeting is past too"
    )
    func youngRule() throws {
        #expect(try stand(target.seconds + 60, since: target.seconds + 1) == .leftToAPerson)
        #expect(try stand(begins.seconds, since: target.seconds + 1) == .over)
        #expect(try stand(target.seconds + 60, since: target.seconds) == .due(lateBy: 60, .full))
    }

    @Test("waits an hour where the meeting was put in the diary too late, so that a slip can be put right")
    func shortNotice() throws {
        let known = target.seconds + 100
        #expect(try stand(known, known: known) == .ahead(Instant(seconds: known + Standing.grace)))
        #expect(try stand(known + Standing.grace, known: known) == .due(lateBy: 0, .short))
        let unlawful = limit.seconds + 1
        #expect(try stand(unlawful + Standing.grace, known: unlawful) == .due(lateBy: 0, .unlawful))
    }

    @Test(
        "goes before a meeting that is nearer than the wait, and is over where nobody knew of the meeting before it began"
    )
    func lastMinute() throws {
        let known = begins.seconds - 600
        #expect(try stand(begins.seconds - 1, known: known) == .due(lateBy: 0, .unlawful))
        #expect(try stand(begins.seconds + 5, known: begins.seconds + 1) == .over)
    }

    @Test("never misses a recurrence, which no meeting ends")
    func recurrence() throws {
        #expect(
            try stand(target.seconds + 1_000_000, known: nil, ends: false) == .due(lateBy: 1_000_000, .full))
        #expect(try stand(target.seconds + 5, since: target.seconds + 1, known: nil, ends: false) == .over)
    }

    private func due(_ kind: Firing.Kind, late: Int64, at seconds: Int64 = 0, ends: Bool = true) throws
        -> DueFiring
    {
        let base = try firing(kind, ends: ends)
        let firing = Firing(
            occurrence: Occurrence(
                board: base.occurrence.board, rule: "\(kind.rawValue)-\(seconds)",
                subject: base.occurrence.subject),
            kind: kind, local: base.local, target: Instant(seconds: target.seconds + seconds),
            limit: base.limit,
            begins: base.begins, reckoning: base.reckoning, preElection: nil)
        return DueFiring(firing, lateBy: late, notice: .full)
    }

    @Test("of digests and chasers only the newest is done, however long nobody was there")
    func newest() throws {
        let week: Int64 = 604_800
        let found = coalesce(
            try [
                due(.digest, late: 3 * week, at: 0, ends: false),
                due(.digest, late: 2 * week, at: week, ends: false),
                due(.digest, late: week, at: 2 * week, ends: false),
            ])
        #expect(found.done.map(\.firing.occurrence.rule) == ["digest-\(2 * week)"])
        #expect(found.givenWay.count == 2)
    }

    @Test("after a time off people of a board get one mail: the weightiest")
    func oneMail() throws {
        let all = try [
            due(.digest, late: 7_200), due(.chaser, late: 7_200), due(.issue, late: 7_200),
            due(.draft, late: 7_200),
        ]
        #expect(coalesce(all).done.map(\.firing.kind) == [.issue])
        let punctual = try [due(.digest, late: 5), due(.issue, late: 5)]
        #expect(coalesce(punctual).done.map(\.firing.kind) == [.issue, .digest])
    }

    @Test("whatever is due, each thing is done or gives way, once")
    func nothingLost() throws {
        for mask in 0..<64 {
            let all = try Firing.Kind.allCases.enumerated().filter { mask >> $0.offset & 1 == 1 }.map {
                try due($0.element, late: mask % 2 == 0 ? 10 : 10_000)
            }
            let found = coalesce(all)
            #expect(Set(found.done + found.givenWay.map(\.due)) == Set(all))
            #expect(found.done.count + found.givenWay.count == all.count)
            #expect(all.isEmpty || !found.done.isEmpty)
        }
    }
}
