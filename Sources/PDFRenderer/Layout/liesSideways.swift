import PackDocument

extension Compositor {
    /// Whether a section's own blocks ask for a wide sheet: a table whose words are too wide for an upright one, or would
    /// stand in it as columns of single words. A heading with nothing of its own goes the way of what follows it.
    func liesSideways(_ section: Section) -> Bool {
        if section.blocks.isEmpty {
            guard let first = section.subsections.first else { return false }
            return liesSideways(first)
        }
        for case .table(let table) in section.blocks where isWide(table) { return true }
        return false
    }

    private func isWide(_ table: Table) -> Bool {
        let grid = CellGrid(table)
        guard grid.columns.count > 4 else { return false }
        let room = Sheet.upright.measure - TableLook.gap * Double(grid.columns.count - 1)
        var least = 0.0
        // What the rows' words come to, were each row one long line.
        var lengths = Array(repeating: 0.0, count: grid.rows.count)
        for (index, column) in grid.columns.enumerated() {
            var widest = widest(of: column.title, .bold)
            for (row, cells) in grid.rows.enumerated() {
                widest = max(widest, self.widest(of: cells.cells[index]))
                lengths[row] += Double(cells.cells[index].length) * TypeScale.cell.size * 0.55
            }
            // A word no column could hold would be cut on any sheet.
            least += min(widest, Sheet.upright.measure / 4)
        }
        let typical = lengths.sorted()
        return least > room || (typical.isEmpty ? 0 : typical[typical.count / 2]) > room * 7
    }

    private func widest(of cell: Table.Cell) -> Double {
        switch cell {
        case .words(let words): words.reduce(0) { max($0, widest(of: $1.said, .regular)) }
        case .sparkline: TableLook.spark.width
        }
    }

    /// Reckoned and not set: what is set here would be noted with the wrong place where no font has it.
    private func widest(of text: String, _ weight: Typography.Weight) -> Double {
        let letter = TypeScale.cell.size * (weight == .bold ? 0.6 : 0.55)
        return Double(text.utf8.split(separator: 0x20).reduce(0) { max($0, $1.count) }) * letter
    }
}

extension Table.Cell {
    /// In letters.
    fileprivate var length: Int {
        switch self {
        case .words(let words): words.reduce(0) { $0 + $1.said.utf8.count }
        case .sparkline: 12
        }
    }
}
