/// Matches headers to columns: what the caller maps comes first, then our own names, then other systems'.
struct HeaderMatching {
    private let kind: SheetKind
    private let choices: SheetChoices
    private let own: [String: SheetColumn]
    private let others: [String: SheetColumn]
    private var dropped: Set<Int> = []
    private var synonyms: [(index: Int, header: String, column: SheetColumn)] = []
    private var mapped: Set<String> = []
    private(set) var cells: [SheetColumn: Int] = [:]
    private(set) var faults: [HeaderFault] = []

    init(kind: SheetKind, choices: SheetChoices) {
        self.kind = kind
        self.choices = choices
        own = Dictionary(uniqueKeysWithValues: kind.columns.map { (SheetColumn.key($0.name), $0) })
        others = kind.synonyms
    }

    func isUnknown(_ index: Int) -> Bool { !dropped.contains(index) && !cells.values.contains(index) }

    mutating func meet(_ header: String, at index: Int) {
        let key = SheetColumn.key(header)
        if let choice = choices.renames[key] {
            mapped.insert(key)
            guard let column = choice else {
                dropped.insert(index)
                return
            }
            claim(column, for: index, header: header)
        } else if let column = own[key] {
            claim(column, for: index, header: header)
        } else if let column = others[key] {
            synonyms.append((index, trimmed(header), column))
        }
    }

    /// Settles what depends on the whole header.
    mutating func finish(_ headers: [String]) {
        for (index, header, column) in synonyms {
            // Our own name, or the caller's word, leaves the other header unknown.
            if let rival = cells[column], !synonyms.contains(where: { $0.index == rival }) { continue }
            if choices.constants[column] != nil { continue }
            claim(column, for: index, header: header)
        }
        for (key, choice) in choices.renames where choice != nil && !mapped.contains(key) {
            let theirs = choices.headers[key] ?? key
            faults.append(
                HeaderFault(
                    column: theirs, value: "", expectation: "a column of this name, since --map names it"))
        }
        for column in kind.columns where choices.constants[column] != nil && cells[column] != nil {
            faults.append(
                HeaderFault(
                    column: column.name, value: "a column of the file",
                    expectation: "either the column or --set; --map \(column.name)= leaves the column out"))
        }
        findMissing()
    }

    private mutating func claim(_ column: SheetColumn, for index: Int, header: String) {
        guard cells[column] == nil else {
            faults.append(
                HeaderFault(
                    column: column.name, value: trimmed(header), expectation: "only one column for this"))
            return
        }
        cells[column] = index
    }

    private mutating func findMissing() {
        let missing = kind.required.filter { group in
            !group.contains { cells[$0] != nil || choices.constants[$0] != nil }
        }
        guard !missing.isEmpty else { return }
        let names = missing.map { $0.map(\.name).joined(separator: " or ") }.joined(separator: ", ")
        faults.append(
            HeaderFault(
                column: nil, value: "no column \(names)",
                expectation: "them in the header, or --set COLUMN=VALUE, or --map THEIRS=OURS"))
    }
}
