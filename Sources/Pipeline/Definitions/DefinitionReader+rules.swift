import Analysis
import TOMLKit

extension DefinitionReader {
    mutating func rules(in table: DefinitionTable) -> AnalysisRules {
        refuseKeys(of: table, besides: DefinitionKeys.rules)
        var rules = AnalysisRules()
        if let plan = self.table("plan", in: table) { rules.plan = planRules(in: plan) }
        if let measures = self.table("measures", in: table) { rules.metrics = metricRules(in: measures) }
        if let charts = self.table("charts", in: table) { rules.charts = chartRules(in: charts) }
        if let attention = self.table("attention", in: table) {
            refuseKeys(of: attention, besides: DefinitionKeys.attentionRules)
            if let limit = wholeNumber("limit", in: attention, within: 1...100) {
                rules.attentionLimit = limit
            }
        }
        return rules
    }

    private mutating func planRules(in table: DefinitionTable) -> PlanRatingRules {
        refuseKeys(of: table, besides: DefinitionKeys.planRules)
        var rules = PlanRatingRules()
        let from: PlanRatingRules.LatenessFrom? = choice(
            "lateness_from", in: table, named: "date to count from")
        if let from { rules.latenessFrom = from }
        if let days = wholeNumber("at_risk_from_days_late", in: table, within: 1...3_650) {
            rules.atRiskFromDaysLate = days
        }
        if let days = wholeNumber("off_track_from_days_late", in: table, within: 1...3_650) {
            rules.offTrackFromDaysLate = days
        }
        if let counts = flag("worse_claim_counts", in: table) { rules.worseClaimCounts = counts }
        if let boards = wholeNumber("silent_after_boards", in: table, within: 0...100) {
            rules.silentAfterBoards = boards
        }
        if rules.offTrackFromDaysLate < rules.atRiskFromDaysLate {
            fault(
                table.path(to: "off_track_from_days_late"),
                "comes to \(rules.offTrackFromDaysLate), before at_risk_from_days_late at \(rules.atRiskFromDaysLate); an action is at risk first."
            )
        }
        return rules
    }

    private mutating func metricRules(in table: DefinitionTable) -> MetricRatingRules {
        refuseKeys(of: table, besides: DefinitionKeys.metricRules)
        var rules = MetricRatingRules()
        if let share = share("default_tolerance", in: table) { rules.defaultTolerance = share }
        if let base = wholeNumber("default_small_base", in: table, within: 0...1_000_000) {
            rules.defaultSmallBase = base
        }
        if let rule: RatingRule = choice("default_rule", in: table, named: "rule for ratings") {
            rules.defaultRule = rule
        }
        for own in tables("own", in: table) { readOwnRule(in: own, into: &rules) }
        for own in tables("override", in: table) { readOverride(in: own, into: &rules) }
        return rules
    }

    private mutating func readOwnRule(in table: DefinitionTable, into rules: inout MetricRatingRules) {
        refuseKeys(of: table, besides: DefinitionKeys.ownRule)
        let rule: RatingRule? = choice("rule", in: table, named: "rule for ratings")
        guard let rule = needed(rule, "rule", in: table, "such as rule = \"plain\""),
            let metrics = needed(
                texts("measures", in: table), "measures", in: table, "such as measures = [\"PI-01\"]")
        else { return }
        for metric in metrics {
            if rules.ownRules.updateValue(rule, forKey: metric) != nil {
                fault(table.path(to: "measures"), "names “\(metric)”, which has a rule of its own already.")
            }
        }
    }

    /// Somebody answers for it: a rating set by hand without a reason and a name is none.
    private mutating func readOverride(in table: DefinitionTable, into rules: inout MetricRatingRules) {
        refuseKeys(of: table, besides: DefinitionKeys.override)
        let rating: RatingOverride.Rating? = choice("rating", in: table, named: "rating to be set by hand")
        guard let rating = needed(rating, "rating", in: table, "such as rating = \"off target\""),
            let metric = needed(text("measure", in: table), "measure", in: table, "the measure's code"),
            let reason = needed(text("reason", in: table), "reason", in: table, "why the rule does not fit"),
            let by = needed(text("by", in: table), "by", in: table, "the name of who answers for it")
        else { return }
        if rules.overrides.contains(where: { $0.metric == metric }) {
            fault(table.path(to: "measure"), "is “\(metric)”, which is rated by hand already.")
        }
        rules.overrides.append(RatingOverride(metric: metric, rating: rating, reason: reason, by: by))
    }

    /// What the table does not say is as packs have it, or as the profile it names.
    private mutating func chartRules(in table: DefinitionTable) -> ChartRules {
        refuseKeys(of: table, besides: DefinitionKeys.chartRules)
        let profile: ChartRules.Profile? = choice("profile", in: table, named: "rule set for charts")
        let usual = ChartRules.ofPacks
        return ChartRules(
            profile ?? usual.profile, conventions: .recommended,
            screensOutliers: flag("screen_outliers", in: table),
            baseline: wholeNumber("fix_after", in: table, within: ChartRules.shortestBaseline...1_000),
            run: wholeNumber("run", in: table, within: 6...7) ?? usual.run,
            fewestValues: wholeNumber("fewest", in: table, within: 2...100)
                ?? (profile == .mdc ? nil : usual.fewestValues))
    }
}
