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
