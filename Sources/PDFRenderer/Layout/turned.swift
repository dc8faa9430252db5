extension Compositor {
    /// Words read from right to left that follow each other on a line, put in the order in which they are seen and told
    /// to the reader in theirs (the part of UAX 9 that names in an English line need).
    mutating func turned(_ passage: Passage, in range: Range<Int>) -> ArraySlice<Fragment> {
        var seen: [Fragment] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let end = runEnd(passage, from: index, to: range.upperBound)
            guard end > index + 1, let joined = join(passage, index..<end) else {
                seen += passage.fragments[passage.boxes[index].fragments]
                index += 1
                continue
            }
            seen += joined
            index = end
        }
        return seen[...]
    }

    /// Past the last box of a run that begins and ends with turned words.
    private func runEnd(_ passage: Passage, from start: Int, to limit: Int) -> Int {
        guard passage.boxes[start].turns else { return start }
        var end = start + 1
        for index in (start + 1)..<max(limit, start + 1) {
            if passage.boxes[index].turns {
                end = index + 1
            } else if !isNeutral(passage, index) {
                break
            }
        }
        return end
    }

    /// Digits and signs between two turned words belong to them.
    private func isNeutral(_ passage: Passage, _ box: Int) -> Bool {
        passage.fragments[passage.boxes[box].fragments].allSatisfy { fragment in
            guard case .word(let number) = fragment.kind else { return false }
            return typesetter.words[number].text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
        }
    }

    /// One fragment that shows the boxes from right to left; nil where they do not belong to one voice.
    private mutating func join(_ passage: Passage, _ boxes: Range<Int>) -> [Fragment]? {
        let all = passage.fragments[
            passage.boxes[boxes.lowerBound].fragments
                .lowerBound..<passage.boxes[boxes.upperBound - 1].fragments
                .upperBound]
        guard let first = all.first,
            all.allSatisfy({ $0.style == first.style && $0.element == first.element && $0.link == first.link }
            )
        else { return nil }
        var trailing: Fragment?
        var fragments = Array(all)
        if passage.boxes[boxes.upperBound - 1].space > 0 { trailing = fragments.removeLast() }
        var numbers: [Int] = []
        for fragment in fragments {
            guard case .word(let number) = fragment.kind else { return nil }
            numbers.append(number)
        }
        let text = numbers.map { typesetter.words[$0].text }.joined()
        let joined = typesetter.join(numbers.reversed(), saying: text)
        let whole = Fragment(
            kind: .word(joined), style: first.style, element: first.element, link: first.link,
            width: typesetter.width(joined, first.style.size))
        return [whole] + (trailing.map { [$0] } ?? [])
    }
}
