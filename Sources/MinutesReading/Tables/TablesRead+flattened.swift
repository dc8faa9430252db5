/// Tables that lost their lines on the way: a row to a line, or a cell to a line.
extension TablesRead {
    /// The first line after such a table; nil where none begins here.
    mutating func takeFlattened(at index: Int) -> Int? {
        if let roles = ColumnRole.all(in: lines[index].wholePhrase), isHead(roles) {
            return takeFlatRows(roles, at: index)
        }
        var roles: [ColumnRole] = []
        var at = index
        while at < lines.count, roles.count < 6 {
            if lines[at].isBlank {
                at += 1
                continue
            }
            guard lines[at].phrase.count <= 4, lines[at].borders == 0,
                let role = ColumnRole.of(lines[at].phrase)
            else { break }
            roles.append(role)
            at += 1
        }
        // A heading "Actions" may stand over the head itself.
        if roles.count > 2, roles[0] == .action, roles[1...].contains(.action) { roles.removeFirst() }
        return isHead(roles) && Set(roles).count == roles.count
            ? takeFlatCells(roles, from: index, at: at) : nil
    }

    private func isHead(_ roles: [ColumnRole]) -> Bool {
        roles.count >= 2 && roles.contains(.action) && (roles.contains(.owner) || roles.contains(.due))
            && !roles.contains(.topic)
    }

    /// "3 Ask the landowner about a shorter route Hugh Penney and EL by end of July".
    private mutating func takeFlatRows(_ roles: [ColumnRole], at start: Int) -> Int {
        use(start)
        let isNumbered = roles.first == .reference
        var rows: [(index: Int, words: Phrase)] = []
        var index = start + 1
        while index < lines.count, !lines[index].isBlank {
            let whole = lines[index].wholePhrase
            let hasNumber = whole.first.map { $0.hasDigit && $0.key.utf8.count <= 5 } ?? false
            if isNumbered, !hasNumber, let last = rows.indices.last {
                rows[last].words.append(whole)
            } else if isNumbered == hasNumber, !rows.isEmpty || hasNumber || !isNumbered {
                rows.append((index, isNumbered ? whole.from(1) : whole))
            } else {
                break
            }
            use(index)
            index += 1
        }
        let numbers = roles.prefix { $0 == .reference }.count
        for row in rows {
            var words = row.words
            for _ in 1..<max(1, numbers)
            where words.first.map({ $0.hasDigit && $0.key.utf8.count <= 4 }) == true { words = words.from(1) }
            add(flatRow(words, at: row.index))
        }
        return index
    }

    private func flatRow(_ words: Phrase, at index: Int) -> TableAction {
        var action = TableAction(index: index)
        var end = words.count
        if let due = closingDue(words) {
            action.due = words.from(due)
            end = due
        }
        let certain = (max(1, end - 8)..<max(1, end)).first {
            owners.certainOwners(in: words.part($0..<end)) != nil
        }
        let owner =
            certain ?? (max(1, end - 6)..<max(1, end)).first { mayBeOwner(from: $0, to: end, in: words) }
        action.owners = words.part((owner ?? end)..<end)
        action.words = words.upTo(owner ?? end)
        return action
    }

    /// Somebody who is in no list of names: not what a preposition before it speaks of.
    private func mayBeOwner(from at: Int, to end: Int, in words: Phrase) -> Bool {
        !["to", "of", "with", "by", "the", "and", "from", "for", "at", "in", "on"].contains(words.key(at - 1))
            && words.word(at)?.isCapitalised == true && owners.owners(naming: words.part(at..<end)) != nil
    }

    /// Where a due begins that closes the words.
    private func closingDue(_ words: Phrase) -> Int? {
        (max(1, words.count - 7)..<max(1, words.count)).first { isDue(words.from($0)) }
    }

    /// Nothing but a time by which something is to be done.
    func isDue(_ phrase: Phrase) -> Bool {
        guard (1...8).contains(phrase.count), let mention = wholeDue(in: phrase, knowing: dues) else {
            return false
        }
        return mention.lowerBound <= 1 && phrase.count - mention.upperBound <= 0
            && (mention.lowerBound == 0 || ["by", "the", "before", "on", "due"].contains(phrase.key(0)))
    }

    private enum Cell { case words(Phrase), owner(Phrase), due(Phrase) }

    /// A cell to a line: either row after row, or column after column.
    private mutating func takeFlatCells(_ roles: [ColumnRole], from head: Int, at start: Int) -> Int {
        var cells: [(index: Int, cell: Cell)] = []
        var index = start
        while index < lines.count {
            let phrase = lines[index].phrase
            if lines[index].isBlank || (phrase.count == 1 && phrase.first?.hasDigit == true) {
                index += 1
                continue
            }
            let announces = speaksOfNextMeeting(phrase) && !isDue(phrase)
            if announces || opensWithMarker(phrase) || lines[index].borders > 0 { break }
            if isDue(phrase) {
                cells.append((index, .due(phrase)))
            } else if owners.certainOwners(in: phrase) != nil
                || (phrase.count <= 8 && owners.owners(naming: phrase) != nil)
            {
                cells.append((index, .owner(phrase)))
            } else if phrase.count >= 3 {
                cells.append((index, .words(phrase)))
            } else {
                break
            }
            index += 1
        }
        // What is followed by no owner and no date is the text after the table.
        while case .words = cells.last?.cell { cells.removeLast() }
        guard let last = cells.last else { return start }
        for used in head...last.index { use(used) }
        for action in actions(of: cells) { add(action) }
        return last.index + 1
    }

    private func actions(of cells: [(index: Int, cell: Cell)]) -> [TableAction] {
        var rows: [TableAction] = []
        var given = (owners: 0, dues: 0)
        let texts = cells.prefix { if case .words = $0.cell { true } else { false } }.count
        for (index, cell) in cells {
            switch cell {
            case .words(let words):
                var row = TableAction(index: index)
                row.words = words
                rows.append(row)
            case .owner(let words):
                let at = texts > 1 ? given.owners : rows.count - 1
                given.owners += 1
                if rows.indices.contains(at) { rows[at].owners.append(words) }
            case .due(let words):
                let at = texts > 1 ? given.dues : rows.count - 1
                given.dues += 1
                if rows.indices.contains(at) { rows[at].due.append(words) }
            }
        }
        return rows
    }
}

/// "Next meeting: 7 May", "Date of next meeting".
func speaksOfNextMeeting(_ phrase: Phrase) -> Bool {
    let opening = phrase.upTo(7)
    guard let next = opening.firstIndex(ofKey: "next") ?? opening.firstIndex(ofKey: "future"),
        opening.first?.isCapitalised == true
    else { return false }
    return (next + 1...next + 4).contains { ["meeting", "meetings"].contains(phrase.key($0)) }
        && !phrase.upTo(next).contains(anyOf: ["to", "at", "by", "for", "until"])
}
