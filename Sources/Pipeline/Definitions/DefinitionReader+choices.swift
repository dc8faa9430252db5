import TOMLKit

extension DefinitionReader {
    /// One word out of those that a kind of value has.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, in table: DefinitionTable, named kind: String
    ) -> Choice? where Choice.RawValue == String {
        guard let word = text(key, in: table) else { return nil }
        return choice(word, at: table.path(to: key), named: kind)
    }

    /// A list of such words, each once.
    mutating func choices<Choice: RawRepresentable & CaseIterable>(
        _ key: String, in table: DefinitionTable, named kind: String
    ) -> [Choice]? where Choice.RawValue == String {
        guard let words = texts(key, in: table) else { return nil }
        var choices: [Choice] = []
        for (index, word) in words.enumerated() {
            if let choice: Choice = choice(word, at: "\(table.path(to: key))[\(index + 1)]", named: kind) {
                choices.append(choice)
            }
        }
        return choices
    }

    /// A list of words that must be among those given.
    mutating func names(
        _ key: String, in table: DefinitionTable, among known: [String], named kind: String
    ) -> [String]? {
        guard let words = texts(key, in: table) else { return nil }
        for (index, word) in words.enumerated() where !known.contains(word) {
            fault(
                "\(table.path(to: key))[\(index + 1)]",
                "is “\(word)”, which is no \(kind); \(suggestion(for: word, among: known)).")
        }
        return words
    }

    /// A name that becomes part of a file's name or of the ledger's.
    mutating func code(_ key: String, in table: DefinitionTable) -> String? {
        guard let words = text(key, in: table) else { return nil }
        let isCode = words.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
        }
        guard isCode, words.utf8.count <= 40 else {
            fault(
                table.path(to: key), "is “\(words)”; it must be lower-case letters, digits and hyphens.")
            return nil
        }
        return words
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ word: String, at path: String, named kind: String
    ) -> Choice? where Choice.RawValue == String {
        if let choice = Choice(rawValue: word) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        fault(path, "is “\(word)”, which is no \(kind); \(suggestion(for: word, among: known)).")
        return nil
    }
}
