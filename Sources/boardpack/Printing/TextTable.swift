/// Columns side by side, as wide as their widest cell, for a terminal.
struct TextTable {
    let headings: [String]
    let rows: [[String]]

    var text: String {
        guard !rows.isEmpty else { return "" }
        let widths = headings.indices.map { column in
            ([headings] + rows).map { $0[column].count }.max() ?? 0
        }
        return ([headings] + rows).map { row in
            let cells = row.enumerated().map { index, cell in
                index == row.count - 1
                    ? cell : cell + String(repeating: " ", count: widths[index] - cell.count)
            }
            return cells.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}

/// A text cut to fit a line, with an ellipsis where something is left out.
func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : String(text.prefix(width - 1)) + "…"
}
