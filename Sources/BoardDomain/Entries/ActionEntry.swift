/// One row of an actions file, or one action accepted from minutes. It is known by its board and reference.
///
/// A part that is absent says nothing: it never takes away what an earlier file said.
package struct ActionEntry: Hashable, Sendable {
    package let board: Board.ID
    package let reference: Action.ID
    package let words: String
    /// The owners as written, one each; empty when the papers name none.
    package let owners: [String]
    package let raisedOn: Day
    package let raisedAt: Day?
    package let original: DueTerm
    package let revision: DueRevision?
    package let note: Note?
    package let step: ClosureStep?

    package init(
        board: Board.ID, reference: Action.ID, words: String, owners: [String], raisedOn: Day,
        raisedAt: Day?, original: DueTerm, revision: DueRevision?, note: Note?, step: ClosureStep?
    ) {
        self.board = board
        self.reference = reference
        self.words = words
        self.owners = owners
        self.raisedOn = raisedOn
        self.raisedAt = raisedAt
        self.original = original
        self.revision = revision
        self.note = note
        self.step = step
    }
}

/// Something added to an action that the register already holds.
package struct ActionAddition: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case note(Note)
        case revision(DueRevision)
        case step(ClosureStep)
        case owners([String])
    }

    package let board: Board.ID
    package let reference: Action.ID
    package let part: Part

    package init(board: Board.ID, reference: Action.ID, part: Part) {
        self.board = board
        self.reference = reference
        self.part = part
    }
}
