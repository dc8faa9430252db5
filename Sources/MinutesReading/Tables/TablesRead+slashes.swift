/// A sheet of actions whose cells were joined by slashes: "5. / Carol to review the subgroups. / Carol".
extension TablesRead {
    /// Only where three rows or more begin with a number and end with an owner, for minutes are flattened so as well.
    mutating func takeSlashedRows(without skipped: Set<Int>) {
        let starts = lines.indices.filter { !skipped.contains($0) && opensRow(lines[$0]) }
        let whole = starts.filter { ownerCut(lines[$0].phrase) != nil }
        guard whole.count >= 3, whole.count * 2 >= starts.count else { return }
        for start in starts {
            var words = lines[start].phrase
            use(start)
            var next = start + 1
            while ownerCut(words) == nil, next < lines.count, !lines[next].isBlank, !opensRow(lines[next]) {
                words.append(lines[next].phrase)
                use(next)
                next += 1
            }
            var row = TableAction(index: start)
            let cut = ownerCut(words)
            row.words = words.upTo(cut ?? words.count)
            row.owners = cut.map { words.from($0 + 1) } ?? Phrase([])
            add(row)
        }
    }

    private func opensRow(_ line: PrintedLine) -> Bool {
        guard case .number = line.mark else { return false }
        return line.wholePhrase.word(1)?.raw == "/"
    }

    /// The last slash, where owners follow it, or a name or two that nobody's list has.
    private func ownerCut(_ phrase: Phrase) -> Int? {
        guard let cut = (3..<max(3, phrase.count)).last(where: { phrase.word($0)?.raw == "/" }),
            cut + 1 < phrase.count
        else { return nil }
        let cell = phrase.from(cut + 1)
        let isNames =
            cell.count <= 5
            && cell.words.allSatisfy { word in
                (word.isCapitalised && !word.hasDigit && !word.endsSentence)
                    || ["and", "&", ""].contains(word.key)
            }
        return isNames || owners.owners(naming: cell) != nil ? cut : nil
    }
}
