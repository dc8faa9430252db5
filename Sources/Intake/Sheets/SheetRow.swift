import BoardDomain

/// One row under our own column names, collecting every fault met in it.
struct SheetRow {
    let number: Int
    private let layout: SheetLayout
    private let cells: CSVRow
    private(set) var faults: [EntryFault] = []

    init(_ cells: CSVRow, in layout: SheetLayout) {
        self.cells = cells
        self.layout = layout
        number = cells.number
    }

    func text(_ column: SheetColumn) -> String { layout.text(column, in: cells) }
    func isBlank(_ column: SheetColumn) -> Bool { text(column).isEmpty }

    mutating func fault(_ column: SheetColumn, _ expectation: String) {
        faults.append(EntryFault(column: column.name, value: text(column), expectation: expectation))
    }

    mutating func add(_ fault: EntryFault) { faults.append(fault) }

    /// Nil when the cell is blank, and when it is at fault.
    mutating func read<Value>(
        _ column: SheetColumn, _ reader: (String) throws(Expectation) -> Value
    ) -> Value? {
        let cell = text(column)
        if cell.isEmpty { return nil }
        do {
            return try reader(cell)
        } catch {
            fault(column, error.words)
            return nil
        }
    }

    /// As `read`, but a blank cell is a fault too.
    mutating func need<Value>(
        _ column: SheetColumn, or expectation: String, _ reader: (String) throws(Expectation) -> Value
    ) -> Value? {
        if isBlank(column) { fault(column, expectation) }
        return read(column, reader)
    }

    mutating func words(_ column: SheetColumn) -> String? { read(column, readWords) }

    mutating func neededWords(_ column: SheetColumn) -> String? {
        need(column, or: "something: this cell may not be blank", readWords)
    }

    mutating func day(_ column: SheetColumn) -> Day? { read(column, readDay) }

    mutating func neededDay(_ column: SheetColumn) -> Day? {
        need(column, or: "a day such as 28/03/2018", readDay)
    }

    mutating func list(_ column: SheetColumn) -> [String] { words(column).map(readList) ?? [] }

    mutating func neededBoard() -> Board.ID? {
        need(.board, or: "the code of a board, such as hambleford-ib", readCode).map(Board.ID.init)
    }

    /// Cells that mean nothing unless another is filled too: what they say must not be lost without a word.
    mutating func onlyBeside(_ column: SheetColumn, _ dependants: [SheetColumn]) {
        for dependant in dependants where !isBlank(dependant) {
            fault(dependant, "\(column.name) filled as well, or this cell blank")
        }
    }
}
