import PackDocument

extension Compositor {
    /// What sections that follow each other lie on: those with wide tables share a run of wide sheets with their
    /// neighbours that hold tables of many columns, so that a reader does not turn the pack to and fro.
    func sheets(of sections: [Section]) -> [Sheet] {
        var sheets: [Sheet] = []
        var run: [Bearing] = []
        for bearing in sections.map(bearing) + [.stands] {
            guard bearing == .stands else {
                run.append(bearing)
                continue
            }
            let sheet = run.contains(.lies) ? Sheet.sideways : .upright
            sheets += Array(repeating: sheet, count: run.count) + [.upright]
            run = []
        }
        return Array(sheets.prefix(sections.count))
    }

    /// How a section wants its sheet for what is in it, but for its subsections.
    private enum Bearing {
        case stands
        /// It goes with a neighbour that lies.
        case goesAlong
        case lies
    }

    private func bearing(_ section: Section) -> Bearing {
        if leads(section) {
            let first = sheets(of: section.subsections).first
            return first == .sideways ? .lies : .stands
        }
        var bearing = Bearing.stands
        for block in section.blocks {
            switch block {
            case .keyFigures, .facts: return .stands
            case .table(let table):
                if isWide(table) { return .lies }
                if table.columns.count > 4 { bearing = .goesAlong }
            case .paragraph, .list, .notice, .figure: continue
            }
        }
        return bearing
    }

    /// A heading with no more of its own than a few words goes the way of what follows it.
    private func leads(_ section: Section) -> Bool {
        guard !section.subsections.isEmpty else { return false }
        return section.blocks.count <= 2
            && section.blocks.allSatisfy { block in
                switch block {
                case .paragraph(let words), .notice(let words):
                    words.reduce(0) { $0 + $1.said.utf8.count } < 400
                case .figure, .keyFigures, .facts, .table, .list: false
                }
            }
    }

    /// Whether the words of a table are too wide for an upright sheet, or would make high and narrow columns there.
    private func isWide(_ table: Table) -> Bool {
        let grid = CellGrid(table)
        guard grid.columns.count > 4 else { return false }
        let fit = ColumnFit(reckonedNeeds(grid), gap: TableLook.gap(columns: grid.columns.count))
        return !fit.holds(within: Sheet.upright.measure)
            || fit.typicalLines(within: Sheet.upright.measure) > 6
    }

    /// Reckoned and not set: what is set here would be noted with the wrong place where no font has it.
    private func reckonedNeeds(_ grid: CellGrid) -> [ColumnFit.Need] {
        let letter = TypeScale.cell.size * 0.52
        // A word no column could hold would be cut on any sheet.
        let mostOfWord = Sheet.upright.measure / 4
        return grid.columns.enumerated().map { index, column in
            var need = ColumnFit.Need(heading: CellMeasure(letters: column.title, of: letter * 1.1))
            for (number, row) in grid.rows.enumerated() {
                let measure =
                    switch row.cells[index] {
                    case .words(let words):
                        CellMeasure(letters: words.map(\.said).joined(), of: letter)
                    case .sparkline: CellMeasure(width: TableLook.spark.width)
                    }
                need.add(measure, isSample: ColumnFit.isSample(number, of: grid.rows.count))
            }
            need.least = min(need.least, mostOfWord)
            return need
        }
    }
}
