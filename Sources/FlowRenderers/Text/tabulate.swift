import PackDocument

extension TextPage {
    /// In columns where they fit, else a record a row, so that nothing is cut short.
    mutating func tabulate(_ table: Table) {
        let grid = Grid(table)
        let titles = grid.columns.map { plain($0.title) }
        let rows = grid.rows.map { $0.cells.map { plain($0) } }
        let groups = grid.rows.map { $0.group.map { plain($0) } }
        paragraph(plain(table.caption))
        gap()
        guard !grid.columns.isEmpty else { return }
        if let widths = columnWidths(of: grid.columns, holding: [titles] + rows, within: Self.columns) {
            writeColumns(
                grid.columns.map(\.alignment), widths, titles: titles, rows: rows, groups: groups)
        } else {
            writeRecords(titles: titles, rows: rows, groups: groups)
        }
    }

    private mutating func writeColumns(
        _ alignments: [Table.Column.Alignment], _ widths: [Int], titles: [[UInt8]], rows: [[[UInt8]]],
        groups: [[UInt8]?]
    ) {
        writeRow(titles, widths, alignments)
        writeRow(widths.map { Array(repeating: 0x2D, count: $0) }, widths, alignments)
        var isTall = false
        for (row, group) in zip(rows, groups) {
            // An empty line shows where a row of several lines ends.
            if isTall || group != nil { gap() }
            if let group { write(group: group) }
            let start = bytes.count
            writeRow(row, widths, alignments)
            isTall = bytes[start...].lazy.filter { $0 == 0x0A }.prefix(2).count > 1
        }
    }

    private mutating func writeRow(
        _ cells: [[UInt8]], _ widths: [Int], _ alignments: [Table.Column.Alignment]
    ) {
        let columns = zip(cells, widths).map { wrapped($0, to: $1) }
        let height = columns.map(\.count).max() ?? 0
        for number in 0..<height {
            var owed = 0
            for (index, lines) in columns.enumerated() {
                defer { owed += 2 }
                guard number < lines.count else {
                    owed += widths[index]
                    continue
                }
                let room = widths[index] - lines[number].width
                switch alignments[index] {
                case .words:
                    spaces(owed)
                    owed = room
                case .figures:
                    spaces(owed + room)
                    owed = 0
                }
                append(cells[index][lines[number].range])
            }
            endLine()
        }
    }

    /// `[1. Leadership]` on a line of its own.
    private mutating func write(group: [UInt8]) {
        line([0x5B] + group + [0x5D], indent: 0, hanging: 1)
        gap()
    }

    /// `Ref: A12`, and beneath it, indented, every other column by its title.
    private mutating func writeRecords(titles: [[UInt8]], rows: [[[UInt8]]], groups: [[UInt8]?]) {
        let leads = titles.map { $0.isEmpty ? $0 : $0 + [0x3A, 0x20] }
        // Without a row the titles still stand.
        for (number, row) in (rows.isEmpty ? [titles.map { _ in [] }] : rows).enumerated() {
            gap()
            if let group = groups.dropFirst(number).first ?? nil { write(group: group) }
            for (index, words) in row.enumerated() {
                let isFirst = index == 0
                line(led(by: leads[index], words), indent: isFirst ? 0 : 2, hanging: isFirst ? 2 : 4)
            }
        }
    }
}
