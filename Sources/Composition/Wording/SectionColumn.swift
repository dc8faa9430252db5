import PackDocument

/// A column of a section's table: its heading, and what it says of one row.
///
/// Tables are made of these alone, so that every row has as many cells as there are columns.
struct SectionColumn<Row> {
    let column: Table.Column
    let cell: (Row) -> Table.Cell

    init(
        _ title: String, _ alignment: Table.Column.Alignment = .words, weight: Int = 1,
        _ words: @escaping (Row) -> [Inline]
    ) {
        column = Table.Column(title, alignment, weight: weight)
        cell = { .words(words($0)) }
    }

    init(sparkline title: String, weight: Int, _ line: @escaping (Row) -> Sparkline) {
        column = Table.Column(title, weight: weight)
        cell = { .sparkline(line($0)) }
    }

    static func text(_ title: String, weight: Int = 1, _ text: @escaping (Row) -> String) -> SectionColumn {
        SectionColumn(title, weight: weight) { [.text(text($0))] }
    }

    static func figures(_ title: String, weight: Int = 1, _ text: @escaping (Row) -> String) -> SectionColumn
    {
        SectionColumn(title, .figures, weight: weight) { [.text(text($0))] }
    }
}

/// A table of a section, less the columns that its definition leaves out.
///
/// - Parameter group: what a row belongs to; said once for rows of one group that follow each other.
func table<Row>(
    _ caption: String, _ columns: [SectionColumn<Row>], _ rows: [Row], without hidden: [String] = [],
    anchor: (Row) -> Anchor? = { _ in nil }, inGroups group: (Row) -> String? = { _ in nil }
) -> Table {
    let shown = columns.filter { !hidden.contains($0.column.title) }
    return Table(
        caption: caption, columns: shown.map(\.column),
        rows: rows.indices.map { index in
            let (row, name) = (rows[index], group(rows[index]))
            let isNew = index == 0 || group(rows[index - 1]) != name
            return Table.Row(anchor: anchor(row), group: isNew ? name : nil, shown.map { $0.cell(row) })
        })
}

/// The list, or the sentence that says that it would be empty.
func bulleted(_ items: [[Inline]], ifNone sentence: String) -> Block {
    items.isEmpty ? .paragraph([.text(sentence)]) : .list(List(.bulleted, items))
}
