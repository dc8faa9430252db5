/// One piece of a section. Closed, so that a new kind stops every renderer until it has an answer.
package enum Block: Hashable, Sendable {
    case paragraph([Inline])
    case list(List)
    case facts([Fact])
    /// Large figures side by side, each with its sentence.
    case keyFigures([KeyFigure])
    case table(Table)
    case figure(Figure)
    /// Something to be seen before the rest: a blank section, a warning on the data.
    case notice([Inline])
}

package struct List: Hashable, Sendable {
    package enum Order: Hashable, Sendable { case numbered, bulleted }

    package let order: Order
    package let items: [[Inline]]

    package init(_ order: Order, _ items: [[Inline]]) {
        self.order = order
        self.items = items
    }
}

package struct KeyFigure: Hashable, Sendable {
    package let label: String
    /// As printed, such as `31 of 57`.
    package let value: String
    /// The sentence beneath it: what it counts, and its change since the last board.
    package let words: [Inline]
    package let leadsTo: Anchor?

    package init(label: String, value: String, words: [Inline], leadsTo: Anchor?) {
        self.label = label
        self.value = value
        self.words = words
        self.leadsTo = leadsTo
    }
}
