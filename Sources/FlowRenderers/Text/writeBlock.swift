import PackDocument

extension TextPage {
    mutating func writeBlock(_ block: Block) {
        switch block {
        case .paragraph(let words): paragraph(plain(words))
        case .list(let list): write(list)
        case .facts(let facts): write(facts)
        case .keyFigures(let figures): for figure in figures { write(figure) }
        case .table(let table): tabulate(table)
        case .figure(let figure):
            paragraph(plain(figure.caption))
            line(plain(figure.alternative), indent: 2, hanging: 2)
        case .notice(let words):
            gap()
            line(led(by: "! ", plain(words)), hanging: 2)
        }
    }

    private mutating func write(_ list: List) {
        gap()
        for (index, item) in list.items.enumerated() {
            switch list.order {
            case .numbered:
                let widest = String(list.items.count).utf8.count
                let number = String(index + 1)
                let margin = widest - number.utf8.count
                line(led(by: "\(number). ", plain(item)), indent: margin, hanging: widest + 2)
            case .bulleted: line(led(by: "- ", plain(item)), hanging: 2)
            }
        }
    }

    /// Labels in a column of their own where they are short enough to leave room beside it.
    mutating func write(_ facts: [Fact]) {
        gap()
        let labels = facts.map { plain($0.label) + [0x3A] }
        let widest = labels.map { displayWidth($0[...]) }.max() ?? 0
        for (label, fact) in zip(labels, facts) {
            let words = plain(fact.words)
            guard widest <= 24 else {
                line(label)
                line(words, indent: 2, hanging: 2)
                continue
            }
            append(label[...])
            write(words, beside: displayWidth(label[...]), from: widest + 1, leaving: addresses(in: fact))
        }
    }

    /// - Parameters:
    ///   - label: the columns that the label fills.
    ///   - margin: the column that the words begin at; one that has no room there begins a line of its own.
    private mutating func write(
        _ words: [UInt8], beside label: Int, from margin: Int, leaving whole: [[UInt8]]
    ) {
        let room = Self.columns - margin
        for (index, piece) in wrapped(words, to: room, leaving: whole).enumerated() {
            if index > 0 || piece.width > room { endLine() }
            if piece.width <= room { spaces(index == 0 ? margin - label : margin) }
            append(words[piece.range])
        }
        endLine()
    }

    private func addresses(in fact: Fact) -> [[UInt8]] {
        fact.words.compactMap { run in
            guard case .address(.web(let address)) = run else { return nil }
            return plain(address)
        }
    }

    private mutating func write(_ figure: KeyFigure) {
        paragraph(plain("\(figure.label): \(figure.value)"))
        line(plain(figure.words), indent: 2, hanging: 2)
    }
}
