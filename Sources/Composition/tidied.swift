import PackDocument

/// The document with no line break within a run of words, no link to a place that is not there, and no place named
/// twice.
func tidied(_ document: Document) -> Document {
    var names: Set<Anchor> = []
    for section in document.sections { collectPlaces(of: section, into: &names) }
    var tidying = Tidying(standing: names)
    return Document(
        form: document.form, language: document.language, title: onOneLine(document.title),
        marking: document.marking.map(onOneLine), isDraft: document.isDraft,
        cover: Cover(
            organisation: onOneLine(document.cover.organisation),
            subtitle: onOneLine(document.cover.subtitle),
            facts: document.cover.facts.map { tidying.tidied($0) }),
        footer: Footer(
            board: onOneLine(document.footer.board), meetingDate: document.footer.meetingDate,
            edition: document.footer.edition),
        sections: document.sections.map { tidying.tidied($0) })
}

/// No run of a document carries a line break, whatever was typed into the register.
func onOneLine(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 < 0x20 }) else { return words }
    return words.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
}

private func collectPlaces(of section: Section, into names: inout Set<Anchor>) {
    names.insert(section.anchor)
    for case .table(let table) in section.blocks {
        for row in table.rows { if let anchor = row.anchor { names.insert(anchor) } }
    }
    for subsection in section.subsections { collectPlaces(of: subsection, into: &names) }
}

private struct Tidying {
    let standing: Set<Anchor>
    /// Rows that have their name already; a second row of the name goes without.
    private var named: Set<Anchor> = []

    init(standing: Set<Anchor>) { self.standing = standing }

    mutating func tidied(_ section: Section) -> Section {
        named.insert(section.anchor)
        return Section(
            anchor: section.anchor, title: onOneLine(section.title),
            blocks: section.blocks.map { tidied($0) },
            subsections: section.subsections.map { tidied($0) })
    }

    mutating func tidied(_ block: Block) -> Block {
        switch block {
        case .paragraph(let words): .paragraph(tidied(words))
        case .notice(let words): .notice(tidied(words))
        case .list(let list): .list(List(list.order, list.items.map { tidied($0) }))
        case .facts(let facts): .facts(facts.map { tidied($0) })
        case .keyFigures(let figures): .keyFigures(figures.map { tidied($0) })
        case .table(let table): .table(tidied(table))
        case .figure(let figure):
            .figure(
                Figure(
                    caption: onOneLine(figure.caption), alternative: onOneLine(figure.alternative),
                    drawing: tidied(figure.drawing), isSmall: figure.isSmall))
        }
    }

    /// Of drawings, a line of time alone holds words that somebody else wrote.
    private func tidied(_ drawing: Figure.Drawing) -> Figure.Drawing {
        switch drawing {
        case .shares, .columns, .trend: drawing
        case .timeline(let line):
            .timeline(
                Timeline(
                    events: line.events.map {
                        Timeline.Event(place: $0.place, kind: $0.kind, label: onOneLine($0.label))
                    }, now: line.now, axis: line.axis))
        }
    }

    func tidied(_ fact: Fact) -> Fact { Fact(onOneLine(fact.label), tidied(fact.words)) }

    private func tidied(_ figure: KeyFigure) -> KeyFigure {
        KeyFigure(
            label: figure.label, value: figure.value, words: tidied(figure.words),
            leadsTo: figure.leadsTo.flatMap { standing.contains($0) ? $0 : nil })
    }

    private mutating func tidied(_ table: Table) -> Table {
        var rows: [Table.Row] = []
        rows.reserveCapacity(table.rows.count)
        for row in table.rows {
            let anchor = row.anchor.flatMap { named.insert($0).inserted ? $0 : nil }
            rows.append(
                Table.Row(anchor: anchor, group: row.group.map(onOneLine), row.cells.map { tidied($0) }))
        }
        return Table(caption: onOneLine(table.caption), columns: table.columns, rows: rows)
    }

    private func tidied(_ cell: Table.Cell) -> Table.Cell {
        switch cell {
        case .words(let words): .words(tidied(words))
        case .sparkline(let line):
            .sparkline(
                Sparkline(values: line.values, target: line.target, alternative: onOneLine(line.alternative)))
        }
    }

    private func tidied(_ words: [Inline]) -> [Inline] {
        words.map { run in
            switch run {
            case .text(let text): .text(onOneLine(text))
            case .strong(let text): .strong(onOneLine(text))
            case .command(let text): .command(onOneLine(text))
            case .link(let text, let place):
                standing.contains(place) ? .link(onOneLine(text), to: place) : .text(onOneLine(text))
            case .mark, .target, .address: run
            }
        }
    }
}
