/// What the caller says about a file besides the file itself.
package struct SheetChoices: Hashable, Sendable {
    /// A value for every row, in place of a column the file does not have.
    package let constants: [SheetColumn: String]
    /// Their header, by its key, to our column; to nil where their column is to be left out.
    package let renames: [String: SheetColumn?]
    /// Their headers as the caller wrote them, by key.
    let headers: [String: String]

    package static let none = SheetChoices(constants: [:], renames: [:], headers: [:])

    private init(
        constants: [SheetColumn: String], renames: [String: SheetColumn?], headers: [String: String]
    ) {
        self.constants = constants
        self.renames = renames
        self.headers = headers
    }

    /// Reads `COLUMN=VALUE` for each constant and `THEIRS=OURS` for each rename; `THEIRS=` leaves a column out.
    package init(
        setting: [String], mapping: [String], for kind: SheetKind
    ) throws(SheetChoiceFault) {
        var constants: [SheetColumn: String] = [:]
        for argument in setting {
            let (name, value) = try SheetChoices.halves(argument, of: "--set COLUMN=VALUE")
            let column = try SheetChoices.column(name, of: kind, in: argument)
            guard constants.updateValue(trimmed(value), forKey: column) == nil else {
                throw SheetChoiceFault(sentence: "--set gives \(column.name) twice.")
            }
        }
        var renames: [String: SheetColumn?] = [:]
        var headers: [String: String] = [:]
        for argument in mapping {
            let (theirs, ours) = try SheetChoices.halves(argument, of: "--map THEIRS=OURS")
            let key = SheetColumn.key(theirs)
            guard headers.updateValue(theirs, forKey: key) == nil else {
                throw SheetChoiceFault(sentence: "--map names the column \(theirs) twice.")
            }
            let column: SheetColumn? =
                trimmed(ours).isEmpty ? nil : try SheetChoices.column(ours, of: kind, in: argument)
            renames.updateValue(column, forKey: key)
        }
        self.init(constants: constants, renames: renames, headers: headers)
    }

    private static func halves(
        _ argument: String, of shape: String
    ) throws(SheetChoiceFault) -> (String, String) {
        guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else {
            throw SheetChoiceFault(sentence: "\"\(argument)\" is not of the form \(shape).")
        }
        return (String(argument[..<sign]), String(argument[argument.index(after: sign)...]))
    }

    private static func column(
        _ name: String, of kind: SheetKind, in argument: String
    ) throws(SheetChoiceFault) -> SheetColumn {
        let key = SheetColumn.key(name)
        if let column = kind.columns.first(where: { SheetColumn.key($0.name) == key }) { return column }
        let known = kind.columns.map(\.name).joined(separator: ", ")
        throw SheetChoiceFault(
            sentence: "\"\(argument)\" names no column of \(kind.rawValue): those are \(known).")
    }
}

/// A `--set` or `--map` that cannot be followed: a fault of usage, not of the data.
package struct SheetChoiceFault: Error, Hashable, Sendable {
    package let sentence: String
}
