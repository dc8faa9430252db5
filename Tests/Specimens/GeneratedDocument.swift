package import PackDocument
import TestKit

/// Documents as no clerk would write them: any words, any shape, anchors repeated, links to nowhere.
package struct GeneratedDocument {
    private var chance: SplitMix64
    private let vocabulary: [String]

    package init(seed: UInt64, vocabulary: [String] = Self.plainWords) {
        chance = SplitMix64(seed: seed)
        self.vocabulary = vocabulary
    }

    package static let plainWords = [
        "board", "Siân", "overdue", "24.1%", "action", "A-017", "Llanfairpwllgwyngyllgogerychwyrndrobwll",
        "the",
        "of", "−3", "naïve", "<b>", "&amp;", "a", "report", "safeguarding", "\"quoted\"", "it’s", "x>y",
    ]

    package mutating func document() -> Document {
        Document(
            form: Bool.random(using: &chance) ? .pack : .letter, language: "en-GB", title: words(),
            marking: maybe { $0.words() },
            isDraft: Bool.random(using: &chance),
            cover: Cover(organisation: words(), subtitle: words(), facts: some(3) { $0.fact() }),
            footer: Footer(board: words(), meetingDate: words(), edition: words()),
            sections: some(4) { $0.section(depth: 2) })
    }

    private mutating func section(depth: Int) -> Section {
        Section(
            anchor: anchor(), title: words(), blocks: some(5) { $0.block() },
            subsections: depth > 0 ? some(3) { $0.section(depth: depth - 1) } : [])
    }

    private mutating func block() -> Block {
        switch pick(10) {
        case 0: .paragraph(inlines())
        case 1: .list(List(Bool.random(using: &chance) ? .numbered : .bulleted, some(12) { $0.inlines() }))
        case 2: .facts(some(4) { $0.fact() })
        case 3: .keyFigures(some(4) { $0.keyFigure() })
        case 4: .notice(inlines())
        case 5: .figure(Figure(caption: words(), alternative: words(), drawing: .shares(shares())))
        case 6: .figure(Figure(caption: words(), alternative: words(), drawing: .columns(columns())))
        case 7: .figure(Figure(caption: words(), alternative: words(), drawing: .trend(trend())))
        case 8: .figure(Figure(caption: words(), alternative: words(), drawing: .timeline(timeline())))
        default: .table(table())
        }
    }

    private mutating func table() -> Table {
        let columns = some(10) {
            Table.Column($0.words(), Bool.random(using: &$0.chance) ? .words : .figures, weight: $0.pick(5))
        }
        let rows = some(6) { made in
            let anchor = made.maybe { $0.anchor() }
            let group = made.pick(3) == 0 ? made.words() : nil
            return Table.Row(anchor: anchor, group: group, columns.map { _ in made.cell() })
        }
        return Table(caption: words(), columns: columns, rows: rows)
    }

    private mutating func cell() -> Table.Cell {
        guard pick(6) == 0 else { return .words(inlines()) }
        let values: [Double?] = some(9) { $0.maybe { Double($0.pick(100)) } }
        return .sparkline(
            Sparkline(values: values, target: maybe { Double($0.pick(100)) }, alternative: words()))
    }

    private mutating func shares() -> Shares { Shares(some(5) { Shares.Part($0.mark(), $0.pick(9)) }) }

    private mutating func columns() -> ColumnChart {
        let occasions = some(9) { $0.words() }
        return ColumnChart(
            occasions: occasions,
            quantities: some(3) { made in
                ColumnChart.Quantity(name: made.words(), counts: occasions.map { _ in made.pick(30) })
            })
    }

    private mutating func keyFigure() -> KeyFigure {
        KeyFigure(label: words(), value: words(), words: inlines(), leadsTo: maybe { $0.anchor() })
    }

    private mutating func fact() -> Fact { Fact(words(), inlines()) }

    private mutating func inlines() -> [Inline] {
        let runs: [[Inline]] = some(4) { made in
            switch made.pick(7) {
            case 0: [.strong(made.words()), .text(" "), .command(made.words())]
            case 1: [.link(made.words(), to: made.anchor()), .text(" ")]
            case 2: [.mark(made.mark()), .text(" ")]
            case 3: [.target(made.anchor())]
            case 4: [.address(made.address()), .text(" ")]
            default: [.text(made.words()), .text(" ")]
            }
        }
        return runs.flatMap(\.self)
    }

    private mutating func mark() -> Mark {
        Mark(
            words(), Mark.Shape.allCases[pick(Mark.Shape.allCases.count)],
            Mark.Tone.allCases[pick(Mark.Tone.allCases.count)])
    }

    private mutating func address() -> Address {
        switch pick(3) {
        case 0: .web("https://packs.hambleford.example/\(pick(1_000))")
        case 1: .mail("clerk\(pick(1_000))@hambleford.example")
        default: .web(words())
        }
    }

    private mutating func anchor() -> Anchor { Anchor("place-\(pick(40))") }

    package mutating func words() -> String {
        (0...pick(9)).map { _ in vocabulary[pick(vocabulary.count)] }.joined(separator: " ")
    }

    package mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &chance) }

    private mutating func maybe<Made>(_ make: (inout Self) -> Made) -> Made? {
        pick(3) == 0 ? nil : make(&self)
    }

    private mutating func some<Made>(_ most: Int, _ make: (inout Self) -> Made) -> [Made] {
        (0..<pick(most + 1)).map { _ in make(&self) }
    }
}
