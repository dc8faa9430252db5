/// The minutes after their head and without their lists of names: paragraphs under headings.
struct Body: Sendable {
    private(set) var paragraphs: [Paragraph] = []
    private(set) var sections: [MinutesSection] = []

    /// `taken` are the indices of lines that the head and the lists of names have used up.
    init(_ lines: [PrintedLine], without taken: Set<Int>) {
        let width = WrapWidth(lines)
        var isSetApart = true
        var previous: PrintedLine?
        for (index, line) in lines.enumerated() {
            if line.isBlank || taken.contains(index) {
                isSetApart = true
                previous = nil
                continue
            }
            let isLoose = index + 1 >= lines.count || lines[index + 1].isBlank
            if let section = heading(line, isSetApart: isSetApart, isLoose: isLoose) {
                sections.append(section)
                isSetApart = true
                previous = nil
                continue
            }
            if let before = previous, continues(line, before, width), !paragraphs.isEmpty {
                paragraphs[paragraphs.count - 1].join(line)
            } else {
                paragraphs.append(
                    Paragraph(
                        phrase: line.phrase, mark: line.mark, isSetApart: isSetApart, section: sections.last))
            }
            isSetApart = false
            previous = line
        }
    }

    /// The words went on to the next line for want of room, or begin small as the middle of a sentence does.
    private func continues(_ line: PrintedLine, _ before: PrintedLine, _ width: WrapWidth) -> Bool {
        guard line.mark.isNone, let first = line.phrase.first, !opensWithMarker(line.phrase),
            !ActionLabel.fits(before.phrase)
        else { return false }
        if width.isFull(before, before: line) { return true }
        let beginsSmall = !first.isCapitalised && !first.hasDigit && !first.isDash
        return beginsSmall && before.phrase.last?.endsSentence != true
    }
}
