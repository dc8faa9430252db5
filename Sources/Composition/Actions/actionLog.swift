import Analysis
import BoardDomain
import PackDocument

/// The action log in its groups, then its stock and flow.
func actionLog(_ brief: Brief, _ section: PackDefinition.Section) -> SectionContent {
    let actions = brief.findings.actions
    let counts = ActionGroup.allCases.filter { $0 != .closedSinceLastBoard }.map { group in
        "\(figure(actions.rows(group).count)) \(group.phrase)"
    }
    let open = openActions(actions)
    let day = plainDay(brief.snapshot.standpoint)
    let words =
        open == 0
        ? "No action is open on \(day)."
        : sentence("\(are(open, "action")) open on \(day): \(joined(counts))")
    var subsections = section.groups.map { actionGroup($0, brief, without: section.without) }
    if section.boards > 0 { subsections.append(stockAndFlow(actions.stock, boards: section.boards)) }
    return SectionContent(blocks: [.paragraph([.text(words)])], subsections: subsections)
}
