package import Composition

/// Every key a definition may have; `docs/pack-definitions.md` says what each one does.
package enum DefinitionKeys {
    package static let file = [
        "title", "subtitle", "audience", "marking", "language", "formats", "attach", "covering", "section",
        "rules",
    ]

    /// Those that a mail has from its pack.
    package static let packsAlone = ["audience", "formats", "attach", "covering", "rules"]

    package static let rules = ["plan", "measures", "charts", "attention"]
    package static let chartRules = ["profile", "screen_outliers", "fix_after", "run", "fewest"]
    package static let attentionRules = ["limit"]
    package static let metricRules = [
        "default_rule", "default_tolerance", "default_small_base", "own", "override",
    ]
    package static let ownRule = ["measures", "rule"]
    package static let override = ["measure", "rating", "reason", "by"]
    package static let planRules = [
        "lateness_from", "at_risk_from_days_late", "off_track_from_days_late", "worse_claim_counts",
        "silent_after_boards",
    ]

    package static func section(_ kind: SectionKind) -> [String] {
        switch kind {
        case .glance, .forward, .about, .coverNote, .ownActions: ["kind", "title"]
        case .agenda: ["kind", "title", "without"]
        case .actions: ["kind", "title", "groups", "boards", "without"]
        case .plan: ["kind", "title", "priorities", "without"]
        case .performance: ["kind", "title", "measures", "without"]
        }
    }

    package static var all: [String] {
        let sections = SectionKind.allCases.flatMap(section)
        return Set(
            file + rules + attentionRules + metricRules + ownRule + override
                + chartRules + planRules + sections
        ).sorted()
    }
}
