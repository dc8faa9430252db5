extension Compositor {
    /// A row as high as its highest cell.
    ///
    /// - Parameter standsLow: whether its words stand on its foot, as headings do.
    mutating func slab(_ cells: [SetTable.Cell], _ look: SetTable, style: TextStyle, standsLow: Bool) -> Slab
    {
        let leading = TypeScale.leading(style)
        var made: [(lines: [TextLine], places: [Slab.Place], spark: Drawing?)] = []
        var inner = leading
        for (index, cell) in cells.enumerated() {
            if var spark = cell.spark {
                spark.x = look.starts[index]
                spark.y = TableLook.above
                made.append(([], [], spark))
                inner = max(inner, TableLook.spark.height)
                continue
            }
            let (lines, places) = lines(
                cell.passage, measure: look.widths[index], x: look.starts[index], top: TableLook.above,
                leading: leading, size: style.size, isRight: cell.isRight)
            made.append((lines, places, nil))
            inner = max(inner, Double(lines.count) * leading)
        }
        var slab = Slab(height: TableLook.above + inner + TableLook.below)
        for (set, places, spark) in made {
            var lines = set
            let drop = standsLow ? inner - Double(lines.count) * leading : 0
            if drop > 0 { for index in lines.indices { lines[index].baseline += drop } }
            slab.contents += lines.map { .line($0) }
            slab.places += places
            if let spark { slab.contents.append(.drawing(spark)) }
        }
        let lines = Int((inner / leading).rounded(.down))
        slab.cuts = (1..<max(lines, 1)).map { TableLook.above + Double($0) * leading }
            .filter { cut in
                !made.contains { $0.spark != nil } || cut > TableLook.above + TableLook.spark.height
            }
        return slab
    }
}
