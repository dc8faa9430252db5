import PackDocument

/// The places in a document that a link can lead to.
func documentPlaces(_ document: Document) -> Set<Anchor> {
    var found: Set<Anchor> = []
    for fact in document.cover.facts { collect(fact.words, into: &found) }
    for section in document.sections { collect(section, into: &found) }
    return found
}

private func collect(_ section: Section, into found: inout Set<Anchor>) {
    found.insert(section.anchor)
    for block in section.blocks { collect(block, into: &found) }
    for subsection in section.subsections { collect(subsection, into: &found) }
}

private func collect(_ block: Block, into found: inout Set<Anchor>) {
    switch block {
    case .paragraph(let words), .notice(let words): collect(words, into: &found)
    case .list(let list): for item in list.items { collect(item, into: &found) }
    case .facts(let facts): for fact in facts { collect(fact.words, into: &found) }
    case .keyFigures(let figures): for figure in figures { collect(figure.words, into: &found) }
    case .table(let table): for row in table.rows { collect(row, into: &found) }
    case .figure: break
    }
}

private func collect(_ row: Table.Row, into found: inout Set<Anchor>) {
    if let anchor = row.anchor { found.insert(anchor) }
    for case .words(let words) in row.cells { collect(words, into: &found) }
}

private func collect(_ words: [Inline], into found: inout Set<Anchor>) {
    for case .target(let anchor) in words { found.insert(anchor) }
}
