import PackDocument

extension Compositor {
    /// Whether a section's own blocks ask for a wide sheet: a table of more columns than an upright one has room for,
    /// or whose words are too wide for it. A heading with nothing of its own goes the way of what follows it.
    mutating func liesSideways(_ section: Section) -> Bool {
        if section.blocks.isEmpty {
            guard let first = section.subsections.first else { return false }
            return liesSideways(first)
        }
        for case .table(let table) in section.blocks where isWide(table) { return true }
        return false
    }

    private mutating func isWide(_ table: Table) -> Bool {
        let grid = CellGrid(table)
        if grid.columns.count > TableLook.uprightColumns { return true }
        guard grid.columns.count > 4 else { return false }
        let gaps = TableLook.gap * Double(grid.columns.count - 1)
        var sum = 0.0
        for (index, column) in grid.columns.enumerated() {
            var least = widest(of: column.title, .bold)
            for row in grid.rows { least = max(least, widest(of: row.cells[index])) }
            // A word no column could hold would be cut on any sheet.
            sum += min(least, Sheet.upright.measure / 4)
        }
        return sum + gaps > Sheet.upright.measure
    }

    private mutating func widest(of cell: Table.Cell) -> Double {
        switch cell {
        case .words(let words): words.reduce(0) { max($0, widest(of: $1.said, .regular)) }
        case .sparkline: TableLook.spark.width
        }
    }

    private mutating func widest(of text: String, _ weight: Typography.Weight) -> Double {
        var widest = 0.0
        for word in printable(text).split(separator: " ") {
            let number = typesetter.word(String(word), weight)
            widest = max(widest, typesetter.width(number, TypeScale.cell.size))
        }
        return widest
    }
}
