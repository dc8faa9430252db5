import Analysis
import PackDocument

/// What an inspector asks a year later: was this known, on what data, by which rules, and is this that edition.
///
/// The keys are to what the pack holds; where this section stands alone, to everything.
func about(_ brief: Brief) -> SectionContent {
    let rules = brief.definition.rules
    let performance = brief.findings.performance
    var sections = [gaps(brief)]
    if brief.shows(.performance, .glance) { sections.append(definitions(performance)) }
    if brief.shows(.plan, .glance) { sections.append(planKey(brief.findings.plan?.rules ?? rules.plan)) }
    if brief.shows(.performance, .glance) { sections.append(measureKey(performance)) }
    if brief.shows(.performance) { sections += [exceptionKey(), chartKey(performance.charts)] }
    if brief.shows(.glance) { sections.append(attentionKey(rules)) }
    return SectionContent(subsections: sections + [howToCheck(brief)])
}

extension Brief {
    /// Whether the pack has a section of one of the kinds, or none but that about itself.
    func shows(_ kinds: SectionKind...) -> Bool {
        let there = Set(definition.sections.map(\.kind)).subtracting([.about])
        return there.isEmpty || !there.isDisjoint(with: kinds)
    }
}
