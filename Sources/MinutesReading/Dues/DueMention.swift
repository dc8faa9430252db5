/// One mention of a time in the words of an action.
struct DueMention: Hashable, Sendable {
    let range: Range<Int>
    let due: ProposedDue
    let doubt: Doubt?
    let warning: MinutesWarning?

    init(_ range: Range<Int>, _ due: ProposedDue, doubt: Doubt? = nil, warning: MinutesWarning? = nil) {
        self.range = range
        self.due = due
        self.doubt = doubt
        self.warning = warning
    }
}
