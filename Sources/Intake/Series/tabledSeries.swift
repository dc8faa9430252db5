import BoardDomain

/// The series of a CSV file with the columns `series`, `date` and `value`, and `target` and `trajectory` where
/// they are known; in the order in which each first appears.
func tabledSeries(_ bytes: [UInt8], in file: String) throws -> [SeriesCase] {
    do {
        let reader = try CSVReader(ByteSource(bytes))
        guard let header = try reader.next() else { throw CSVFault.emptyFile }
        let columns = try SeriesColumns(header.cells, in: file)
        var gathered: [String: GatheredSeries] = [:]
        var order: [String] = []
        while let row = try reader.next() {
            guard !row.isBlank else { continue }
            let cells = try SeriesCells(of: row, in: columns, file: file)
            if gathered[cells.series] == nil { order.append(cells.series) }
            try gathered[cells.series, default: GatheredSeries()].add(cells, file: file)
        }
        guard !order.isEmpty else {
            throw SeriesFault(file: file, place: nil, words: "it has a header and no row")
        }
        return order.compactMap { name in
            gathered[name].map {
                SeriesCase(
                    id: name, place: nil, rows: $0.rows, rowNumbers: $0.numbers, polarity: nil, steps: nil,
                    screensOutliers: nil, baseline: nil)
            }
        }
    } catch let fault as CSVFault {
        throw SeriesFault(
            file: file, place: fault.row.map { "row \($0)" },
            words: "\(fault.found), expected \(fault.expectation)")
    }
}

/// Which cell of a row is which.
private struct SeriesColumns {
    let series, target, trajectory: Int?
    let date, value: Int

    init(_ headers: [String], in file: String) throws(SeriesFault) {
        var places: [String: Int] = [:]
        for (index, header) in headers.enumerated() {
            let name = trimmed(header).lowercased()
            guard places.updateValue(index, forKey: name) == nil else {
                throw SeriesFault(file: file, place: "row 1", words: "the column \(name) stands twice")
            }
        }
        guard let date = places["date"], let value = places["value"] else {
            throw SeriesFault(
                file: file, place: "row 1",
                words: "it is no JSONL, and has no column date or no column value; expected series,date,value"
            )
        }
        (self.date, self.value) = (date, value)
        series = places["series"]
        target = places["target"]
        trajectory = places["trajectory"]
    }
}

private struct SeriesCells {
    let series: String
    let number: Int
    let row: SeriesCase.Row
    let mark: MarkedNumber.Mark?
    let hasValue: Bool

    init(of row: CSVRow, in columns: SeriesColumns, file: String) throws(SeriesFault) {
        func text(_ index: Int?) -> String {
            index.map { $0 < row.count ? trimmed(row[$0]) : "" } ?? ""
        }
        func fault(_ column: String, _ cell: String, _ expectation: Expectation) -> SeriesFault {
            SeriesFault(
                file: file, place: "row \(row.number), \(column)",
                words: "\(cell.isEmpty ? "nothing" : "\"\(cell)\""), expected \(expectation.words)")
        }
        func number(_ column: String, _ index: Int?) throws(SeriesFault) -> MarkedNumber? {
            let cell = text(index)
            if ["", "na", "n/a", "nan", "null", "-"].contains(cell.lowercased()) { return nil }
            do throws(Expectation) { return try readNumber(cell) } catch { throw fault(column, cell, error) }
        }
        series = text(columns.series)
        self.number = row.number
        let day: Day
        do throws(Expectation) { day = try readDay(text(columns.date)) } catch {
            throw fault("date", text(columns.date), error)
        }
        let value = try number("value", columns.value)
        mark = value?.mark
        hasValue = value != nil
        self.row = SeriesCase.Row(
            day: day, value: value?.value, target: try number("target", columns.target)?.value,
            planned: try number("trajectory", columns.trajectory)?.value)
    }
}

private struct GatheredSeries {
    private(set) var rows: [SeriesCase.Row] = []
    private(set) var numbers: [Int] = []
    /// The sign that the first value carried, or that it carried none.
    private var mark: MarkedNumber.Mark??

    mutating func add(_ cells: SeriesCells, file: String) throws(SeriesFault) {
        if cells.hasValue {
            if let mark, mark != cells.mark {
                throw SeriesFault(
                    file: file, place: "row \(cells.number)",
                    words:
                        "the unit changes within the series \(cells.series): a % or £ stands at some values and not at all"
                )
            }
            mark = .some(cells.mark)
        }
        rows.append(cells.row)
        numbers.append(cells.number)
    }
}
