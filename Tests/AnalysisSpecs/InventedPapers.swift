import BoardDomain
import TestKit

/// Papers of a board as no clerk would keep them: anything may be missing, moved, cancelled or
/// opened again.
struct InventedPapers {
    private var dice: SplitMix64

    init(seed: UInt64) { dice = SplitMix64(seed: seed) }

    mutating func snapshot() -> BoardSnapshot {
        let diary = diary()
        return Hambleford.snapshot(
            diary: diary, actions: (0..<number(0...25)).map { action("A\($0)") },
            plan: chance(0.8) ? plan((0..<number(0...15)).map { planAction("1.\($0)") }) : nil,
            metrics: (0..<number(0...4)).map { metric("M\($0)") })
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
    mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &dice) < share }
    mutating func shuffled<Element>(_ list: [Element]) -> [Element] { list.shuffled(using: &dice) }

    /// From half a year before the board to two months after it.
    private mutating func day() -> Day { Hambleford.thisBoard + number(-200...60) }

    /// In the order a register keeps them.
    private mutating func days(_ count: ClosedRange<Int>, notBefore first: Day) -> [Day] {
        (0..<number(count)).map { _ in max(first, day()) }.sorted()
    }

    private mutating func diary() -> [Meeting] {
        let others = (0..<number(0...9)).map { _ in day() }.filter { $0 != Hambleford.thisBoard }
        let meetings = others.map { day in
            Hambleford.meeting(day, status: chance(0.2) ? .cancelled(why: nil) : .planned)
        }
        return (meetings + [Hambleford.meeting(Hambleford.thisBoard)]).sorted { $0.day < $1.day }
    }

    private mutating func due() -> Due {
        switch number(0...9) {
        case 0: .missing
        case 1: .standing
        case 2: .futureMeeting
        case 3, 4: .nextMeeting(after: day())
        case 5: .on(Hambleford.thisBoard)
        default: .on(day())
        }
    }

    private mutating func revisions() -> [DueRevision] {
        days(0...3, notBefore: Day(ordinal: 0)).map { revised(to: due(), on: $0) }
    }

    private mutating func action(_ id: String) -> Action {
        let raised = day()
        let kinds = ClosureStep.Kind.allCases
        return AnalysisSpecs.action(
            id, owners: chance(0.7) ? ["Ines Okafor"] : [], raised: raised, due: due(),
            revisions: revisions(),
            steps: days(0...4, notBefore: raised).map {
                ClosureStep(kind: kinds[number(0...2)], on: $0, by: nil, words: nil)
            })
    }

    private mutating func planAction(_ id: String) -> PlanAction {
        let claims = ClaimedRating.allCases
        return AnalysisSpecs.planAction(
            id, priority: String(number(1...3)), starts: chance(0.5) ? day() : nil, due: due(),
            revisions: revisions(),
            updates: days(0...3, notBefore: Day(ordinal: 0)).map {
                said(chance(0.8) ? claims[number(0...4)] : nil, on: $0)
            },
            milestones: (0..<number(0...2)).map {
                milestone(
                    "\($0)", due: chance(0.9) ? day() : nil, chance(0.5) ? .planned : .reached(on: day()))
            })
    }

    private mutating func metric(_ id: String) -> Metric {
        let months = (-14...4).filter { _ in chance(0.8) }
        return AnalysisSpecs.metric(
            id, polarity: Metric.Polarity.allCases[number(0...2)],
            frequency: Metric.Frequency.allCases[number(0...5)],
            expectedWithin: chance(0.5) ? number(0...40) : nil,
            targets: chance(0.7) ? [target(50)] : [], own: months.map { reading(for: month($0)) })
    }

    private mutating func reading(for period: Period) -> Observation {
        let published = chance(0.5) ? period.last + number(0...40) : nil
        switch number(0...9) {
        case 0: return AnalysisSpecs.reading(.blank, for: period, published: published)
        case 1: return AnalysisSpecs.reading(.withheld(symbol: "c"), for: period, published: published)
        default: return figure(Double(number(0...100)), for: period, published: published)
        }
    }
}
