package import BoardDomain

/// Which pack is wanted, as a person says it.
package struct PackRequest: Sendable {
    /// Nil for the only board there is, or the one the settings name.
    package var board: String?
    /// The day of the meeting, or the day it was first set for; nil for the next one.
    package var meeting: Day?
    /// The last day whose records count; nil for all of them.
    package var asOf: Day?
    /// The name of a pack definition, or the path of a file that holds one.
    package var definition: String

    package init(board: String?, meeting: Day?, asOf: Day?, definition: String) {
        self.board = board
        self.meeting = meeting
        self.asOf = asOf
        self.definition = definition
    }
}
