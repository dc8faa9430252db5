import BoardDomain
import GRDB

extension SnapshotReader {
    func readBoard() throws -> Board {
        let upTo: [SQLValue] = [.integer(board), .integer(self.upTo)]
        try each(.board, from: "board AS t WHERE t.id = ?1 AND t.change <= ?2", upTo) { _ in }
        var neighbours = LatestList<String>()
        try each(.boardNeighbour) { neighbours.add($0.text(3), of: $0.integer(0)) }
        var read: Board?
        try each(.boardStatement) { cells in
            read = Board(
                id: boardID, name: cells.text(2), organisation: cells.text(3), zone: cells.text(4),
                area: cells.optionalText(5), neighbours: neighbours.elements)
        }
        guard let read else {
            throw DatabaseError(
                resultCode: .SQLITE_CORRUPT, message: "nothing is said of board \(boardID.code)")
        }
        return read
    }
}
