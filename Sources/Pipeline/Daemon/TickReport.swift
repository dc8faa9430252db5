package import BoardDomain

/// What one look at the clock came to.
package struct TickReport: Sendable {
    /// One thing that happened, in a sentence.
    package struct Line: Sendable {
        package let board: Board.ID?
        package let occurrence: Occurrence?
        /// The state it came into; nil for what is only said.
        package let state: OccurrenceStep.State?
        package let sentence: String
        /// Whether a person has something to do.
        package let needsAPerson: Bool
    }

    package let at: Instant
    package internal(set) var lines: [Line] = []
    /// Why nothing was done at all: the clock cannot be relied on.
    package internal(set) var clockDoubt: String?
    package internal(set) var run: DeliveryRun?
    /// What went wrong on our own side, a sentence each.
    package internal(set) var faults: [String] = []
    /// When there is something to do again; nil where nothing lies ahead.
    package internal(set) var next: Instant?
    /// The next thing the rules ask for, in words.
    package internal(set) var nextFiring: String?

    init(at now: Instant) { at = now }

    package var needsAPerson: Bool {
        clockDoubt != nil || lines.contains(where: \.needsAPerson) || run?.muteSentence != nil
    }

    mutating func add(
        _ occurrence: Occurrence, _ state: OccurrenceStep.State?, _ sentence: String,
        needsAPerson: Bool = false
    ) {
        lines.append(
            Line(
                board: occurrence.board, occurrence: occurrence, state: state, sentence: sentence,
                needsAPerson: needsAPerson))
    }

    /// The sooner of what is known and this.
    mutating func wake(at instant: Instant?) {
        guard let instant else { return }
        next = min(next ?? instant, instant)
    }
}
