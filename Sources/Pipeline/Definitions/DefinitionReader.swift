import TOMLKit

/// Reads tables key by key. A fault is kept and reading goes on, so that all of them are told in one go.
struct DefinitionReader {
    let file: String
    private(set) var faults: [String] = []

    init(file: String) { self.file = file }

    mutating func fault(_ path: String, _ words: String) { faults.append("\(file): \(path) \(words)") }

    /// Refuses the keys that nobody asks for: a setting misspelt is a setting ignored.
    ///
    /// - Parameter elsewhere: keys that other tables of the kind know, with where they belong.
    mutating func refuseKeys(
        of table: DefinitionTable, besides known: [String], elsewhere: [String: String] = [:]
    ) {
        for key in table.values.keys where !known.contains(key) {
            let path = table.path(to: key)
            if let place = elsewhere[key] {
                fault(path, "belongs to \(place).")
            } else {
                fault(path, "is not known; \(suggestion(for: key, among: known)).")
            }
        }
    }

    mutating func text(_ key: String, in table: DefinitionTable) -> String? {
        guard let value = table.values[key] else { return nil }
        guard let text = value.string else {
            return wrong(table.path(to: key), value, "text in quotation marks")
        }
        guard !text.allSatisfy(\.isWhitespace) else {
            fault(table.path(to: key), "is empty: give it words, or leave the key out.")
            return nil
        }
        return text
    }

    mutating func flag(_ key: String, in table: DefinitionTable) -> Bool? {
        guard let value = table.values[key] else { return nil }
        return value.bool ?? wrong(table.path(to: key), value, "true or false")
    }

    mutating func wholeNumber(_ key: String, in table: DefinitionTable, within range: ClosedRange<Int>)
        -> Int?
    {
        guard let value = table.values[key] else { return nil }
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard let number = value.int else { return wrong(table.path(to: key), value, expected) }
        guard range.contains(number) else {
            fault(table.path(to: key), "is \(number); it must be \(expected).")
            return nil
        }
        return number
    }

    mutating func share(_ key: String, in table: DefinitionTable) -> Double? {
        guard let value = table.values[key] else { return nil }
        let expected = "a share from 0 to 1, such as 0.1 for a tenth"
        guard let number = value.double ?? value.int.map(Double.init) else {
            return wrong(table.path(to: key), value, expected)
        }
        guard (0...1).contains(number) else {
            fault(table.path(to: key), "is \(number); it must be \(expected).")
            return nil
        }
        return number
    }

    /// A list of texts, each once and at least one.
    mutating func texts(_ key: String, in table: DefinitionTable) -> [String]? {
        guard let value = table.values[key] else { return nil }
        let path = table.path(to: key)
        guard let list = value.array else { return wrong(path, value, "a list of texts") }
        guard !list.isEmpty else {
            fault(path, "is empty: name something, or leave the key out.")
            return nil
        }
        var texts: [String] = []
        for (index, element) in list.enumerated() {
            guard let text = element.string else {
                fault(
                    "\(path)[\(index + 1)]", "is \(element.type.words); it must be text in quotation marks.")
                continue
            }
            if texts.contains(text) {
                fault("\(path)[\(index + 1)]", "names “\(text)” a second time.")
            } else {
                texts.append(text)
            }
        }
        return texts
    }

    /// A table within a table; its keys are read by whoever asks for it.
    mutating func table(_ key: String, in table: DefinitionTable) -> DefinitionTable? {
        guard let value = table.values[key] else { return nil }
        let path = table.path(to: key)
        guard let values = value.table else { return wrong(path, value, "a table headed [\(path)]") }
        return DefinitionTable(path: path, values: values)
    }

    /// The tables of a list headed `[[key]]`, counted from 1 as people count.
    mutating func tables(_ key: String, in table: DefinitionTable) -> [DefinitionTable] {
        guard let value = table.values[key] else { return [] }
        let path = table.path(to: key)
        guard let list = value.array else {
            fault(path, "is \(value.type.words); each must be a table headed [[\(path)]].")
            return []
        }
        var tables: [DefinitionTable] = []
        for (index, element) in list.enumerated() {
            guard let values = element.table else {
                fault(
                    "\(path)[\(index + 1)]",
                    "is \(element.type.words); it must be a table headed [[\(path)]].")
                continue
            }
            tables.append(DefinitionTable(path: "\(path)[\(index + 1)]", values: values))
        }
        return tables
    }

    private mutating func wrong<Value>(_ path: String, _ value: any TOMLValueConvertible, _ expected: String)
        -> Value?
    {
        fault(path, "is \(value.type.words); it must be \(expected).")
        return nil
    }
}

/// `the nearest is columns`, or all there are where nothing comes near.
func suggestion(for name: String, among names: [String]) -> String {
    nearestName(to: name, among: names).map { "the nearest is \($0)" }
        ?? "there are \(names.joined(separator: ", "))"
}
