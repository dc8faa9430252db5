package import Analysis
import BoardDomain
package import PackDocument

/// What the findings say to a board, in the order and wording of the pack. Pure and total.
///
/// The work grows with the number of rows. No link of the document leads nowhere: what a definition leaves out is
/// named without a link.
package func compose(
    _ findings: BoardFindings, following definition: PackDefinition, as edition: EditionParticulars
) -> Document {
    tidied(draftDocument(findings, following: definition, as: edition))
}

/// The mail that a pack goes out with: what the meeting is, what the pack says first, where it is and how to check it.
///
/// It takes its figures and sentences from the findings that the pack was composed from, and its marking from the
/// pack where its own definition has none.
package func composeCovering(
    _ findings: BoardFindings, following definition: PackDefinition, as edition: EditionParticulars,
    carrying covering: CoverParticulars
) -> Document {
    tidied(draftDocument(findings, following: definition, as: edition, mail: .covering(covering)))
}

/// What one owner is asked before a board meets: that owner's actions and nobody else's.
package func composeOwnersLetter(
    _ findings: BoardFindings, following definition: PackDefinition, as edition: EditionParticulars,
    to owner: OwnerParticulars
) -> Document {
    tidied(draftDocument(findings, following: definition, as: edition, mail: .owner(owner)))
}

/// The document as its sections wrote it, with links to what another definition would hold.
func draftDocument(
    _ findings: BoardFindings, following definition: PackDefinition, as edition: EditionParticulars,
    mail: MailParticulars? = nil
) -> Document {
    let brief = Brief(findings: findings, definition: definition, edition: edition, mail: mail)
    let snapshot = findings.snapshot
    return Document(
        form: mail == nil ? .pack : .letter, language: definition.language,
        title: "\(snapshot.board.name): \(fullDay(snapshot.meeting.day))",
        marking: definition.marking ?? mail?.pack.marking, isDraft: edition.number == nil,
        cover: mail == nil ? composeCover(brief) : letterhead(brief),
        footer: Footer(
            board: snapshot.board.name, meetingDate: plainDay(snapshot.meeting.day),
            edition: edition.number.map { "Edition \($0)" } ?? "Draft"),
        sections: definition.sections.map { section in
            let content = content(of: section, from: brief)
            return Section(
                anchor: .section(section.kind), title: section.title ?? section.kind.title,
                blocks: content.blocks, subsections: content.subsections)
        })
}

/// What stands under one heading.
struct SectionContent {
    var blocks: [Block] = []
    var subsections: [Section] = []
}

private func content(of section: PackDefinition.Section, from brief: Brief) -> SectionContent {
    switch section.kind {
    case .glance: glance(brief)
    case .agenda: agenda(brief, section)
    case .actions: actionLog(brief, section)
    case .plan: improvementPlan(brief, section)
    case .performance: performance(brief, section)
    case .forward: forwardPlan(brief)
    case .about: about(brief)
    case .coverNote: coverNote(brief)
    case .ownActions: ownActionsNote(brief)
    }
}
