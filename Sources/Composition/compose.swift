package import Analysis
import BoardDomain
package import PackDocument

/// What the findings say to a board, in the order and wording of the pack. Pure and total.
package func compose(
    _ findings: BoardFindings, following definition: PackDefinition, as edition: EditionParticulars
) -> Document {
    let snapshot = findings.snapshot
    return Document(
        language: "en-GB", title: "\(snapshot.board.name): \(fullDay(snapshot.meeting.day))",
        marking: definition.marking, isDraft: edition.number == nil,
        cover: composeCover(findings, following: definition, as: edition),
        footer: Footer(
            board: snapshot.board.name, meetingDate: plainDay(snapshot.meeting.day), edition: editionName(edition)),
        sections: definition.sections.map { compose($0, of: findings, following: definition, as: edition) })
}

private func compose(
    _ section: PackDefinition.Section, of findings: BoardFindings, following definition: PackDefinition,
    as edition: EditionParticulars
) -> Section {
    let content: SectionContent =
        switch section.kind {
        case .glance: glance(findings)
        case .agenda: agenda(findings, section)
        case .actions: actionLog(findings, section)
        case .plan: improvementPlan(findings, section)
        case .performance: performance(findings, section)
        case .forward: forwardPlan(findings)
        case .about: about(findings, following: definition, as: edition)
        }
    return Section(
        anchor: Anchor(section.kind.rawValue), title: section.title ?? section.kind.title, blocks: content.blocks,
        subsections: content.subsections)
}

/// What stands under one heading.
struct SectionContent {
    var blocks: [Block] = []
    var subsections: [Section] = []
}

func editionName(_ edition: EditionParticulars) -> String { edition.number.map { "Edition \($0)" } ?? "Draft" }
