extension TablesRead {
    /// The rows of a table of actions, wrapped cells joined; answers with the first line that is none of them.
    mutating func takeRows(under head: TableHead, at start: Int) -> Int {
        use(start)
        var open: TableAction?
        var wasBlank = false
        var index = start + 1
        while index < lines.count {
            let line = lines[index]
            if line.isBlank {
                if line.borders == 0 { wasBlank = true }
                index += 1
                continue
            }
            if TableHead(line) != nil, TableHead.cells(of: line).count == head.columns.count {
                use(index)
                index += 1
                continue
            }
            let row = head.row(line)
            // "7. Next meeting | 28 May": a row for the reader of meetings.
            if head.has(.topic), line.phrase.cells.contains(where: speaksOfNextMeeting) {
                if let done = open { add(done) }
                open = nil
                index += 1
                continue
            }
            guard belongs(row, line, to: head, after: wasBlank) else { break }
            if let action = open, !opens(row, line, under: head, after: wasBlank, following: action) {
                open?.join(row)
            } else {
                if let done = open { add(done) }
                open = TableAction(index: index)
                open?.join(row)
            }
            use(index)
            wasBlank = false
            index += 1
        }
        if let done = open { add(done) }
        return index
    }

    private func belongs(
        _ row: [ColumnRole: Phrase], _ line: PrintedLine, to head: TableHead, after blank: Bool
    )
        -> Bool
    {
        if head.hasBorders { return line.borders > 0 }
        if speaksOfNextMeeting(line.phrase), blank, !head.has(.topic) { return false }
        if head.hasTabs { return line.tabs > 0 }
        if line.borders > 0 || (row[.reference] == nil && opensWithMarker(line.phrase)) { return false }
        if !blank { return true }
        if let reference = row[.reference] {
            return reference.count <= 2 && reference.words.contains(where: \.hasDigit) && row[.action] != nil
        }
        return head.has(.reference)
            ? false : row[.owner] != nil || row[.due] != nil || (line.phrase.first?.column ?? 0) > 2
    }

    /// A row begins where its number stands, or after a blank line, or where its owner does.
    private func opens(
        _ row: [ColumnRole: Phrase], _ line: PrintedLine, under head: TableHead, after blank: Bool,
        following action: TableAction
    ) -> Bool {
        if line.continuesRow { return false }
        if head.hasBorders || head.hasTabs {
            return row[.action] != nil && (row[.reference] != nil || !head.has(.reference) || startsAnew(row))
        }
        if head.has(.reference) { return row[.reference] != nil || (blank && row[.action] != nil) }
        if blank { return true }
        return row[.owner] != nil && !action.owners.isEmpty && startsAnew(row)
    }

    private func startsAnew(_ row: [ColumnRole: Phrase]) -> Bool {
        row[.action]?.first?.isCapitalised == true && (row[.owner] != nil || row[.due] != nil)
    }
}
