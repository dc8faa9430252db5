import PackDocument

/// A table whose rows all have as many cells as there are columns, whatever the rows held.
///
/// A row too short is filled up with nothing; one too long adds columns without a title. Nothing is lost.
struct Grid {
    let columns: [Table.Column]
    let rows: [Table.Row]

    init(_ table: Table) {
        let width = table.rows.reduce(table.columns.count) { max($0, $1.cells.count) }
        columns = table.columns + Array(repeating: Table.Column(""), count: width - table.columns.count)
        rows = table.rows.map { row in
            guard row.cells.count < width else { return row }
            let filling = Array(repeating: Table.Cell.words([]), count: width - row.cells.count)
            return Table.Row(anchor: row.anchor, group: row.group, row.cells + filling)
        }
    }
}

extension Table.Cell {
    /// Nothing to see and nothing to hear.
    var isBlank: Bool {
        switch self {
        case .words(let words): words.allSatisfy(\.isBlank)
        case .sparkline: false
        }
    }
}

extension Inline {
    var isBlank: Bool {
        switch self {
        case .text(let text), .strong(let text), .command(let text), .link(let text, _):
            text.utf8.allSatisfy { $0 == 0x20 }
        case .mark: false
        case .address(let address): address.words.utf8.allSatisfy { $0 == 0x20 }
        case .target: true
        }
    }
}
