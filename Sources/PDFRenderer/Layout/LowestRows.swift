/// Shares a width out among columns so that the rows together are as low as they can be.
///
/// A row is as high as its highest cell, so that one column alone saves nothing where two are alike. Instead of that
/// height each cell has a price of its own, which grows with the fourth power of its lines beside what its row would have
/// were it full. Prices add up, so that the best shares are found and not guessed: for each column in turn, the least that
/// it and those before it can cost within each width. Then the prices are told anew from the rows' true heights.
struct LowestRows {
    private let needs: [ColumnFit.Need]
    /// What is to be shared beyond each column's widest word, in so many steps.
    private let step: Double
    private static let steps = 128
    /// Of each column, at each number of steps, the lines of its heading and of each row after it.
    private let lines: [[[Int]]]
    private let rows: Int

    init(_ needs: [ColumnFit.Need], spare: Double) {
        let step = spare / Double(Self.steps)
        self.needs = needs
        self.step = step
        rows = needs.map(\.cells.count).min() ?? 0
        lines = needs.map { need in
            let steps = min(Self.steps, Int(((need.most - need.least) / step).rounded(.up)))
            return (0...max(steps, 0)).map { count in
                let width = need.least + Double(count) * step
                return [need.heading.lines(within: width)] + need.cells.map { $0.lines(within: width) }
            }
        }
    }

    var widths: [Double] {
        var heights = fullHeights
        var (best, least) = ([Int](), Double.infinity)
        for _ in 0..<3 {
            let shares = shares(for: heights)
            heights = trueHeights(shares)
            let height = height(shares)
            if height < least { (best, least) = (shares, height) }
        }
        return zip(needs, rows <= 32 ? polished(best) : best).map { $0.least + Double($1) * step }
    }

    /// Of all rows, and what is hard to read in them.
    private func height(_ shares: [Int]) -> Double {
        trueHeights(shares).reduce(0, +) + zip(needs.indices, shares).reduce(0) { $0 + breaks($1.0, $1.1) }
    }

    /// Steps from one column to another while that makes the rows lower still: a table of few rows is seen whole.
    private func polished(_ shares: [Int]) -> [Int] {
        var (best, least) = (shares, height(shares))
        for _ in 0..<2 {
            for one in needs.indices {
                for other in needs.indices where other != one {
                    for steps in [1, 2, 4, 8, 16]
                    where best[one] >= steps && best[other] + steps < lines[other].count {
                        var moved = best
                        moved[one] -= steps
                        moved[other] += steps
                        let height = height(moved)
                        if height < least - 0.01 { (best, least) = (moved, height) }
                    }
                }
            }
        }
        return best
    }

    /// The lines that each row would have if its words filled the table's whole width; first the heading's.
    private var fullHeights: [Double] {
        let room = needs.reduce(0) { $0 + $1.least } + step * Double(Self.steps)
        let ofRows = (0..<rows).map { row in
            max(needs.reduce(0) { $0 + $1.cells[row].most } / room * 1.1, 1)
        }
        return [2] + ofRows
    }

    private func trueHeights(_ shares: [Int]) -> [Double] {
        (0...rows).map { row in
            Double(needs.indices.reduce(1) { max($0, lines[$1][shares[$1]][row]) })
        }
    }

    private func shares(for heights: [Double]) -> [Int] {
        var least = Array(repeating: 0.0, count: Self.steps + 1)
        var taken: [[Int]] = []
        for column in needs.indices {
            let prices = lines[column].indices.map { price(column, $0, heights) }
            var (next, choice) = (least, Array(repeating: 0, count: Self.steps + 1))
            for budget in 0...Self.steps {
                next[budget] = .infinity
                for share in 0...min(budget, prices.count - 1)
                where least[budget - share] + prices[share] < next[budget] {
                    (next[budget], choice[budget]) = (least[budget - share] + prices[share], share)
                }
            }
            least = next
            taken.append(choice)
        }
        var budget = Self.steps
        return taken.reversed().map { choice in
            let share = choice[budget]
            budget -= share
            return share
        }.reversed()
    }

    private func price(_ column: Int, _ share: Int, _ heights: [Double]) -> Double {
        // A line more or less changes a price about so many times as much as the height that it stands for.
        var price = 3.5 * breaks(column, share)
        for (count, height) in zip(lines[column][share], heights) {
            let part = Double(count) / height
            price += height * part * part * part * part
        }
        return price
    }

    /// What is hard to read costs as if it were higher: a date or a name over two lines, sentences a word or two wide.
    private func breaks(_ column: Int, _ share: Int) -> Double {
        let width = needs[column].least + Double(share) * step
        var price = 0.0
        for (cell, count) in zip(needs[column].cells, lines[column][share].dropFirst()) where count > 1 {
            if cell.most <= 100 {
                price += 0.6 * Double(count - 1)
            } else if width < 84 {
                price += 0.4 * Double(count) * (84 - width) / 84
            }
        }
        return price
    }
}
