/// The widths of a table's columns: what their words ask for, within what the page has.
struct ColumnFit {
    /// What one column holds.
    struct Need {
        /// Its widest word.
        var least = 0.0
        /// What its heading takes on one line.
        var heading = 0.0
        /// What each cell takes on one line.
        var cells: [Double] = []
        var weight = 1.0
        var isFigures = false

        /// On one line all of it.
        var most: Double { cells.reduce(heading) { max($0, $1) } }
    }

    /// The least that the columns can do with, and the gaps between them.
    let least: Double
    private let needs: [Need]
    private let gap: Double

    init(_ needs: [Need], gap: Double) {
        self.needs = needs
        self.gap = gap
        least = needs.reduce(0) { $0 + $1.least } + gap * Double(max(needs.count - 1, 0))
    }

    func widths(within measure: Double) -> [Double] {
        let room = measure - gap * Double(max(needs.count - 1, 0))
        let most = needs.map(\.most)
        if most.reduce(0, +) <= room { return shared(most, room) }
        let leasts = needs.map(\.least)
        if leasts.reduce(0, +) >= room { return squeezed(leasts, room) }
        return shared(levelled(room), room)
    }

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

    /// As few lines in the columns as there can be, each alike: the smallest count of lines at which all fit.
    private func levelled(_ room: Double) -> [Double] {
        let typical = needs.map { need in
            let sorted = need.cells.sorted()
            return sorted.isEmpty ? 0 : sorted[min(sorted.count * 9 / 10, sorted.count - 1)]
        }
        let leasts = softLeasts(room)
        func widths(_ lines: Double) -> [Double] {
            needs.indices.map { index in
                let need = needs[index]
                // A line is short of full by half a word, which tells the more the narrower it is.
                let share = lines <= 1 ? need.most : typical[index] / lines * 1.05 + 14
                return min(max(leasts[index], share, need.heading / max(lines, 3)), need.most)
            }
        }
        var (low, high) = (1.0, 4_096.0)
        for _ in 0..<24 {
            let middle = (low + high) / 2
            if widths(middle).reduce(0, +) <= room { high = middle } else { low = middle }
        }
        return widths(high).map { min($0, room) }
    }

    /// Columns of short words, such as dates, are not broken, and those of sentences hold two words or three a line,
    /// where there is room for them beside the rest.
    private func softLeasts(_ room: Double) -> [Double] {
        for (short, long) in [(100.0, 84.0), (84, 76), (70, 70), (58, 62)] {
            let soft = needs.map { need in
                let cells = need.cells.max() ?? 0
                return max(need.least, cells <= short ? cells : cells > 130 ? long : 0)
            }
            if soft.reduce(0, +) <= room * 0.86 { return soft }
        }
        return needs.map(\.least)
    }

    /// What is left over goes to the columns of words, to those first that would have fewer lines by it.
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
