/// Something the minutes seem to ask for, as they ask for it. A person decides whether it is an action.
package struct ProposedAction: Hashable, Sendable {
    /// The line its words begin on, 1-based in the text read.
    package let line: Int
    /// The line its words end on.
    package let lastLine: Int
    /// The number under which the minutes print an action of an earlier meeting; nil for those of this one.
    package let reference: String?
    /// As minuted, without the marker and without markdown; lines are joined by one space.
    package let text: String
    /// Only those whom the minutes name; often empty.
    package let owners: [ProposedOwner]
    package let due: ProposedDue
    /// The minutes themselves call it an action.
    package let marked: Bool
    /// The heading it stands under.
    package let section: String?
    /// 0...1: how sure the reading is that this is one action in these words.
    package let confidence: Double
    package let rule: ProposalRule
    /// What a secretary should look at before accepting.
    package let doubts: [Doubt]
}

/// Somebody the minutes name as the one to do it.
package struct ProposedOwner: Hashable, Sendable {
    /// As printed: a name, initials, a role, a group.
    package let words: String
    /// The one person of the attendance lists whom the words fit; nil when none or several do.
    package let attendee: String?
    /// The one person of the register whom they fit, where the attendance lists know nobody by them.
    package var person: String?

    /// The name where it is known, and else the words as printed.
    package var called: String { attendee ?? person ?? words }
}
