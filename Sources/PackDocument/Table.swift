/// Rows under headed columns, with a caption that says what they are. Never used for layout.
package struct Table: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package enum Alignment: Hashable, Sendable {
            case words
            /// Right-aligned tabular figures.
            case figures
        }

        package let title: String
        package let alignment: Alignment
        /// How much of the width it wants beside the others; at least 1.
        package let weight: Int

        package init(_ title: String, _ alignment: Alignment = .words, weight: Int = 1) {
            self.title = title
            self.alignment = alignment
            self.weight = weight
        }
    }

    package enum Cell: Hashable, Sendable {
        case words([Inline])
        case sparkline(Sparkline)
    }

    package struct Row: Hashable, Sendable {
        package let anchor: Anchor?
        /// What this row and those after it belong to, down to the next that says so: shown above it across the table.
        /// Never blank.
        package let group: String?
        /// As many as there are columns. The first names the row.
        package let cells: [Cell]

        package init(anchor: Anchor? = nil, group: String? = nil, _ cells: [Cell]) {
            self.anchor = anchor
            self.group = group.flatMap { name in name.contains { $0 != " " } ? name : nil }
            self.cells = cells
        }
    }

    package let caption: String
    package let columns: [Column]
    package let rows: [Row]

    package init(caption: String, columns: [Column], rows: [Row]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
