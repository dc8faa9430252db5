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
            ColumnFit.Need(least: 30, heading: 30, cells: [30, 20]),
            ColumnFit.Need(least: 60, heading: 60, cells: [600, 900, 40]),
            ColumnFit.Need(least: 25, heading: 25, cells: [25], isFigures: true),
        ]
        let widths = ColumnFit(needs, gap: 10).widths(within: 400)
        #expect(abs(widths.reduce(0, +) + 20 - 400) < 0.01)
        #expect(zip(widths, needs).allSatisfy { $0 >= $1.least })
        #expect(widths[1] > 250)
    }
}
