import PackDocument
import Specimens
import Testing

@testable import PDFRenderer

@Suite("Words on a page")
struct WordsSpecs {
    @Test("of every script are drawn where a font has them, and none is named as missing")
    func scripts() throws {
        let printed = try renderPDF(namesDocument, in: try Debian.house())
        #expect(printed.missing == [])
    }

    @Test("that no font has are named with their place, printed as numbers and read out as they are")
    func missing() throws {
        let document = document(of: [
            .table(
                Table(
                    caption: "Names", columns: [Table.Column("Ref"), Table.Column("Owner")],
                    rows: [Table.Row([.words([.text("A-017")]), .words([.text("王小明 \u{1F600}")])])]))
        ])
        let file = try composeFile(document, in: try Debian.usual())
        let sentences = file.missing.map(\.sentence)
        #expect(
            sentences.first
                == "No font has the character U+738B, which stands in “One”, in the row “A-017”; it is printed as [U+738B]."
        )
        #expect(sentences.count == 3, "\(sentences)")
        #expect(FileProjection(file).pages.contains("王小明"))
    }

    @Test("read from right to left stand so, and are told in their own order")
    func rightToLeft() throws {
        let file = try composeFile(
            document(of: [.paragraph([.text("From \(HostileDocument.hebrew) to all")])]),
            in: try Debian.usual())
        #expect(FileProjection(file).pages.contains("From \(HostileDocument.hebrew) to all"))
        var typesetter = try Typesetter(try Debian.usual())
        let number = typesetter.word("נועה", .regular)
        let word = typesetter.words[number]
        let first = typesetter.uses[word.parts[0].font].characters[
            Int(word.parts[0].characters[0].number) - 1]
        #expect(first.text == "ה", "the last letter stands leftmost")
    }

    @Test("without a place to break are cut between characters, and nothing is added")
    func cut() throws {
        let word = String(repeating: "abc", count: 200)
        let file = try composeFile(document(of: [.paragraph([.text(word)])]), in: try Debian.usual())
        #expect(FileProjection(file).pages.contains(word))
    }

    @Test("break after hyphens between letters, and never within a code or at a no-break space")
    func breaks() throws {
        var compositor = try Compositor(try Debian.usual(), places: [])
        func boxes(_ text: String) -> Int {
            compositor.passage(text, TypeScale.body, compositor.tree.root).boxes.count
        }
        #expect(boxes("multi-agency") == 2)
        #expect(boxes("A-017 PI-01 −3 14–16") == 4)
        #expect(boxes("24\u{A0}March non\u{2011}stop") == 2)
        #expect(boxes("王小明") == 3)
    }

    @Test("fill as few lines as there can be, with ends that are alike")
    func lines() {
        let boxes = [30.0, 30, 30, 10, 30].map {
            Passage.Box(fragments: 0..<0, width: $0, space: 5, turns: false)
        }
        #expect(breakLines(boxes, measure: 105) == [0..<3, 3..<5])
        #expect(breakLines(boxes, measure: 72) == [0..<2, 2..<4, 4..<5])
        #expect(breakLines(boxes, measure: 20).count == 5)
        #expect(breakLines([], measure: 100) == [])
    }

    @Test("stand in as many columns as a table has, wide enough for the widest word of each")
    func columns() {
        let needs = [
            need("Reference", ["2026-02-11/3", "S2"]),
            need("Action", [String(repeating: "Bring the figures ", count: 12), "None"]),
            need("Days late", ["196", "12"], isFigures: true),
        ]
        let widths = ColumnFit(needs, gap: 10).widths(within: 400)
        #expect(abs(widths.reduce(0, +) + 20 - 400) < 0.01)
        #expect(zip(widths, needs).allSatisfy { $0 >= $1.least })
        #expect(widths[1] > 250)
    }

    @Test("stand in columns at which the rows are lowest, and dates are not broken")
    func lowestRows() {
        let long = "Tell everyone who refers a child what was decided, within five working days"
        let needs = [
            need("Action", [long, long + " and check it monthly", long]),
            need("Due", Array(repeating: "30 September 2026", count: 3)),
            need("Owner", Array(repeating: "Democratic Services", count: 3)),
        ]
        let widths = ColumnFit(needs, gap: 10).widths(within: 460)
        #expect(widths[1] >= needs[1].most && widths[2] >= needs[2].most)
        #expect(ColumnFit(needs, gap: 10).typicalLines(within: 460) == 2)
    }

    @Test("are cut where the columns are more than their words have room in")
    func narrowColumns() {
        let needs = [need("A", ["Unbreakable-2026-02-11/3"]), need("B", ["b"])]
        let fit = ColumnFit(needs, gap: 10)
        #expect(!fit.holds(within: 60))
        #expect(fit.widths(within: 60) == [45, 5])
    }

    private func need(_ heading: String, _ rows: [String], isFigures: Bool = false) -> ColumnFit.Need {
        var need = ColumnFit.Need(heading: CellMeasure(letters: heading, of: 5))
        for row in rows { need.add(CellMeasure(letters: row, of: 5), isSample: true) }
        need.isFigures = isFigures
        return need
    }
}
