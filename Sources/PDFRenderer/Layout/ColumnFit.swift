/// The widths of a table's columns: those at which its rows are lowest, within what the page has.
struct ColumnFit {
    /// What one column holds.
    struct Need {
        /// Its widest word, heading and all rows.
        var least: Double
        /// On one line all of it.
        var most: Double
        let heading: CellMeasure
        /// Of the rows that are looked at.
        var cells: [CellMeasure] = []
        var weight = 1.0
        var isFigures = false

        init(heading: CellMeasure) {
            self.heading = heading
            (least, most) = (heading.least, heading.most)
        }

        mutating func add(_ cell: CellMeasure, isSample: Bool) {
            least = max(least, cell.least)
            most = max(most, cell.most)
            if isSample { cells.append(cell) }
        }
    }

    private let needs: [Need]
    private let gap: Double

    init(_ needs: [Need], gap: Double) {
        self.needs = needs
        self.gap = gap
    }

    /// So many rows say what a table is like; 5,000 would say no more.
    static func isSample(_ row: Int, of count: Int) -> Bool {
        let step = (count + 63) / 64
        return step <= 1 || row % step == 0
    }

    func widths(within measure: Double) -> [Double] {
        let room = room(measure)
        let most = needs.map(\.most)
        if most.reduce(0, +) <= room { return shared(most, room) }
        let leasts = needs.map(\.least)
        let spare = room - leasts.reduce(0, +)
        if spare <= 0 { return squeezed(leasts, room) }
        return shared(LowestRows(needs, spare: spare).widths, room)
    }

    /// Whether no word has to be cut.
    func holds(within measure: Double) -> Bool { needs.reduce(0) { $0 + $1.least } <= room(measure) }

    /// How many lines a row has of which half the rows have more and half fewer.
    func typicalLines(within measure: Double) -> Int {
        let widths = widths(within: measure)
        let rows = needs.map(\.cells.count).min() ?? 0
        let lines = (0..<rows).map { row in
            zip(needs, widths).reduce(1) { max($0, $1.0.cells[row].lines(within: $1.1)) }
        }.sorted()
        return lines.isEmpty ? 0 : lines[lines.count / 2]
    }

    private func room(_ measure: Double) -> Double { measure - gap * Double(max(needs.count - 1, 0)) }

    /// Too narrow for its words: columns that want less than an equal share have what they want, and in the others words
    /// are cut.
    private func squeezed(_ leasts: [Double], _ room: Double) -> [Double] {
        var widths = Array(repeating: 0.0, count: leasts.count)
        var (left, waiting) = (room, leasts.count)
        for index in leasts.indices.sorted(by: { leasts[$0] < leasts[$1] }) {
            widths[index] = min(leasts[index], left / Double(waiting))
            left -= widths[index]
            waiting -= 1
        }
        return widths
    }

    /// What is left over goes to the columns that hold more than fits on a line, and then to all.
    private func shared(_ widths: [Double], _ room: Double) -> [Double] {
        var widths = widths
        let left = room - widths.reduce(0, +)
        guard left > 0 else { return widths }
        let wishes = needs.indices.map { max(needs[$0].most - widths[$0], 0) }
        let wish = wishes.reduce(0, +)
        let given = min(left, wish)
        if wish > 0 { for index in widths.indices { widths[index] += given * wishes[index] / wish } }
        let rest = left - given
        let shares = needs.map { $0.isFigures ? 0.35 : max($0.weight, 1) }
        let all = shares.reduce(0, +)
        if all > 0 { for index in widths.indices { widths[index] += rest * shares[index] / all } }
        return widths
    }
}
