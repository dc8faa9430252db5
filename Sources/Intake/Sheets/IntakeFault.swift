package import BoardDomain

/// One thing wrong with a file, said so that its owner can find and mend it.
package struct IntakeFault: Hashable, Sendable {
    package let file: String
    /// As a spreadsheet numbers rows, the header being 1; nil when the whole file is at fault.
    package let row: Int?
    /// Nil when it is not about one column.
    package let column: String?
    /// What stands there, cut short after 80 characters.
    package let value: String
    /// Completes "expected ...".
    package let expectation: String

    package init(file: String, row: Int?, column: String?, value: String, expectation: String) {
        self.file = file
        self.row = row
        self.column = column
        let isLong = value.utf8.count > 80 && value.count > 80
        self.value = isLong ? value.prefix(80) + "\u{2026}" : value
        self.expectation = expectation
    }

    package init(_ fault: EntryFault, file: String, row: Int) {
        self.init(
            file: file, row: row, column: fault.column, value: fault.value, expectation: fault.expectation)
    }

    /// `actions.csv, row 7, due: "31/02/2018", expected a day that exists: February 2018 has 28 days.`
    package var sentence: String {
        let place = [file, row.map { "row \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
        let found = column == nil ? value : value.isEmpty ? "nothing" : "\"\(value)\""
        return "\(place): \(found), expected \(expectation)."
    }
}

/// The faults of one run, counted to the last but kept only up to a limit, so that a file of nothing but
/// faults takes no more memory than another.
package struct IntakeFaults: Hashable, Sendable {
    package static let limit = 1_000
    /// A file with more than this is not of its kind at all, and is not read on.
    package static let enough = 10_000

    /// The first of them, in the order they were met.
    package private(set) var kept: [IntakeFault] = []
    /// All of them; where it passes `enough`, all that were met until then.
    package private(set) var count = 0

    package init() {}

    package var isEmpty: Bool { count == 0 }
    package var areEnough: Bool { count > IntakeFaults.enough }

    package mutating func add(_ fault: IntakeFault) {
        count += 1
        if kept.count < IntakeFaults.limit { kept.append(fault) }
    }

    /// For what the register finds wrong with an entry that reads well.
    package mutating func add(_ fault: EntryFault, file: String, row: Int) {
        add(IntakeFault(fault, file: file, row: row))
    }

    package mutating func add(_ others: IntakeFaults) {
        count += others.count
        kept += others.kept.prefix(max(0, IntakeFaults.limit - kept.count))
    }
}
