/// The lines of the minutes with their tables known: rows of actions taken out, columns of actions set beside the text.
struct TablesRead: Sendable {
    private(set) var lines: [PrintedLine]
    /// Indices of lines that the rows have used up.
    private(set) var taken: Set<Int> = []
    private(set) var actions: [TableAction] = []
    let owners: OwnerReader
    let dues: DueContext

    /// `skipped` are the indices of the lines of the head and the lists of names.
    init(_ printed: [PrintedLine], without skipped: Set<Int>, owners: OwnerReader, dues: DueContext) {
        lines = printed
        self.owners = owners
        self.dues = dues
        var index = 0
        while index < lines.count {
            if lines[index].isBlank || skipped.contains(index) {
                index += 1
            } else if let head = TableHead(lines[index]) {
                index = take(head, at: index, without: skipped)
            } else {
                index = takeFlattened(at: index) ?? index + 1
            }
        }
        takeSlashedRows(without: skipped.union(taken))
        takeBareMargins(without: skipped.union(taken))
        takeSlashes(without: skipped.union(taken))
    }

    private mutating func take(_ head: TableHead, at index: Int, without skipped: Set<Int>) -> Int {
        if head.marginPlace != nil { return takeMargins(under: head, at: index, without: skipped) }
        return takeRows(under: head, at: index)
    }

    mutating func use(_ index: Int) { taken.insert(index) }
    mutating func add(_ action: TableAction) {
        if !action.asksNothing { actions.append(action) }
    }
    mutating func set(_ margin: Phrase, leaving left: Phrase, at index: Int) {
        lines[index] = lines[index].beside(margin, leaving: left)
    }
}
