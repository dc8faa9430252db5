/// Tables of what was said with a column of what is to be done: the text stays, and the column is set beside it.
extension TablesRead {
    mutating func takeMargins(under head: TableHead, at start: Int, without skipped: Set<Int>) -> Int {
        use(start)
        var index = start + 1
        while index < lines.count {
            let line = lines[index]
            if line.isBlank || skipped.contains(index) {
                index += 1
                continue
            }
            if head.hasBorders && line.borders == 0 { break }
            if TableHead(line) != nil {
                if TableHead.cells(of: line).count < head.columns.count || sameHead(line, as: head) {
                    use(index)
                    index += 1
                    continue
                }
                break
            }
            if head.hasBorders {
                takeBordered(line, under: head, at: index)
            } else {
                takeSpaced(line, under: head, at: index)
            }
            index += 1
        }
        return index
    }

    private func sameHead(_ line: PrintedLine, as head: TableHead) -> Bool {
        TableHead(line)?.columns.map(\.role) == head.columns.map(\.role)
    }

    private mutating func takeBordered(_ line: PrintedLine, under head: TableHead, at index: Int) {
        let row = head.row(line)
        var left = row[.reference] ?? Phrase([])
        left.append(row[.topic] ?? Phrase([]))
        var margin = row[.action] ?? Phrase([])
        let owners = row[.owner] ?? Phrase([])
        // "Next meeting | 14 July": the day belongs to what stands before it.
        if speaksOfNextMeeting(row[.topic] ?? Phrase([])), !WrittenDay.all(in: margin).isEmpty { return }
        if !TableAction.saysNothing(margin), !owners.isEmpty || row[.due] != nil,
            self.owners.certainOwners(in: margin) == nil
        {
            var action = TableAction(index: index)
            action.join(row.filter { $0.key != .reference })
            add(action)
            margin = Phrase([])
        } else if !owners.isEmpty {
            margin = owners
            margin.append(row[.due] ?? Phrase([]))
        }
        set(TableAction.saysNothing(margin) ? Phrase([]) : margin, leaving: left, at: index)
    }

    private mutating func takeSpaced(_ line: PrintedLine, under head: TableHead, at index: Int) {
        guard let place = head.marginPlace else { return }
        let whole = line.wholePhrase
        let cut = (0..<whole.count).first { at in
            guard let word = whole.word(at) else { return false }
            return word.column >= place - 4 && (word.afterGap || at == 0)
        }
        guard let cut else { return }
        let margin = whole.from(cut)
        set(TableAction.saysNothing(margin) ? Phrase([]) : margin, leaving: whole.upTo(cut), at: index)
    }

    /// Initials at the right edge without a head over them: the last run of a line, where two lines or more show it.
    mutating func takeBareMargins(without skipped: Set<Int>) {
        let found = lines.indices.compactMap { index -> (index: Int, cut: Int, column: Int)? in
            guard !skipped.contains(index), lines[index].margin.isEmpty,
                let cut = marginCut(lines[index].wholePhrase),
                let column = lines[index].wholePhrase.word(cut)?.column
            else { return nil }
            return (index, cut, lines[index].borders > 0 ? -1 : column)
        }
        for one in found
        where found.contains(where: { $0.index != one.index && abs($0.column - one.column) <= 6 }) {
            let whole = lines[one.index].wholePhrase
            set(whole.from(one.cut), leaving: whole.upTo(one.cut), at: one.index)
        }
    }

    private func marginCut(_ whole: Phrase) -> Int? {
        guard let cut = (1..<max(1, whole.count)).last(where: { whole.word($0)?.afterGap == true }),
            whole.word(cut).map({ $0.column >= 45 || $0.borders > 0 }) == true,
            cut >= 3 || whole.word(0)?.column ?? 0 >= 40
        else { return nil }
        return owners.certainOwners(in: whole.from(cut)) == nil ? nil : cut
    }

    /// "… to be shown in the waiting room. / Carys": cells of a row that were joined by slashes.
    mutating func takeSlashes(without skipped: Set<Int>) {
        let found = lines.indices.compactMap { index -> (index: Int, cut: Int)? in
            let phrase = lines[index].phrase
            guard !skipped.contains(index), lines[index].margin.isEmpty,
                phrase.words.count(where: { !$0.hasDigit }) >= 6,
                let cut = (2..<max(2, phrase.count)).first(where: { phrase.word($0)?.raw == "/" }),
                owners.owners(naming: phrase.from(cut + 1)) != nil
                    || (phrase.word(cut - 1)?.endsSentence == true
                        && RequestForm.named(phrase.from(cut + 1), knowing: owners) != nil)
            else { return nil }
            return (index, cut)
        }
        let numbered = lines.count { $0.wholePhrase.word(1)?.raw == "/" && !$0.mark.isNone }
        guard found.count + min(numbered, 3) >= 2 else { return }
        for one in found {
            let phrase = lines[one.index].phrase
            set(phrase.from(one.cut + 1), leaving: phrase.upTo(one.cut), at: one.index)
        }
    }
}
