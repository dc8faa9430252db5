import PackDocument

/// A column of a table over rows of one kind: its heading, and what it says of a row.
///
/// A table is made of these alone, so that every row has as many cells as there are columns.
struct ColumnOf<Row> {
    let heading: Table.Column
    let cell: (Row) -> Table.Cell

    init(_ heading: Table.Column, _ cell: @escaping (Row) -> Table.Cell) {
        self.heading = heading
        self.cell = cell
    }

    static func words(_ title: String, weight: Int = 1, _ words: @escaping (Row) -> [Inline]) -> ColumnOf {
        ColumnOf(Table.Column(title, weight: weight)) { .words(words($0)) }
    }

    static func text(_ title: String, weight: Int = 1, _ text: @escaping (Row) -> String) -> ColumnOf {
        words(title, weight: weight) { [.text(text($0))] }
    }

    static func figures(_ title: String, weight: Int = 1, _ text: @escaping (Row) -> String) -> ColumnOf {
        ColumnOf(Table.Column(title, .figures, weight: weight)) { .words([.text(text($0))]) }
    }
}

extension Table {
    init<Row>(
        _ caption: String, of rows: [Row], in columns: [ColumnOf<Row>], named anchor: (Row) -> Anchor? = { _ in nil }
    ) {
        self.init(
            caption: caption, columns: columns.map(\.heading),
            rows: rows.map { row in Table.Row(anchor: anchor(row), columns.map { $0.cell(row) }) })
    }
}

/// A table, or the sentence that says that it would be empty.
func tableOrSentence<Row>(
    _ caption: String, of rows: [Row], in columns: [ColumnOf<Row>], ifNone sentence: String,
    named anchor: (Row) -> Anchor? = { _ in nil }
) -> Block {
    rows.isEmpty ? .paragraph([.text(sentence)]) : .table(Table(caption, of: rows, in: columns, named: anchor))
}
