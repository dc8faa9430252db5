import PackDocument

extension HTMLPage {
    /// Roles are said aloud in the markup because a narrow screen lays rows out as cards, and some browsers then
    /// forget that they were a table. `data-label` is the column's title for such a card.
    mutating func writeTable(_ table: Table) {
        let grid = Grid(table)
        out.raw("<table role=\"table\"")
        out.raw(breadth(of: grid.columns.count))
        out.raw(">\n<caption>")
        out.words(table.caption)
        out.raw("</caption>\n")
        writeWidths(of: grid.columns)
        writeHeadings(of: grid.columns)
        out.raw("<tbody role=\"rowgroup\">\n")
        let openings = grid.columns.map(opening)
        for (index, row) in grid.rows.enumerated() {
            if let group = row.group, !grid.columns.isEmpty {
                write(group: group, over: grid.columns.count, isFirst: index == 0)
            }
            write(row, openings: openings, titles: grid.columns)
        }
        out.raw("</tbody>\n</table>\n")
    }

    /// Two columns fit the narrowest screen as they are, five a tablet, eight a sheet of A4 upright.
    private func breadth(of columns: Int) -> StaticString {
        switch columns {
        case ...2: ""
        case 3...5: " class=\"broad\""
        case 6...uprightColumns: " class=\"broadest\""
        default: " class=\"broadest vast\""
        }
    }

    /// Shares of the width, where the columns ask for unequal ones.
    private mutating func writeWidths(of columns: [Table.Column]) {
        let weights = columns.map { Double(max($0.weight, 1)) }
        let total = weights.reduce(0, +)
        guard weights.contains(where: { $0 != weights.first }) else { return }
        out.raw("<colgroup>")
        for weight in weights {
            out.raw("<col style=\"width:")
            out.hundredths(Int(weight / total * 10_000))
            out.raw("%\">")
        }
        out.raw("</colgroup>\n")
    }

    private mutating func writeHeadings(of columns: [Table.Column]) {
        guard !columns.isEmpty else { return }
        out.raw("<thead role=\"rowgroup\">\n<tr role=\"row\">")
        for column in columns {
            // A heading that says nothing heads nothing.
            guard !column.title.isEmpty else {
                out.raw("<td role=\"cell\"></td>")
                continue
            }
            out.raw("<th scope=\"col\" role=\"columnheader\"")
            out.raw(column.alignment.className)
            out.raw(">")
            out.words(column.title)
            out.raw("</th>")
        }
        out.raw("</tr>\n</thead>\n")
    }

    /// The start of every cell in a column, made once.
    private func opening(of column: Table.Column) -> Markup {
        var tag = Markup()
        tag.raw("<td role=\"cell\"")
        tag.raw(column.alignment.className)
        if !column.title.isEmpty {
            tag.raw(" data-label=\"")
            tag.value(column.title)
            tag.raw("\"")
        }
        tag.raw(">")
        return tag
    }

    /// Each group is a body of its own, since that is what its heading can head.
    private mutating func write(group: String, over columns: Int, isFirst: Bool) {
        if !isFirst { out.raw("</tbody>\n<tbody role=\"rowgroup\">\n") }
        out.raw("<tr role=\"row\" class=\"group\"><th scope=\"rowgroup\" role=\"rowheader\" colspan=\"")
        out.words("\(columns)")
        out.raw("\">")
        out.words(group)
        out.raw("</th></tr>\n")
    }

    private mutating func write(_ row: Table.Row, openings: [Markup], titles: [Table.Column]) {
        out.raw("<tr role=\"row\"")
        if let anchor = row.anchor { name(anchor) }
        out.raw(">")
        for (index, cell) in row.cells.enumerated() {
            guard index > 0 || cell.isBlank else {
                out.raw("<th scope=\"row\" role=\"rowheader\"")
                out.raw(titles[index].alignment.className)
                out.raw(">")
                write(cell)
                out.raw("</th>")
                continue
            }
            out.raw(openings[index])
            write(cell)
            out.raw("</td>")
        }
        out.raw("</tr>\n")
    }

    private mutating func write(_ cell: Table.Cell) {
        switch cell {
        case .words(let words): writeInlines(words)
        case .sparkline(let line): writeSparkline(line)
        }
    }
}

/// The most columns that an upright sheet of A4 has room for.
private let uprightColumns = 8

func isVast(_ table: Table) -> Bool { table.columns.count > uprightColumns }

extension Table.Column.Alignment {
    fileprivate var className: StaticString {
        switch self {
        case .words: ""
        case .figures: " class=\"figures\""
        }
    }
}
