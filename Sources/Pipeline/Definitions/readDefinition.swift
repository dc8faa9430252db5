import Analysis
import BoardDomain
package import Composition
import TOMLKit

/// Reads a definition strictly: an unknown key, section or word is refused by its full path, with the nearest known.
package func readDefinition(_ text: String, named file: String) throws -> PackDefinition {
    let root: TOMLTable
    do {
        root = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
        throw Refusal(
            .wrongInput,
            "The pack definition \(file) is not TOML: line \(error.source.begin.line), column \(error.source.begin.column): \(error.description).")
    }
    let table = try DefinitionTable(
        root, at: "", in: file, keys: ["title", "audience", "marking", "formats", "section", "rules"])
    guard let title = try table.text("title") else { throw table.refusal("it has no title") }
    let sections = try table.tables("section", keys: sectionKeys).map(readSection)
    guard !sections.isEmpty else { throw table.refusal("it has no [[section]]") }
    for (index, section) in sections.enumerated() where sections.prefix(index).contains(where: { $0.kind == section.kind }) {
        throw table.refusal("section[\(index + 1)] repeats the section \(section.kind.rawValue)")
    }
    return PackDefinition(
        title: title, audience: try table.text("audience") ?? "Members of the board",
        marking: try table.text("marking"), formats: try table.choices("formats", PackFormat.self) ?? PackFormat.allCases,
        sections: sections, rules: try readRules(table))
}

private let sectionKeys = ["kind", "title", "groups", "priorities", "measures", "without", "boards"]

private func readSection(_ table: DefinitionTable) throws -> PackDefinition.Section {
    guard let kind = try table.choice("kind", SectionKind.self) else { throw table.refusal("a section has no kind") }
    let without = try table.texts("without") ?? []
    for column in without where !kind.columns.contains(column) {
        throw table.refusal(
            "the section \(kind.rawValue) has no column “\(column)” that can be left out", nearest: column,
            among: kind.columns, naming: { "“\($0)”" })
    }
    return PackDefinition.Section(
        kind: kind, title: try table.text("title"), groups: try table.choices("groups", ActionGroup.self) ?? ActionGroup.allCases,
        priorities: try table.texts("priorities") ?? [], metrics: try table.texts("measures") ?? [], without: without,
        boards: try table.number("boards") ?? 6)
}

private func readRules(_ table: DefinitionTable) throws -> AnalysisRules {
    var rules = AnalysisRules()
    guard let all = try table.table("rules", keys: ["plan", "measures", "attention"]) else { return rules }
    let planKeys = [
        "lateness_from", "at_risk_from_days_late", "off_track_from_days_late", "worse_claim_counts",
        "silent_after_boards",
    ]
    if let plan = try all.table("plan", keys: planKeys) {
        rules.plan = PlanRatingRules(
            latenessFrom: try plan.choice("lateness_from", PlanRatingRules.LatenessFrom.self) ?? rules.plan.latenessFrom,
            atRiskFromDaysLate: try plan.number("at_risk_from_days_late") ?? rules.plan.atRiskFromDaysLate,
            offTrackFromDaysLate: try plan.number("off_track_from_days_late") ?? rules.plan.offTrackFromDaysLate,
            worseClaimCounts: try plan.yesOrNo("worse_claim_counts") ?? rules.plan.worseClaimCounts,
            silentAfterBoards: try plan.number("silent_after_boards") ?? rules.plan.silentAfterBoards)
        guard 0 < rules.plan.atRiskFromDaysLate, rules.plan.atRiskFromDaysLate < rules.plan.offTrackFromDaysLate else {
            throw plan.refusal("rules.plan must have 0 < at_risk_from_days_late < off_track_from_days_late")
        }
    }
    if let measures = try all.table("measures", keys: ["default_tolerance", "default_small_base"]) {
        rules.metrics = MetricRatingRules(
            defaultTolerance: try measures.fraction("default_tolerance") ?? rules.metrics.defaultTolerance,
            defaultSmallBase: try measures.number("default_small_base") ?? rules.metrics.defaultSmallBase)
    }
    if let attention = try all.table("attention", keys: ["limit"]) {
        rules.attentionLimit = try attention.number("limit") ?? rules.attentionLimit
        guard rules.attentionLimit > 0 else { throw attention.refusal("rules.attention.limit must be 1 or more") }
    }
    return rules
}
