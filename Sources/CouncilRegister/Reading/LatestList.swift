/// A list that is said anew as a whole: rows come oldest change first, and those of the last change are the list.
struct LatestList<Element> {
    private(set) var elements: [Element] = []
    private var change = 0

    mutating func add(_ element: Element, of change: Int) {
        if change != self.change { elements.removeAll() }
        self.change = change
        elements.append(element)
    }
}

extension SnapshotReader {
    /// The lists in force, by the thing they belong to.
    func readLists<Element>(
        _ table: Table, of parent: Table, _ element: (Cells) -> Element
    ) throws -> [Int: [Element]] {
        var lists: [Int: LatestList<Element>] = [:]
        try each(table, of: parent) { cells in
            lists[cells.integer(1), default: LatestList()].add(element(cells), of: cells.integer(0))
        }
        return lists.mapValues(\.elements)
    }

    func readOwners(_ table: Table, of parent: Table) throws -> [Int: [String]] {
        try readLists(table, of: parent) { $0.text(3) }
    }
}
