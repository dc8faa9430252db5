import BoardDomain

/// Stock and flow at each past board and at this one, oldest first.
///
/// Each action adds itself to whole runs of boards at once, so the work is the number of facts
/// times the logarithm of the number of boards.
func actionStock(of records: [ActionRecord], in diary: Diary) -> [ActionStock] {
    var tally = StockTally(boards: diary.vantages.count)
    for record in records {
        for run in record.life.runs { tally.count(run) }
        for stretch in record.life.stretches where stretch.standing.isOpen {
            tally.count(stretch, of: record.action, in: diary)
        }
    }
    return tally.stock(at: diary.vantages)
}

/// Running counts over the boards: each column holds the change at a board, and its sum up to
/// there is the count.
private struct StockTally {
    private var opened: [Int]
    private var closed: [Int]
    private var open: [Int]
    private var overdue: [Int]
    private var lateProposed: [Int]
    /// One column for each age band, youngest first.
    private var ages: [[Int]]

    /// The last day of each age band but the oldest, which has none.
    private static let bandEnds = [30, 90, 180]

    init(boards: Int) {
        let none = [Int](repeating: 0, count: boards + 1)
        opened = none
        closed = none
        open = none
        overdue = none
        lateProposed = none
        ages = [[Int]](repeating: none, count: Self.bandEnds.count + 1)
    }

    mutating func count(_ run: ActionLife.Run) {
        opened[run.opened] += 1
        closed[run.closed] += 1
    }

    mutating func count(_ stretch: ActionLife.Stretch, of action: Action, in diary: Diary) {
        let from = diary.firstVantage(knowing: stretch.from)
        let until = stretch.until.map(diary.firstVantage(knowing:)) ?? diary.vantages.count
        guard from < until else { return }
        add(from..<until, to: &open)
        if let lastInTime = stretch.dates.lastInTime {
            let late = min(max(from, diary.firstVantage(after: lastInTime)), until)..<until
            switch stretch.standing {
            case .open: add(late, to: &overdue)
            case .proposedForClosure: add(late, to: &lateProposed)
            case .closed: break
            }
        }
        var start = from
        for (band, days) in Self.bandEnds.enumerated() {
            let end = min(max(start, diary.firstVantage(after: action.raisedOn + days)), until)
            add(start..<end, to: &ages[band])
            start = end
        }
        add(start..<until, to: &ages[Self.bandEnds.count])
    }

    private func add(_ boards: Range<Int>, to column: inout [Int]) {
        column[boards.lowerBound] += 1
        column[boards.upperBound] -= 1
    }

    func stock(at vantages: [Vantage]) -> [ActionStock] {
        let (open, overdue, lateProposed) = (sums(open), sums(overdue), sums(lateProposed))
        let bands = ages.map(sums)
        return vantages.indices.map { index in
            ActionStock(
                meeting: vantages[index].day, opened: opened[index], closed: closed[index],
                open: open[index], overdue: overdue[index],
                ages: AgeBands(
                    upTo30: bands[0][index], from31To90: bands[1][index], from91To180: bands[2][index],
                    over180: bands[3][index]),
                lateProposed: lateProposed[index])
        }
    }

    private func sums(_ column: [Int]) -> [Int] {
        var sum = 0
        return column.map { change in
            sum += change
            return sum
        }
    }
}
