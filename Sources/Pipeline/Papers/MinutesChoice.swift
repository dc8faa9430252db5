/// What a person chose among the proposals of a file of minutes.
package struct MinutesChoice: Sendable {
    /// 1-based places in the list of actions.
    package var actions: Set<Int>
    /// 1-based places in the list of updates.
    package var updates: Set<Int>
    /// What they changed, by the place of the action.
    package var edits: [Int: MinutesEdit] = [:]

    package init(actions: Set<Int>, updates: Set<Int>) {
        self.actions = actions
        self.updates = updates
    }
}

/// A proposal in a person's own words. What is nil stays as the minutes have it.
package struct MinutesEdit: Sendable {
    package var words: String?
    package var owners: [String]?
    /// As typed: a day, "next meeting", or nothing.
    package var due: String?

    package init() {}
}
