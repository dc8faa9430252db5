/// Where each of our columns is found in the rows of one file.
struct SheetLayout {
    private enum Place {
        case absent
        case cell(Int)
        case constant(String)
    }

    /// How many cells every row must have.
    let width: Int
    /// The headers that no column of the kind answers to, as written.
    let unknown: [String]
    private let places: [Place]

    /// Throws every fault of the header at once.
    init(header: CSVRow, as kind: SheetKind, choosing choices: SheetChoices) throws(HeaderFaults) {
        let headers = header.cells
        var matching = HeaderMatching(kind: kind, choices: choices)
        for (index, text) in headers.enumerated() { matching.meet(text, at: index) }
        matching.finish(headers)
        guard matching.faults.isEmpty else { throw HeaderFaults(faults: matching.faults) }
        width = headers.count
        unknown = headers.indices.filter { matching.isUnknown($0) }.map {
            trimmed(headers[$0]).isEmpty ? "(no header in column \($0 + 1))" : trimmed(headers[$0])
        }
        places = SheetColumn.allCases.map { column in
            if let index = matching.cells[column] { return .cell(index) }
            return choices.constants[column].map(Place.constant) ?? .absent
        }
    }

    /// The text of a column in a row, without the spaces around it; blank where the file has no such column.
    func text(_ column: SheetColumn, in row: CSVRow) -> String {
        switch places[column.rawValue] {
        case .absent: ""
        case .cell(let index): trimmed(row[index])
        case .constant(let value): value
        }
    }
}

struct HeaderFaults: Error {
    let faults: [HeaderFault]
}

struct HeaderFault {
    let column: String?
    let value: String
    let expectation: String
}
