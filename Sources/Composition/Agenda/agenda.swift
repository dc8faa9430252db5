import BoardDomain
import PackDocument

func agenda(_ brief: Brief, _ section: PackDefinition.Section) -> SectionContent {
    let items = brief.snapshot.agenda
    guard !items.isEmpty else {
        return SectionContent(
            blocks: [.notice([.text("No agenda for this meeting is in the register.")])],
            subsections: [previousMinutes(brief)])
    }
    var columns: [SectionColumn<AgendaItem>] = [
        .text("Item") { $0.number }, .text("Subject", weight: 5) { $0.title },
        .text("Presenter", weight: 3) { said($0.presenter) ?? "Not named" },
        .text("Purpose", weight: 2) { $0.purpose.map { "To \($0.rawValue)" } ?? "Not recorded" },
    ]
    // A column that nobody filled in says nothing item by item; one sentence says it for all.
    let timed = items.contains { $0.start != nil }
    if timed { columns.append(.text("Time") { $0.start.map(clock) ?? "Not set" }) }
    let caption = "Agenda for \(plainDay(brief.snapshot.meeting.day))"
    var blocks: [Block] = [.table(table(caption, columns, items, without: section.without))]
    if !timed, !section.without.contains("Time") { blocks.append(.paragraph([.text("No item has a time.")])) }
    return SectionContent(blocks: blocks, subsections: [previousMinutes(brief)])
}
