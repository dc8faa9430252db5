/// What recording one entry did to the register.
package enum Recorded: Hashable, Sendable {
    case new
    /// Something known before now reads otherwise; the names are those of the columns that differ.
    case changed([String])
    case unchanged

    /// What several parts of one entry did together: new if the thing itself was new.
    package static func together(_ parts: [Recorded]) -> Recorded {
        var columns: [String] = []
        for part in parts {
            switch part {
            case .new: return .new
            case .changed(let names): columns += names.filter { !columns.contains($0) }
            case .unchanged: break
            }
        }
        return columns.isEmpty ? .unchanged : .changed(columns)
    }
}

/// All that is wrong with one entry, where it is more than one thing.
package struct EntryFaults: Error, Hashable, Sendable {
    package let all: [EntryFault]

    package init(_ all: [EntryFault]) { self.all = all }
}

/// Why one entry cannot be recorded: the column at fault, what stood there, and what was expected.
package struct EntryFault: Error, Hashable, Sendable {
    package let column: String
    package let value: String
    /// Completes "expected ...", such as `a board in the register: hambleford-ib`.
    package let expectation: String

    package init(column: String, value: String, expectation: String) {
        self.column = column
        self.value = value
        self.expectation = expectation
    }
}
