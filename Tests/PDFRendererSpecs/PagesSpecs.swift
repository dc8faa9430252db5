import PackDocument
import Testing

@testable import PDFRenderer

@Suite("The pages of a pack")
struct PagesSpecs {
    private let sentence = "Tell everyone who refers a child what was decided, within five working days. "

    @Test(
        "lie where rows would be high, with the neighbours that hold many columns, and stand again for prose")
    func sheets() throws {
        let sections = [
            section("Prose", [.paragraph([.text(sentence)])]),
            section("Short", [table(columns: 5, of: "Short words")]),
            section("Long", [table(columns: 6, of: String(repeating: sentence, count: 3))]),
            section("Few", [table(columns: 3, of: sentence)]),
            section("Alone", [table(columns: 5, of: "Short words")]),
        ]
        let compositor = try Compositor(try Debian.usual(), places: [])
        #expect(compositor.sheets(of: sections) == [.upright, .sideways, .sideways, .upright, .upright])
        let led = Section(
            anchor: Anchor("led"), title: "Led", blocks: [.paragraph([.text("Few words.")])],
            subsections: Array(sections[1...2]))
        #expect(compositor.sheets(of: [led]) == [.sideways])
    }

    @Test("hold two measures each, with their charts as wide as the page")
    func measures() throws {
        let chart = TrendChart(
            readings: (0..<14).map { .init(place: Double($0), value: Double($0 % 5)) }, levels: [],
            breaks: [],
            latest: "March 3", axis: [.init(0, "February"), .init(13, "March")],
            scale: [.init(0, "0"), .init(4, "4")])
        let measures = (0..<6).map { number in
            section(
                "Measure \(number)",
                [
                    .paragraph([.text(String(repeating: sentence, count: 7))]),
                    .figure(Figure(caption: "Measure", alternative: "It rises.", drawing: .trend(chart))),
                    .paragraph([.text("Plan action meant to move it: 3.1.")]),
                ])
        }
        #expect(try pages(of: measures).count == 3)
    }

    @Test("keep a group's heading with the first of its rows")
    func groups() throws {
        let rows = (0..<90).map { row in
            Table.Row(
                group: row.isMultiple(of: 9) ? "Group \(row / 9)" : nil,
                [.words([.text("Row \(row)")]), .words([.text(sentence)])])
        }
        let table = Table(caption: "Rows", columns: [Table.Column("Row"), Table.Column("Words")], rows: rows)
        let pages = try pages(of: [section("Rows", [.table(table)])])
        #expect(pages.count > 2)
        // A row's heading fills its ground, which no row does.
        for page in pages {
            let last = try #require(page.slabs.last?.slab)
            #expect(!last.decorations.contains { if case .fill = $0 { true } else { false } })
        }
    }

    @Test("tear a record only where it would leave more than a third of a page blank")
    func records() throws {
        let record = Block.facts((0..<12).map { Fact("Label \($0)", [.text(sentence + sentence)]) })
        let pages = try pages(of: (0..<4).map { section("Record \($0)", [record]) })
        let last = try #require(pages.first?.slabs.last)
        #expect(last.y + last.slab.height > Sheet.upright.bottom - Sheet.upright.depth / 3)
        // Three rows at least stand with the heading, and two at least after the tear.
        #expect(pages.allSatisfy { $0.slabs.count > 3 })
    }

    private func pages(of sections: [Section]) throws -> [Flow.Page] {
        var compositor = try Compositor(try Debian.usual(), places: [])
        for section in sections {
            compositor.set(section, level: 3, on: .upright, under: compositor.tree.root)
        }
        compositor.flow.settle()
        return compositor.flow.pages
    }

    private func section(_ title: String, _ blocks: [Block]) -> Section {
        Section(anchor: Anchor(title), title: title, blocks: blocks)
    }

    private func table(columns: Int, of words: String) -> Block {
        .table(
            Table(
                caption: "Rows", columns: (0..<columns).map { Table.Column("Column \($0)") },
                rows: (0..<4).map { _ in
                    Table.Row((0..<columns).map { _ in Table.Cell.words([.text(words)]) })
                }))
    }
}
