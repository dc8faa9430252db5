import FlowRenderers
import PackDocument

/// Every string that a reader should find in the pages of a document, in no order.
func words(of document: Document) -> [String] {
    var words = [document.title, document.cover.organisation, document.cover.subtitle]
    words += [document.footer.board, document.footer.meetingDate, document.footer.edition]
    words += document.marking.map { [$0] } ?? []
    words += document.cover.facts.flatMap { [$0.label] + FlowRenderersSpecs.words(of: $0.words) }
    return words + document.sections.flatMap { FlowRenderersSpecs.words(of: $0) }
}

/// What stands only in a figure's drawing, which plain text tells by its alternative.
func drawnWords(of document: Document) -> [String] {
    document.sections.flatMap { drawnWords(of: $0) }
}

private func words(of section: Section) -> [String] {
    [section.title] + section.blocks.flatMap { words(of: $0) } + section.subsections.flatMap { words(of: $0) }
}

private func words(of block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines), .notice(let inlines): words(of: inlines)
    case .list(let list): list.items.flatMap { words(of: $0) }
    case .facts(let facts): facts.flatMap { [$0.label] + words(of: $0.words) }
    case .keyFigures(let figures): figures.flatMap { [$0.label, $0.value] + words(of: $0.words) }
    case .table(let table):
        [table.caption] + table.columns.map(\.title) + groups(of: table)
            + table.rows.flatMap(\.cells).flatMap { words(of: $0) }
    case .figure(let figure): [figure.caption, figure.alternative]
    }
}

/// A table without a column shows its caption alone.
private func groups(of table: Table) -> [String] {
    let isEmpty = table.columns.isEmpty && table.rows.allSatisfy(\.cells.isEmpty)
    return isEmpty ? [] : table.rows.compactMap(\.group)
}

private func words(of cell: Table.Cell) -> [String] {
    switch cell {
    case .words(let inlines): words(of: inlines)
    case .sparkline(let line): [line.alternative]
    }
}

private func words(of inlines: [Inline]) -> [String] {
    inlines.compactMap { inline in
        switch inline {
        case .text(let text), .strong(let text), .command(let text), .link(let text, _): text
        case .mark(let mark): mark.word
        case .target: nil
        case .address(let address): address.words
        }
    }
}

private func drawnWords(of section: Section) -> [String] {
    let drawn = section.blocks.flatMap { block -> [String] in
        guard case .figure(let figure) = block else { return [] }
        return scene(
            of: figure.drawing, width: figure.isSmall ? smallChartWidth : chartWidth,
            type: figure.isSmall ? 8.4 : 9
        ).words.map(\.text)
    }
    return drawn + section.subsections.flatMap { drawnWords(of: $0) }
}
