import Analysis
import Composition
import Pipeline
import Testing

@Suite("The rules for measures in a pack definition")
struct RatingSettingsSpecs {
    private func rules(_ lines: String) throws -> MetricRatingRules {
        try readDefinition(Self.definition(lines), named: "ours.toml").rules.metrics
    }

    private static func definition(_ lines: String) -> String {
        "title = \"T\"\n[[section]]\nkind = \"about\"\n\(lines)"
    }

    @Test("have a default, which is a tolerance of a tenth and a base of ten")
    func byDefault() throws {
        #expect(try rules("") == MetricRatingRules())
        #expect(MetricRatingRules().defaultRule == .tolerance && MetricRatingRules().overrides.isEmpty)
    }

    @Test("may rate every measure by any one rule", arguments: RatingRule.allCases)
    func defaults(rule: RatingRule) throws {
        let read = try rules("[rules.measures]\ndefault_rule = \"\(rule.rawValue)\"")
        #expect(read == MetricRatingRules(defaultRule: rule))
    }

    @Test("may set a measure apart with a rule of its own, or with a rating that somebody answers for")
    func ownAndByHand() throws {
        let read = try rules(
            """
            [rules.measures]
            default_rule = "plain"
            default_tolerance = 0.05
            default_small_base = 20
            [[rules.measures.own]]
            measures = ["PI-01", "PI-02"]
            rule = "trend"
            [[rules.measures.own]]
            measures = ["PI-03"]
            rule = "none"
            [[rules.measures.override]]
            measure = "PI-04"
            rating = "within tolerance"
            reason = "The return came late"
            by = "Ana Silva"
            """)
        #expect(
            read
                == MetricRatingRules(
                    defaultRule: .plain, ownRules: ["PI-01": .trend, "PI-02": .trend, "PI-03": .none],
                    defaultTolerance: 0.05, defaultSmallBase: 20,
                    overrides: [
                        RatingOverride(
                            metric: "PI-04", rating: .withinTolerance, reason: "The return came late",
                            by: "Ana Silva")
                    ]))
    }

    private static let own = "[[rules.measures.own]]\n"
    private static let hand =
        "[[rules.measures.override]]\nmeasure = \"a\"\nrating = \"on target\"\nreason = \"r\"\nby = \"b\"\n"
    private static let wrong: [(String, String)] = [
        (
            "[rules.measures]\ndefault_rule = \"trends\"",
            "rules.measures.default_rule is “trends”, which is no rule for ratings; the nearest is trend."
        ),
        (
            own + "measures = [\"a\"]",
            "rules.measures.own[1].rule is missing: such as rule = \"plain\"."
        ),
        (
            own + "rule = \"plain\"",
            "rules.measures.own[1].measures is missing: such as measures = [\"PI-01\"]."
        ),
        (
            own + "rule = \"plain\"\nmeasures = [\"a\"]\n" + own + "rule = \"none\"\nmeasures = [\"a\"]",
            "rules.measures.own[2].measures names “a”, which has a rule of its own already."
        ),
        (
            own + "rule = \"plain\"\nmeasures = [\"a\"]\ntolerance = 3",
            "rules.measures.own[1].tolerance is not known; there are measures, rule."
        ),
        (
            hand.replacing("reason = \"r\"\n", with: ""),
            "rules.measures.override[1].reason is missing: why the rule does not fit."
        ),
        (
            hand.replacing("by = \"b\"\n", with: ""),
            "rules.measures.override[1].by is missing: the name of who answers for it."
        ),
        (
            hand.replacing("\"b\"", with: "\" \""),
            "rules.measures.override[1].by is empty: give it words, or leave the key out."
        ),
        (
            hand.replacing("on target", with: "green"),
            "rules.measures.override[1].rating is “green”, which is no rating to be set by hand; there are on target, within tolerance, off target."
        ),
        (hand + hand, "rules.measures.override[2].measure is “a”, which is rated by hand already."),
    ]

    @Test("are refused with the place and what was meant where something in them is wrong", arguments: wrong)
    func refused(lines: String, sentence: String) throws {
        do {
            _ = try rules(lines)
            Issue.record("\(lines) was read.")
        } catch let refusal as Refusal {
            #expect(refusal.sentence == "ours.toml: \(sentence)")
        }
    }
}
