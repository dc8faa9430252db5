import TOMLKit

/// A table of a definition, read strictly: what is asked for is taken out, and what is left over is a fault.
struct DefinitionTable {
    private let table: TOMLTable
    private let path: String
    private let file: String
    private let keys: [String]

    /// - Parameter keys: every key this table may have.
    init(_ table: TOMLTable, at path: String, in file: String, keys: [String]) throws {
        self.table = table
        self.path = path
        self.file = file
        self.keys = keys
        for key in table.keys where !keys.contains(key) {
            throw refusal("there is no key \(full(key))", nearest: key, among: keys, naming: full)
        }
    }

    func text(_ key: String) throws -> String? { try value(key, "text in quotation marks") { $0.string } }
    func number(_ key: String) throws -> Int? { try value(key, "a whole number") { $0.int } }
    func yesOrNo(_ key: String) throws -> Bool? { try value(key, "true or false") { $0.bool } }

    func fraction(_ key: String) throws -> Double? {
        try value(key, "a number") { $0.double ?? $0.int.map(Double.init) }
    }

    func texts(_ key: String) throws -> [String]? {
        try value(key, "a list of texts") { value in
            guard let array = value.array else { return nil }
            let texts = array.compactMap(\.string)
            return texts.count == array.count ? texts : nil
        }
    }

    func table(_ key: String, keys: [String]) throws -> DefinitionTable? {
        guard let inner = try value(key, "a table", { $0.table }) else { return nil }
        return try DefinitionTable(inner, at: full(key), in: file, keys: keys)
    }

    func tables(_ key: String, keys: [String]) throws -> [DefinitionTable] {
        guard let array = try value(key, "a list of tables", { $0.array }) else { return [] }
        return try array.enumerated().map { index, value in
            guard let inner = value.table else { throw refusal("\(full(key))[\(index + 1)] must be a table") }
            return try DefinitionTable(inner, at: "\(full(key))[\(index + 1)]", in: file, keys: keys)
        }
    }

    /// A word from a closed list.
    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) throws -> Choice?
    where Choice.RawValue == String {
        try text(key).map { try self.choice($0, at: key, type) }
    }

    func choices<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) throws -> [Choice]?
    where Choice.RawValue == String {
        try texts(key)?.map { try self.choice($0, at: key, type) }
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ word: String, at key: String, _ type: Choice.Type
    ) throws -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: word) else {
            throw refusal(
                "\(full(key)) cannot be “\(word)”", nearest: word, among: type.allCases.map(\.rawValue), naming: { $0 })
        }
        return choice
    }

    func refusal(_ words: String) -> Refusal { Refusal(.wrongInput, "The pack definition \(file): \(words).") }

    func refusal(_ words: String, nearest word: String, among known: [String], naming name: (String) -> String) -> Refusal {
        refusal(
            nearestName(to: word, among: known).map { "\(words); the nearest is \(name($0))" }
                ?? "\(words); there are \(known.map(name).joined(separator: ", "))")
    }

    private func value<Value>(_ key: String, _ shape: String, _ read: (any TOMLValueConvertible) -> Value?) throws -> Value? {
        guard let found = table[key] else { return nil }
        guard let value = read(found) else { throw refusal("\(full(key)) must be \(shape)") }
        return value
    }

    private func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}
