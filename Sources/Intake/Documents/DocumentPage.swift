/// The lines a document comes to, whatever its format: a paragraph to a line, a row of a table between borders.
///
/// A heading keeps a `#` and an item of a list its mark, so that the text shows what the format knew. Where a cell
/// holds several paragraphs its row takes several lines, and all but the first open with a broken border.
struct DocumentPage {
    private(set) var lines: [String] = []
    private(set) var isFull = false
    private var bytes = 0
    private var tables: [Table] = []
    private var wasItem = false

    private struct Table {
        var rows = 0
        var cells: [[String]] = []
        /// A table within its cells shows that it only lays out the page.
        var isLayout = false
    }

    private static let mostCells = 64
    private static let mostDepth = 16

    /// - Parameter mark: what a list prints before it; nil for a paragraph of its own.
    mutating func add(_ text: String, heading: Bool = false, mark: String? = nil) {
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(tidy)
        for (index, part) in parts.enumerated() {
            let prefix = index > 0 ? "" : (heading ? "# " : "") + (mark.map { $0 + "\t" } ?? "")
            put(prefix + part, isItem: mark != nil, isFirst: index == 0)
        }
    }

    private mutating func put(_ line: String, isItem: Bool, isFirst: Bool) {
        if var table = tables.last, !table.cells.isEmpty {
            table.cells[table.cells.count - 1].append(line)
            tables[tables.count - 1] = table
            return
        }
        if isFirst, !(isItem && wasItem) { append("") }
        wasItem = isItem
        append(line)
    }

    mutating func beginTable() {
        guard tables.count < DocumentPage.mostDepth else { return tables.append(Table()) }
        if !tables.isEmpty {
            tables[tables.count - 1].isLayout = true
            flushRow()
        }
        tables.append(Table())
        wasItem = false
        append("")
    }

    mutating func endTable() {
        flushRow()
        _ = tables.popLast()
        append("")
    }

    mutating func beginRow() { flushRow() }
    mutating func endRow() { flushRow() }

    /// - Parameter span: how many columns the cell covers; those after the first are empty.
    mutating func beginCell(span: Int = 1) {
        guard !tables.isEmpty else { return }
        let room = DocumentPage.mostCells - tables[tables.count - 1].cells.count
        if room > 0 { tables[tables.count - 1].cells.append([]) }
        pending = min(max(0, span - 1), max(0, room - 1))
    }

    private var pending = 0

    mutating func endCell() {
        guard !tables.isEmpty else { return }
        for _ in 0..<pending { tables[tables.count - 1].cells.append([]) }
        pending = 0
    }

    private mutating func flushRow() {
        guard var table = tables.last else { return }
        let cells = table.cells
        table.cells = []
        table.rows += 1
        tables[tables.count - 1] = table
        let depth = cells.map(\.count).max() ?? 0
        if depth == 0 { return }
        if table.isLayout || cells.count == 1 {
            for line in cells.flatMap(\.self) where !line.isEmpty {
                append("")
                append(line)
            }
            return
        }
        for index in 0..<depth {
            let row = cells.map { index < $0.count ? $0[index].replacing("|", with: "/") : "" }
            if row.allSatisfy(\.isEmpty) { continue }
            append((index == 0 ? "| " : "¦ ") + row.joined(separator: " | ") + " |")
        }
    }

    private mutating func append(_ line: String) {
        if line.isEmpty, lines.last?.isEmpty ?? true { return }
        bytes += line.utf8.count + 1
        if bytes > DocumentText.limit { isFull = true }
        if !isFull { lines.append(line) }
    }

    private func tidy(_ text: Substring) -> String {
        trimmed(String(text)).replacing("\u{A0}", with: " ")
    }
}
