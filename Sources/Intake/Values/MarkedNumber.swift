/// A number with the mark beside it, which says something of the unit.
package struct MarkedNumber: Hashable, Sendable {
    package enum Mark: Hashable, Sendable {
        case percent, pounds
    }

    package let value: Double
    package let mark: Mark?

    package init(value: Double, mark: Mark?) {
        self.value = value
        self.mark = mark
    }
}
