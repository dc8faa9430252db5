import PackDocument

/// A table whose rows all have as many cells as there are columns, whatever the rows held: one too short is filled up
/// with nothing, one too long adds columns without a title.
struct CellGrid {
    let columns: [Table.Column]
    let rows: [Table.Row]

    init(_ table: Table) {
        let width = table.rows.reduce(table.columns.count) { max($0, $1.cells.count) }
        columns = table.columns + Array(repeating: Table.Column(""), count: width - table.columns.count)
        rows = table.rows.map { row in
            guard row.cells.count < width else { return row }
            return Table.Row(
                anchor: row.anchor, group: row.group,
                row.cells + Array(repeating: .words([]), count: width - row.cells.count))
        }
    }
}
