import BoardDomain

/// The spellings of a closed choice, ours first, then those that other systems use.
struct Spellings<Choice: Sendable>: Sendable {
    private let choices: [(choice: Choice, spellings: [String])]

    init(_ choices: [(Choice, [String])]) { self.choices = choices.map { (choice: $0, spellings: $1) } }

    func read(_ cell: String) throws(Expectation) -> Choice {
        let word = folded(cell)
        if let match = choices.first(where: { $0.spellings.contains { folded($0) == word } }) {
            return match.choice
        }
        throw expectation
    }

    /// Our own spelling of each.
    var expectation: Expectation {
        Expectation("one of: " + choices.compactMap(\.spellings.first).joined(separator: ", "))
    }

    /// Every spelling, for the documentation's own test.
    var all: [String] { choices.flatMap(\.spellings) }
}

extension Spellings where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    /// The raw values as our own spellings, and more beside them.
    init(more: [String: [String]] = [:]) {
        self.init(Choice.allCases.map { ($0, [$0.rawValue] + (more[$0.rawValue] ?? [])) })
    }
}
