import Analysis
import PackDocument

/// What an inspector asks a year later: was this known, on what data, by which rules, and is this that edition.
func about(_ brief: Brief) -> SectionContent {
    let rules = brief.definition.rules
    return SectionContent(subsections: [
        gaps(brief), definitions(brief.findings.performance),
        planKey(brief.findings.plan?.rules ?? rules.plan),
        measureKey(brief.findings.performance), exceptionKey(),
        chartKey(brief.findings.performance.charts), attentionKey(rules), howToCheck(brief),
    ])
}
