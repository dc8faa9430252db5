/// The minutes after their head and without their lists of names: paragraphs under headings.
struct Body: Sendable {
    private(set) var paragraphs: [Paragraph] = []
    private(set) var sections: [MinutesSection] = []

    /// `taken` are the indices of lines that the head and the lists of names have used up.
    init(_ lines: [PrintedLine], without taken: Set<Int>) {
        let width = WrapWidth(lines)
        var isSetApart = true
        var previous: PrintedLine?
        var pending: [Paragraph.Margin] = []
        for (index, line) in lines.enumerated() {
            let beside = line.margin.isEmpty ? [] : [Paragraph.Margin(line: line.number, words: line.margin)]
            if line.isBlank, !beside.isEmpty, !paragraphs.isEmpty, previous != nil {
                paragraphs[paragraphs.count - 1].margins += beside
                continue
            }
            if line.isBlank || taken.contains(index) {
                isSetApart = true
                previous = nil
                continue
            }
            // "Actions from meeting no. 13" is as much a heading where its list follows at once.
            let isLoose =
                index + 1 >= lines.count || lines[index + 1].isBlank
                || (!lines[index + 1].mark.isNone && line.phrase.key(0) == "actions")
            if isSetApart, opensAgenda(line.phrase), line.number > 8, !sections.isEmpty { break }
            let announces =
                (isSetApart || !line.mark.isNone) && line.phrase.count <= 7
                && speaksOfNextMeeting(line.phrase)
            if let section = heading(line, isSetApart: isSetApart || announces, isLoose: isLoose || announces)
            {
                sections.append(section)
                pending = beside
                isSetApart = true
                previous = nil
                continue
            }
            let before = previous.flatMap { continues(line, $0, width) ? $0 : nil }
            take(line, joined: before != nil, isSetApart: isSetApart, beside: beside, pending: &pending)
            isSetApart = line.borders > 0
            previous = line.borders > 0 ? nil : line
        }
    }

    private mutating func take(
        _ line: PrintedLine, joined: Bool, isSetApart: Bool, beside: [Paragraph.Margin],
        pending: inout [Paragraph.Margin]
    ) {
        if joined, !paragraphs.isEmpty {
            paragraphs[paragraphs.count - 1].join(line)
            paragraphs[paragraphs.count - 1].margins += beside
            return
        }
        paragraphs.append(
            Paragraph(
                phrase: line.phrase, mark: line.mark, isSetApart: isSetApart, section: sections.last,
                margins: pending + beside, box: line.box))
        pending = []
    }

    /// The agenda of the next meeting may follow in the same file; nothing in it was said at this one.
    private func opensAgenda(_ phrase: Phrase) -> Bool {
        guard phrase.count <= 10, let at = phrase.firstIndex(ofKey: "agenda") else { return false }
        return at == 0 || (at <= 3 && phrase.contains(anyOf: ["next"]))
            ? phrase.contains(anyOf: ["next", "for", "of"]) || phrase.count == 1 : false
    }

    /// The words went on to the next line for want of room, or begin small as the middle of a sentence does.
    private func continues(_ line: PrintedLine, _ before: PrintedLine, _ width: WrapWidth) -> Bool {
        guard line.mark.isNone, let first = line.phrase.first, !opensWithMarker(line.phrase),
            !ActionLabel.fits(before.phrase)
        else { return false }
        if width.isFull(before, before: line) { return true }
        if !before.margin.isEmpty, before.phrase.last?.endsSentence == false, before.borders == 0 {
            return true
        }
        let beginsSmall = !first.isCapitalised && !first.hasDigit && !first.isDash
        return beginsSmall && before.phrase.last?.endsSentence != true
    }
}
