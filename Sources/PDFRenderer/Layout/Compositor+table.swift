import PackDocument

/// The measures of tables.
enum TableLook {
    /// Between columns, closer where they are many.
    static func gap(columns: Int) -> Double { columns > 8 ? 7 : 10 }
    static let above = 4.0
    static let below = 4.0
    static let spark = (width: 68.0, height: 16.0)
}

/// A table whose words are set and whose columns have their widths.
struct SetTable {
    struct Cell {
        let passage: Passage
        let spark: Drawing?
        let isRight: Bool
    }

    let widths: [Double]
    let starts: [Double]
}

extension Compositor {
    mutating func set(_ table: Table, under parent: StructureTree.ID) {
        let grid = CellGrid(table)
        guard !grid.columns.isEmpty else {
            return set(paragraph: [.strong(table.caption)], under: parent)
        }
        let element = tree.add(.table, under: parent)
        let caption = tree.add(.caption, under: element)
        let words = passage(table.caption, TypeScale.caption, caption)
        let head = setHead(grid, under: element)
        let body = grid.rows.isEmpty ? element : tree.add(.tableBody, under: element)
        let section = typesetter.place
        var rows: [[SetTable.Cell]] = []
        var groups: [Passage?] = []
        let namesRows = rowsHaveNames(grid)
        for row in grid.rows {
            groups.append(row.group.map { set(group: $0, over: grid.columns.count, under: body) })
            rows.append(set(row, grid.columns, named: namesRows, in: section, under: body))
        }
        typesetter.place = section
        let look = fit(grid, head: head, rows: rows)
        for slab in slabs(
            words, TypeScale.caption, measure: flow.sheet.measure, before: Spacing.block, holdsNext: true)
        {
            flow.add(slab)
        }
        place(grid, head, rows, groups, look)
    }

    /// Words in a row of their own across the table.
    private mutating func set(group: String, over columns: Int, under body: StructureTree.ID) -> Passage {
        let row = tree.add(.tableRow, under: body)
        let heading = tree.add(.headerCell, .groupHeading(columns), under: row)
        let style = TypeScale.cell.bold()
        return held(passage(group, style, heading), style, heading)
    }

    /// A group's heading, kept with its first row.
    private mutating func groupSlab(_ words: Passage) -> Slab {
        let measure = flow.sheet.measure
        let whole = SetTable(widths: [measure], starts: [0])
        let cell = SetTable.Cell(passage: words, spark: nil, isRight: false)
        var slab = slab([cell], whole, style: TypeScale.cell.bold(), standsLow: false)
        slab.holdsNext = true
        slab.decorations.append(.fill(x: 0, y: 0, width: measure, height: slab.height, .wash))
        slab.decorations.append(.rule(x: 0, y: slab.height - 0.5, width: measure, thickness: 0.5, .rule))
        return slab
    }

    private mutating func place(
        _ grid: CellGrid, _ head: [SetTable.Cell], _ rows: [[SetTable.Cell]], _ groups: [Passage?],
        _ look: SetTable
    ) {
        var headSlab = slab(head, look, style: TypeScale.cell.bold(), standsLow: true)
        headSlab.decorations.append(
            .rule(x: 0, y: headSlab.height - 1.5, width: flow.sheet.measure, thickness: 1.5, .ink))
        headSlab.before = 3
        headSlab.holdsNext = !rows.isEmpty
        // A head that takes half the page is not shown on every page.
        let repeated = headSlab.height < flow.sheet.depth / 2 ? flow.keep(head: headSlab) : nil
        headSlab.cuts = headSlab.cuts.filter { _ in headSlab.height > flow.sheet.depth }
        flow.add(headSlab)
        for (index, row) in rows.enumerated() {
            if let words = groups[index] {
                var heading = groupSlab(words)
                heading.head = repeated
                flow.add(heading)
            }
            var slab = slab(row, look, style: TypeScale.cell, standsLow: false)
            slab.decorations.append(
                .rule(x: 0, y: slab.height - 0.5, width: flow.sheet.measure, thickness: 0.5, .rule))
            slab.head = repeated
            // Neither the first row nor the last stands alone on a page; a wide sheet, which is low, has no room for two.
            let isFirst = index == 0 && flow.sheet == .upright
            slab.holdsNext = index + 1 < rows.count && (isFirst || index == rows.count - 2)
            if let anchor = grid.rows[index].anchor {
                slab.places.insert(Slab.Place(anchor: anchor, y: 0), at: 0)
            }
            flow.add(slab)
        }
    }

    private mutating func setHead(_ grid: CellGrid, under table: StructureTree.ID) -> [SetTable.Cell] {
        let parent = grid.rows.isEmpty ? table : tree.add(.tableHead, under: table)
        let row = tree.add(.tableRow, under: parent)
        return grid.columns.map { column in
            let isRight = column.alignment == .figures
            let element = tree.add(.headerCell, isRight ? .figuresHeading : .columnHeading, under: row)
            return SetTable.Cell(
                passage: held(
                    passage(column.title, TypeScale.cell.bold(), element), TypeScale.cell, element),
                spark: nil, isRight: isRight)
        }
    }

    private mutating func set(
        _ row: Table.Row, _ columns: [Table.Column], named: Bool, in section: String,
        under body: StructureTree.ID
    ) -> [SetTable.Cell] {
        let element = tree.add(.tableRow, under: body)
        typesetter.place = "\(section), in the row “\(row.cells.first?.name ?? "")”"
        return row.cells.enumerated().map { index, cell in
            let isRight = columns[index].alignment == .figures
            let heads = index == 0 && !cell.isBlank
            let element = tree.add(
                heads ? .headerCell : .cell, heads ? .rowHeading : isRight ? .figures : .plain, under: element
            )
            let style = heads && named ? TypeScale.cell.bold() : TypeScale.cell
            switch cell {
            case .words(let words):
                return SetTable.Cell(
                    passage: held(passage(words, style, element), style, element), spark: nil,
                    isRight: isRight)
            case .sparkline(let line):
                return SetTable.Cell(passage: Passage(), spark: spark(line, under: element), isRight: false)
            }
        }
    }

    /// A cell that says nothing is still marked on the page, so that a reader finds it empty and not missing.
    private func held(_ passage: Passage, _ style: TextStyle, _ element: StructureTree.ID) -> Passage {
        guard passage.isEmpty else { return passage }
        var passage = passage
        passage.append(Fragment(kind: .nothing, style: style, element: element, link: nil, width: 0))
        return passage
    }

    private mutating func spark(_ line: Sparkline, under cell: StructureTree.ID) -> Drawing {
        let element = tree.add(.figure, under: cell, alternative: spoken(line.alternative))
        let scene = scene(of: line)
        return Drawing(
            scene: scene, x: 0, y: 0, scale: TableLook.spark.width / scene.width, element: element,
            bounds: sceneBounds(scene))
    }

    private func fit(_ grid: CellGrid, head: [SetTable.Cell], rows: [[SetTable.Cell]]) -> SetTable {
        let gap = TableLook.gap(columns: grid.columns.count)
        let fit = ColumnFit(columnNeeds(grid, head: head, rows: rows), gap: gap)
        let widths = fit.widths(within: flow.sheet.measure)
        var starts: [Double] = []
        var x = 0.0
        for width in widths {
            starts.append(x)
            x += width + gap
        }
        return SetTable(widths: widths, starts: starts)
    }
}

private func columnNeeds(_ grid: CellGrid, head: [SetTable.Cell], rows: [[SetTable.Cell]]) -> [ColumnFit.Need]
{
    grid.columns.indices.map { index in
        var need = ColumnFit.Need(heading: CellMeasure(head[index].passage))
        need.weight = Double(grid.columns[index].weight)
        need.isFigures = grid.columns[index].alignment == .figures
        for (number, row) in rows.enumerated() {
            let cell = row[index]
            let isSample = ColumnFit.isSample(number, of: rows.count)
            let measure =
                cell.spark == nil
                ? CellMeasure(cell.passage, isCounted: isSample) : CellMeasure(width: TableLook.spark.width)
            need.add(measure, isSample: isSample)
        }
        return need
    }
}

/// Whether the rows' headings are names, set bold, and not sentences, which a column of bold would make a wall of.
private func rowsHaveNames(_ grid: CellGrid) -> Bool {
    let lengths = grid.rows.map { $0.cells.first?.name.count ?? 0 }
    return lengths.reduce(0, +) <= 45 * max(lengths.count, 1)
}

extension Table.Cell {
    /// Nothing to see and nothing to hear.
    var isBlank: Bool {
        switch self {
        case .words(let words): words.allSatisfy(\.isBlank)
        case .sparkline: false
        }
    }

    fileprivate var name: String {
        switch self {
        case .words(let words): words.map(\.said).joined()
        case .sparkline(let line): line.alternative
        }
    }
}

extension Inline {
    var isBlank: Bool { said.allSatisfy { $0 == " " } }

    /// Its words.
    var said: String {
        switch self {
        case .text(let text), .strong(let text), .command(let text), .link(let text, _): text
        case .mark(let mark): mark.word
        case .target: ""
        case .address(let address): address.words
        }
    }
}
