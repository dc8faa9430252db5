import PackDocument

/// The places in a document that a link can lead to, each once.
///
/// A name that is not made as `Anchor` asks is no place: nothing is named so and nothing leads there. A link to
/// no place keeps its words.
struct Places {
    private let standing: Set<Anchor>
    private var named: Set<Anchor> = []

    init(of document: Document) {
        var found: [Anchor] = []
        for fact in document.cover.facts { collect(fact.words, into: &found) }
        for section in document.sections { collect(section, into: &found) }
        standing = Set(found.filter(isWellMade))
    }

    func holds(_ anchor: Anchor) -> Bool { standing.contains(anchor) }

    /// True once for each place: two things of one name would leave a link with two ends.
    mutating func take(_ anchor: Anchor) -> Bool { holds(anchor) && named.insert(anchor).inserted }
}

/// Letters, digits and hyphens, a letter first. Names of the page's own hold a `_`, so that the two never meet.
private func isWellMade(_ anchor: Anchor) -> Bool {
    guard let first = anchor.name.utf8.first, isLetter(first) else { return false }
    return anchor.name.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private func collect(_ section: Section, into found: inout [Anchor]) {
    found.append(section.anchor)
    for block in section.blocks { collect(block, into: &found) }
    for subsection in section.subsections { collect(subsection, into: &found) }
}

private func collect(_ block: Block, into found: inout [Anchor]) {
    switch block {
    case .paragraph(let words), .notice(let words): collect(words, into: &found)
    case .list(let list): for item in list.items { collect(item, into: &found) }
    case .facts(let facts): for fact in facts { collect(fact.words, into: &found) }
    case .keyFigures(let figures): for figure in figures { collect(figure.words, into: &found) }
    case .table(let table): for row in table.rows { collect(row, into: &found) }
    case .figure: break
    }
}

private func collect(_ row: Table.Row, into found: inout [Anchor]) {
    if let anchor = row.anchor { found.append(anchor) }
    for case .words(let words) in row.cells { collect(words, into: &found) }
}

private func collect(_ words: [Inline], into found: inout [Anchor]) {
    for case .target(let anchor) in words { found.append(anchor) }
}
