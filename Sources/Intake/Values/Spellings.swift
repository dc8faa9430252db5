/// The spellings of a closed choice, ours first, then those that other systems use.
struct Spellings<Choice: Sendable>: Sendable {
    /// What is expected instead of anything else: our own spelling of each.
    let expectation: Expectation
    /// By folded spelling.
    private let choices: [String: Choice]

    init(_ choices: [(Choice, [String])]) {
        expectation = Expectation("one of: " + choices.compactMap(\.1.first).joined(separator: ", "))
        let pairs = choices.flatMap { choice, spellings in spellings.map { (folded($0), choice) } }
        self.choices = Dictionary(pairs) { first, _ in first }
    }

    /// Nil for a cell that spells none of them.
    func choice(_ cell: String) -> Choice? { choices[folded(cell)] }

    func read(_ cell: String) throws(Expectation) -> Choice {
        guard let choice = choice(cell) else { throw expectation }
        return choice
    }
}

extension Spellings where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    /// The raw values as our own spellings, and more beside them.
    init(more: [String: [String]] = [:]) {
        self.init(Choice.allCases.map { ($0, [$0.rawValue] + (more[$0.rawValue] ?? [])) })
    }
}
