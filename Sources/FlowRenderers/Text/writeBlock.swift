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
            let pieces = wrapped(words, to: Self.columns - widest - 1)
            append(label[...])
            for (index, piece) in pieces.enumerated() {
                spaces(index == 0 ? widest + 1 - displayWidth(label[...]) : widest + 1)
                append(words[piece.range])
                if index < pieces.count - 1 { endLine() }
            }
            endLine()
        }
    }

    private mutating func write(_ figure: KeyFigure) {
        paragraph(plain("\(figure.label): \(figure.value)"))
        line(plain(figure.words), indent: 2, hanging: 2)
    }
}
