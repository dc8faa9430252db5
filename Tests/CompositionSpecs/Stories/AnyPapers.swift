import Analysis
import BoardDomain
import TestKit

/// Papers of every shape, the unlikely ones more often than in life.
struct AnyPapers {
    private var dice: SplitMix64

    init(seed: UInt64) { dice = SplitMix64(seed: seed) }

    mutating func findings() -> BoardFindings {
        let metrics = (0..<below(6)).map { metric("m\($0)") }
        let plan = below(4) == 0 ? nil : plan(metrics.map(\.id))
        let actions = (0..<below(14)).map { action("A\($0)") }
        let diary = (0..<below(5)).map { index in
            Hambleford.meeting(
                Hambleford.thisBoard - 28 * (index + 1),
                status: below(4) == 0 ? .cancelled(why: maybe(words())) : .held,
                minutes: .draft)
        }
        let later = (1...2).map { Hambleford.meeting(Hambleford.thisBoard + 28 * $0) }
        let snapshot = Hambleford.snapshot(
            diary: diary.reversed() + [Hambleford.meeting(Hambleford.thisBoard)] + later, actions: actions,
            plan: plan,
            metrics: metrics)
        return analyse(snapshot, by: AnalysisRules())
    }

    private mutating func below(_ count: Int) -> Int { Int(dice.next() % UInt64(count)) }
    private mutating func maybe<Value>(_ value: Value) -> Value? { below(2) == 0 ? value : nil }

    mutating func words() -> String {
        ["Do it.", "Two\nlines\r\nand a tab\there", "", "  ", "Really?", "12 per cent", "“Quoted”."][below(7)]
    }

    private mutating func day() -> Day { Hambleford.thisBoard - 200 + below(320) }

    private mutating func term() -> DueTerm {
        let due: Due =
            switch below(5) {
            case 0: .nextMeeting(after: day())
            case 1: .futureMeeting
            case 2: .standing
            case 3: .missing
            default: .on(day())
            }
        return DueTerm(due, words: maybe(words()))
    }

    private mutating func revisions() -> [DueRevision] {
        let leaves: [DueRevision.Leave] = [.granted(by: words()), .asked, .notRecorded]
        return (0..<below(3)).map { _ in
            DueRevision(term: term(), decidedOn: day(), reason: maybe(words()), leave: leaves[below(3)])
        }.sorted { $0.decidedOn < $1.decidedOn }
    }

    private mutating func owners() -> [Owner] { (0..<below(3)).map { Owner(words: "Owner \($0)") } }

    private mutating func action(_ id: String) -> Action {
        let steps = (0..<below(3)).map { _ in
            ClosureStep(
                kind: ClosureStep.Kind.allCases[below(3)], on: day(), by: maybe(words()),
                words: maybe(words()))
        }
        return Action(
            id: id, words: words(), owners: owners(), raisedOn: day(), raisedAt: nil, original: term(),
            revisions: revisions(), notes: maybe([Note(on: day(), by: maybe(words()), words: words())]) ?? [],
            steps: steps.sorted { $0.on < $1.on })
    }

    private mutating func plan(_ metrics: [Metric.ID]) -> ImprovementPlan {
        let claims: [ClaimedRating?] = ClaimedRating.allCases + [nil]
        let actions = (0..<below(12)).map { number in
            PlanAction(
                id: "1.\(number)", priority: "\(below(3))", words: words(), owners: owners(),
                starts: maybe(day()),
                original: term(), revisions: revisions(),
                updates: (0..<below(3)).map { _ in
                    PlanUpdate(
                        on: day(), by: maybe(words()), claim: claims[below(claims.count)],
                        words: maybe(words()),
                        evidence: maybe(words()))
                }.sorted { $0.on < $1.on },
                milestones: maybe([Milestone(id: "a", words: words(), due: maybe(day()), state: .planned)])
                    ?? [],
                recommendations: maybe(["R1"]) ?? [], successMeasure: maybe(words()),
                metrics: metrics.filter { _ in below(2) == 0 } + (maybe(["gone"]) ?? []))
        }
        return ImprovementPlan(
            title: words(), priorities: [Priority(id: "1", title: words())], recommendations: [],
            actions: actions)
    }

    private mutating func metric(_ id: String) -> Metric {
        let base = maybe(Fraction(numerator: Double(below(50)), denominator: Double(below(50))))
        let months = (1...12).filter { _ in below(3) > 0 }
        let own = months.map { month -> Observation in
            let readings: [Reading] = [
                .blank, .withheld(symbol: "c"), .observed(Double(below(20_000)) / 130, of: base),
            ]
            return FullMeasures.observation(
                in: month, readings[max(below(5) - 2, 0)], provisional: below(5) == 0)
        }
        return Metric(
            id: id, title: "Measure \(id)", definition: maybe(words()),
            unit: Metric.Unit.allCases[below(Metric.Unit.allCases.count)],
            polarity: Metric.Polarity.allCases[below(3)],
            frequency: Metric.Frequency.allCases[below(Metric.Frequency.allCases.count)], decimals: below(3),
            owner: owners().first, source: maybe(words()), expectedWithin: maybe(20), smallBase: nil,
            targets: maybe([Target(from: nil, value: Double(below(150)), tolerance: nil)]) ?? [],
            benchmarks: ["England"], own: Series(area: nil, observations: own),
            others: maybe([Series(area: "England", observations: own)]) ?? [],
            stepChanges: maybe([StepChange(on: day(), reason: words(), by: words())]) ?? [])
    }
}
