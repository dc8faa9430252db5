/// The head of a table that holds actions: what each of its columns is, and where it stands.
struct TableHead: Sendable {
    struct Column: Sendable {
        var role: ColumnRole
        /// The number of the cell in a table with borders, and else how far into the line it begins.
        let place: Int
    }

    private(set) var columns: [Column]
    /// The borders are printed, or tabs stand for them.
    let hasBorders: Bool
    let hasTabs: Bool

    /// Nil where the line heads no table with actions, or owners of actions, in it.
    init?(_ line: PrintedLine) {
        hasTabs = line.borders == 0 && line.tabs >= 1 && line.tabs == line.wholePhrase.cells.count - 1
        hasBorders = line.borders > 0
        let cells = TableHead.cells(of: line, byTabs: hasTabs)
        var columns: [Column] = []
        for cell in cells {
            guard let role = ColumnRole.of(cell.words) else { return nil }
            columns.append(Column(role: role, place: cell.place))
        }
        let roles = columns.map(\.role)
        guard roles.contains(.action) || roles.contains(.owner) else { return nil }
        if columns.count == 1 {
            guard !hasBorders, !hasTabs, let only = columns.first, only.place >= 40 else { return nil }
        }
        self.columns = TableHead.settled(columns)
        let isOfPeople = !has(.action) && !has(.topic) && !has(.due)
        if isOfPeople && columns.count > 1 { return nil }
    }

    /// "Item" is a number beside "Discussion", and the discussion itself beside "Action" alone.
    private static func settled(_ columns: [Column]) -> [Column] {
        var columns = columns
        let roles = columns.map(\.role)
        if roles.contains(.action), !roles.contains(.owner), !roles.contains(.due), !roles.contains(.topic),
            let at = roles.lastIndex(of: .reference)
        {
            columns[at].role = .topic
        }
        if !roles.contains(.action), !roles.contains(.topic), let at = roles.lastIndex(of: .reference),
            roles.contains(.owner)
        {
            columns[at].role = .topic
        }
        // A second column of descriptions beside a discussion is the discussion.
        if roles.count(where: { $0 == .owner }) > 1, let at = roles.firstIndex(of: .owner),
            !roles.contains(.action)
        {
            columns[at].role = .topic
        }
        return columns
    }

    func has(_ role: ColumnRole) -> Bool { columns.contains { $0.role == role } }

    /// Where the columns of what is to be done begin: right of what was said.
    var marginPlace: Int? {
        if hasTabs { return nil }
        if columns.count == 1 { return columns[0].place }
        guard let topic = columns.last(where: { $0.role == .topic }) else { return nil }
        return columns.first { $0.place > topic.place }?.place
    }

    /// The runs of words between borders or gaps, each with its place.
    static func cells(of line: PrintedLine, byTabs: Bool = false) -> [(place: Int, words: Phrase)] {
        var cells: [(place: Int, words: Phrase)] = []
        for cell in line.wholePhrase.cells {
            guard let first = cell.first else { continue }
            let place =
                line.borders > 0
                ? first.borders - (line.opensWithBorder ? 1 : 0) : byTabs ? first.tabs : first.column
            cells.append((place, cell))
        }
        return cells
    }

    /// The words of a row by the roles of the columns they stand in.
    func row(_ line: PrintedLine) -> [ColumnRole: Phrase] {
        var row: [ColumnRole: Phrase] = [:]
        let cells = TableHead.cells(of: line, byTabs: hasTabs && line.tabs > 0)
        // Columns that are set apart but not in line: as many cells as heads are in the order of the heads.
        let isWhole = !hasBorders && !hasTabs && cells.count == columns.count && columns.count >= 3
        for (index, cell) in cells.enumerated() {
            guard let column = isWhole ? columns[index] : column(at: cell.place) else { continue }
            var words = row[column.role] ?? Phrase([])
            words.append(cell.words)
            row[column.role] = words
        }
        return row
    }

    private func column(at place: Int) -> Column? {
        if hasBorders || hasTabs {
            return columns.first { $0.place == place } ?? columns.last { $0.place < place }
        }
        return columns.last { $0.place <= place + 3 } ?? columns.first
    }
}
