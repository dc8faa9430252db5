/// A document as lines a person can read and compare: every word, mark, link and place, and nothing of how it looks.
///
/// Used by goldens and by nobody else. A mark is `[triangle, bad: Off track]`, a link `[words](#place)`, and a place
/// stands in braces behind what it names. An address outside the document stands between `<` and `>`.
package func outline(_ document: Document) -> String {
    let letter = document.form == .letter ? ", a letter" : ""
    var lines = ["# \(document.title) (\(document.language)\(letter))"]
    lines.append("marking: \(document.marking ?? "none")\(document.isDraft ? ", draft" : "")")
    lines.append("cover: \(document.cover.organisation) | \(document.cover.subtitle)")
    lines += document.cover.facts.map(outline)
    let foot = document.footer
    lines.append("foot: \(foot.board) | \(foot.meetingDate) | \(foot.edition)")
    for section in document.sections { lines += outline(section, level: 2) }
    return lines.joined(separator: "\n") + "\n"
}

private func outline(_ section: Section, level: Int) -> [String] {
    var lines = [
        "", String(repeating: "#", count: level) + " \(section.title) {#\(section.anchor.name)}", "",
    ]
    for (index, block) in section.blocks.enumerated() {
        if index > 0 { lines.append("") }
        lines += outline(block)
    }
    if section.blocks.isEmpty { lines.removeLast() }
    for subsection in section.subsections { lines += outline(subsection, level: level + 1) }
    return lines
}

private func outline(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let words): return [outline(words)]
    case .notice(let words): return ["! \(outline(words))"]
    case .list(let list):
        return list.items.enumerated().map { index, item in
            switch list.order {
            case .numbered: "\(index + 1). \(outline(item))"
            case .bulleted: "- \(outline(item))"
            }
        }
    case .facts(let facts): return facts.map(outline)
    case .keyFigures(let figures):
        return figures.map { figure in
            let place = figure.leadsTo.map { " (#\($0.name))" } ?? ""
            return "\(figure.label)\(place) = \(figure.value) = \(outline(figure.words))"
        }
    case .table(let table): return outline(table)
    case .figure(let figure): return outline(figure)
    }
}

private func outline(_ fact: Fact) -> String { "\(fact.label): \(outline(fact.words))" }

private func outline(_ table: Table) -> [String] {
    let heads = table.columns.map { column in
        switch column.alignment {
        case .words: column.title
        case .figures: "\(column.title) (figures)"
        }
    }
    return ["table: \(table.caption)", "| \(heads.joined(separator: " | ")) |"]
        + table.rows.flatMap { row in
            let place = row.anchor.map { " {#\($0.name)}" } ?? ""
            let line = "| \(row.cells.map(outline).joined(separator: " | ")) |\(place)"
            return (row.group.map { ["|= \($0)"] } ?? []) + [line]
        }
}

private func outline(_ cell: Table.Cell) -> String {
    switch cell {
    case .words(let words): return outline(words)
    case .sparkline(let line):
        let values = line.values.map { $0.map { "\($0)" } ?? "gap" }.joined(separator: " ")
        return "line <\(values)>\(line.target.map { " target \($0)" } ?? "") \(line.alternative)"
    }
}

private func outline(_ figure: Figure) -> [String] {
    let head = [
        "figure\(figure.isSmall ? ", small" : ""): \(figure.caption)", "  says: \(figure.alternative)",
    ]
    switch figure.drawing {
    case .shares(let shares):
        return head + [
            "  parts: " + shares.parts.map { "\(outline($0.mark)) \($0.count)" }.joined(separator: ", ")
        ]
    case .columns(let chart):
        return head + ["  over: \(chart.occasions.joined(separator: ", "))"]
            + chart.quantities.map { quantity in
                "  \(quantity.name): " + quantity.counts.map { "\($0)" }.joined(separator: ", ")
            }
    case .trend(let chart): return head + outline(chart)
    case .timeline(let timeline):
        return head + ["  now: \(timeline.now.label)"]
            + timeline.events.map { "  \($0.kind.rawValue): \($0.label)" }
    }
}

private func outline(_ words: [Inline]) -> String {
    words.map { run in
        switch run {
        case .text(let text): text
        case .strong(let text): "*\(text)*"
        case .command(let text): "`\(text)`"
        case .link(let text, let place): "[\(text)](#\(place.name))"
        case .mark(let mark): outline(mark)
        case .target(let place): "{#\(place.name)}"
        case .address(let address): "<\(address.words)>"
        }
    }.joined()
}

private func outline(_ mark: Mark) -> String {
    "[\(mark.shape.rawValue), \(mark.tone.rawValue): \(mark.word)]"
}
