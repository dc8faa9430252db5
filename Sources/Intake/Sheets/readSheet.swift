import BoardDomain

/// Reads a CSV file of one kind in one pass, giving each good entry with the number of its row, and
/// collecting every fault of the others.
///
/// An `EntryFault` or `EntryFaults` that `record` throws becomes faults of that row, and the reading goes on; anything
/// else it throws ends the reading and is passed on. Throws `UnreadableFile` when the world fails.
/// - Parameter name: what faults call the file; its path unless given.
package func readSheet(
    at path: String, named name: String? = nil, as kind: SheetKind, choosing choices: SheetChoices = .none,
    record: (Int, SheetEntry) throws -> Void
) throws -> SheetReading {
    try readSheet(
        ByteSource(file: path), named: name ?? path, as: kind, choosing: choices, record: record)
}

/// As above, from bytes that need not be a file.
package func readSheet(
    _ source: ByteSource, named name: String, as kind: SheetKind, choosing choices: SheetChoices = .none,
    record: (Int, SheetEntry) throws -> Void
) throws -> SheetReading {
    var run = SheetRun(file: name, kind: kind, choices: choices)
    do {
        try run.read(CSVReader(source), record)
    } catch let fault as CSVFault {
        run.faults.add(
            IntakeFault(
                file: name, row: fault.row, column: nil, value: fault.found, expectation: fault.expectation))
    }
    return SheetReading(kind: kind, rows: run.rows, unknownColumns: run.unknown, faults: run.faults)
}

/// One pass over one file.
private struct SheetRun {
    let file: String
    let kind: SheetKind
    let choices: SheetChoices
    var rows = 0
    var unknown: [String] = []
    var faults = IntakeFaults()
    var earlier = EarlierRows()

    init(file: String, kind: SheetKind, choices: SheetChoices) {
        self.file = file
        self.kind = kind
        self.choices = choices
    }

    mutating func read(_ reader: CSVReader, _ record: (Int, SheetEntry) throws -> Void) throws {
        guard let layout = try layout(of: reader) else { return }
        while !faults.areEnough, let cells = try reader.next() {
            if cells.isBlank { continue }
            rows += 1
            if isWellShaped(cells, width: layout.width) {
                try take(cells, in: layout, record)
            }
        }
    }

    private mutating func layout(of reader: CSVReader) throws -> SheetLayout? {
        guard let header = try reader.next() else {
            add(1, nil, "no words in the whole file", "a header line")
            return nil
        }
        do throws(HeaderFaults) {
            let layout = try SheetLayout(header: header, as: kind, choosing: choices)
            unknown = layout.unknown
            return layout
        } catch {
            for fault in error.faults { add(header.number, fault.column, fault.value, fault.expectation) }
            return nil
        }
    }

    private mutating func isWellShaped(_ cells: CSVRow, width: Int) -> Bool {
        if cells.count != width {
            add(
                cells.number, nil, cells.count == 1 ? "1 cell" : "\(cells.count) cells",
                "\(width), as the header has")
        }
        if let index = cells.misquoted {
            add(
                cells.number, nil, "text after the closing quotation mark of cell \(index + 1)",
                "a quotation mark inside a quoted cell to be written twice")
        }
        return cells.count == width && cells.misquoted == nil
    }

    private mutating func take(
        _ cells: CSVRow, in layout: SheetLayout, _ record: (Int, SheetEntry) throws -> Void
    ) throws {
        var row = SheetRow(cells, in: layout)
        let entries = kind.entries(of: &row, after: &earlier)
        guard row.faults.isEmpty else {
            for fault in row.faults { faults.add(fault, file: file, row: cells.number) }
            return
        }
        for entry in entries {
            do {
                try record(cells.number, entry)
            } catch let fault as EntryFault {
                faults.add(fault, file: file, row: cells.number)
            } catch let several as EntryFaults {
                for fault in several.all { faults.add(fault, file: file, row: cells.number) }
            }
        }
    }

    private mutating func add(_ row: Int, _ column: String?, _ value: String, _ expectation: String) {
        faults.add(IntakeFault(file: file, row: row, column: column, value: value, expectation: expectation))
    }
}

extension SheetKind {
    /// The entries of one row: none when it is at fault, two where a plan row holds an action and a milestone.
    fileprivate func entries(of row: inout SheetRow, after earlier: inout EarlierRows) -> [SheetEntry] {
        switch self {
        case .boards: boardEntry(of: &row).map { [.board($0)] } ?? []
        case .people: personEntry(of: &row).map { [.person($0)] } ?? []
        case .meetings: meetingEntry(of: &row).map { [.meeting($0)] } ?? []
        case .agenda: agendaEntry(of: &row).map { [.agenda($0)] } ?? []
        case .actions: actionEntry(of: &row, after: &earlier).map { [.action($0)] } ?? []
        case .plan: planEntries(of: &row, after: &earlier).map { .plan($0) }
        case .metrics: metricEntry(of: &row).map { [.metric($0)] } ?? []
        case .observations: observationEntry(of: &row).map { [.observation($0)] } ?? []
        case .steps: stepChangeEntry(of: &row).map { [.step($0)] } ?? []
        case .calendar: calendarEntry(of: &row).map { [.calendar($0)] } ?? []
        case .recipients: recipientEntry(of: &row, after: &earlier).map { [.recipient($0)] } ?? []
        }
    }
}
