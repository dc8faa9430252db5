/// One row of a boards file.
package struct BoardEntry: Hashable, Sendable {
    package let board: Board.ID
    package let name: String
    package let organisation: String
    package let zone: String
    package let area: String?
    package let neighbours: [String]

    package init(
        board: Board.ID, name: String, organisation: String, zone: String, area: String?,
        neighbours: [String]
    ) {
        self.board = board
        self.name = name
        self.organisation = organisation
        self.zone = zone
        self.area = area
        self.neighbours = neighbours
    }
}
