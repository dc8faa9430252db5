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
        let sum = leasts.reduce(0, +)
        // Too narrow for its words: each gives in proportion, and words are cut.
        if sum >= room { return leasts.map { $0 * room / sum } }
        return shared(levelled(room), room)
    }

    /// As few lines in the columns as there can be, each alike: the smallest count of lines at which all fit.
    private func levelled(_ room: Double) -> [Double] {
        let typical = needs.map { need in
            let sorted = need.cells.sorted()
            return sorted.isEmpty ? 0 : sorted[min(sorted.count * 9 / 10, sorted.count - 1)]
        }
        func widths(_ lines: Double) -> [Double] {
            needs.indices.map { index in
                let need = needs[index]
                // A line is never quite full, so that words over several need a little more than their share.
                let share = lines <= 1 ? need.most : typical[index] / lines * 1.12 + 4
                return min(max(need.least, share, need.heading / max(lines, 3)), need.most)
            }
        }
        var (low, high) = (1.0, 4_096.0)
        for _ in 0..<24 {
            let middle = (low + high) / 2
            if widths(middle).reduce(0, +) <= room { high = middle } else { low = middle }
        }
        return widths(high).map { min($0, room) }
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
