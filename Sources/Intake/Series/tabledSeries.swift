import BoardDomain

/// The series of a CSV file with the columns `series`, `date` and `value`, and `target`, `trajectory` and `unit`
/// where they are known; in the order in which each first appears.
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
                    screensOutliers: nil, baseline: nil, isPercentage: $0.isPercentage)
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
    let series, target, trajectory, unit: Int?
    let date, value: Int

    init(_ headers: [String], in file: String) throws(SeriesFault) {
        var places: [String: Int] = [:]
        for (index, header) in headers.enumerated() {
            let name = Self.plain(header)
            guard places.updateValue(index, forKey: name) == nil else {
                throw SeriesFault(file: file, place: "row 1", words: "the column \(name) stands twice")
            }
        }
        func place(_ names: [String]) -> Int? { names.lazy.compactMap { places[$0] }.first }
        guard let date = place(Self.dates), let value = place(Self.values) else {
            throw SeriesFault(
                file: file, place: "row 1",
                words: "it is no JSONL, and has no column date or no column value; expected series,date,value"
            )
        }
        (self.date, self.value) = (date, value)
        series = place(Self.names)
        target = places["target"]
        trajectory = places["trajectory"]
        unit = places["unit"]
    }

    /// What other systems call the columns, the usual name first.
    private static let names = ["series", "id", "measure", "metric", "indicator", "name"]
    private static let dates = [
        "date", "day", "month", "week", "period", "period_end", "period_start", "week_ending",
    ]
    private static let values = ["value", "figure"]

    /// Without the case, the quotation marks and the spaces that a spreadsheet may leave around a name.
    private static func plain(_ header: String) -> String {
        let bare = trimmed(header).split(separator: "\"", omittingEmptySubsequences: true).joined()
        return trimmed(bare).lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "_")
    }
}

private struct SeriesCells {
    let series: String
    let number: Int
    let row: SeriesCase.Row
    /// The sign at the value, or what its row says it is measured in.
    let unit: String?
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
        do throws(Expectation) { day = try Self.day(text(columns.date)) } catch {
            throw fault("date", text(columns.date), error)
        }
        let value = try number("value", columns.value)
        let said = text(columns.unit)
        unit =
            said.isEmpty
            ? value?.mark.map(Self.sign)
            : (try? ChoiceSpellings.unit.read(said))?.rawValue ?? said.lowercased()
        hasValue = value != nil
        self.row = SeriesCase.Row(
            day: day, value: value?.value, target: try number("target", columns.target)?.value,
            planned: try number("trajectory", columns.trajectory)?.value)
    }
}

extension SeriesCells {
    /// A month, a quarter or a year stands for its first day.
    fileprivate static func day(_ cell: String) throws(Expectation) -> Day {
        do throws(Expectation) { return try readDay(cell) } catch {
            guard let period = try? readPeriod(cell), period.first != period.last else { throw error }
            return period.first
        }
    }

    fileprivate static func sign(of mark: MarkedNumber.Mark) -> String {
        switch mark {
        case .percent: "%"
        case .pounds: "£"
        }
    }
}

private struct GatheredSeries {
    private(set) var rows: [SeriesCase.Row] = []
    private(set) var numbers: [Int] = []
    /// What the first value is measured in; nil inside where it does not say.
    private var unit: String??

    var isPercentage: Bool { unit == "%" }

    mutating func add(_ cells: SeriesCells, file: String) throws(SeriesFault) {
        if cells.hasValue {
            if let unit, unit != cells.unit {
                let series = cells.series.isEmpty ? "" : " \(cells.series)"
                throw SeriesFault(
                    file: file, place: "row \(cells.number)",
                    words:
                        "the unit changes within the series\(series), from \(Self.words(unit)) to \(Self.words(cells.unit))"
                )
            }
            unit = .some(cells.unit)
        }
        rows.append(cells.row)
        numbers.append(cells.number)
    }

    private static func words(_ unit: String?) -> String { unit ?? "none" }
}
