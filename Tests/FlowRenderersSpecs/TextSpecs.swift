import PackDocument
import Specimens
import Testing

@testable import FlowRenderers

@Suite("Plain text")
struct TextSpecs {
    @Test(
        "counts the columns that a word fills",
        arguments: [
            ("board", 5), ("Siân", 4), ("Sia\u{302}n", 4), ("王小明", 6), ("ﾊﾝ", 2), ("Ｆ", 2), ("한국", 4),
            ("🙂", 2),
            ("👩‍🏫", 2), ("🇬🇧", 2), ("☎️", 2), ("a\u{200B}b", 2), ("– “x”", 5), ("", 0),
        ])
    func countsColumns(word: String, columns: Int) {
        #expect(displayWidth(Array(word.utf8)[...]) == columns)
    }

    @Test(
        "breaks lines at spaces, and words only where a word is wider than a line",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("one two", 7, ["one two"]), ("", 7, []),
            ("abcdefghij kl", 4, ["abcd", "efgh", "ij", "kl"]), ("abcdefgh ij", 4, ["abcd", "efgh", "ij"]),
            ("a abcdef", 4, ["a", "abcd", "ef"]), ("王小明王", 5, ["王小", "明王"]), ("王", 1, ["王"]),
            ("Siân Llŷr Owen", 9, ["Siân Llŷr", "Owen"]),
        ])
    func breaksLines(words: String, width: Int, lines: [String]) {
        let bytes = Array(words.utf8)
        let pieces = wrapped(bytes, to: width)
        #expect(pieces.map { String(decoding: bytes[$0.range], as: UTF8.self) } == lines)
        #expect(pieces.map(\.width) == lines.map { displayWidth(Array($0.utf8)[...]) })
    }

    @Test("sets a table in columns, figures to the right, words that need it on several lines")
    func setsColumns() {
        #expect(
            text(of: table(words: String(repeating: "late again ", count: 9))) == """
                Late

                Ref  Days  Word
                ---  ----  -------------------------------------------------------------------
                A1      5  late again late again late again late again late again late again
                           late again late again late again

                王    120  short

                """)
    }

    @Test("tells a table too wide for columns row by row, with every title and word")
    func tellsRecords() {
        #expect(
            text(of: table(words: String(repeating: "late again ", count: 40))).hasPrefix(
                """
                Late

                Ref: A1
                  Days: 5
                  Word: late again late again late again late again late again late again late
                    again late again
                """))
    }

    @Test("names the columns of a table without rows")
    func namesColumns() {
        let columns = (1...9).map { Table.Column("Column number \($0)") }
        let told = text(of: Table(caption: "None", columns: columns, rows: []))
        #expect(columns.allSatisfy { told.contains("\($0.title):\n") })
    }

    @Test("puts a shape before a rating's word", arguments: Mark.Shape.allCases)
    func putsAShape(shape: Mark.Shape) {
        let words = plain([.mark(Mark("At risk", shape, .bad))])
        let signs = Set(Mark.Shape.allCases.map { plain([.mark(Mark("At risk", $0, .bad))]) })
        #expect(String(decoding: words, as: UTF8.self).hasSuffix("] At risk"))
        #expect(words.allSatisfy { $0 < 0x80 })
        #expect(signs.count == Mark.Shape.allCases.count)
    }

    @Test("bears the marking at head and foot")
    func bearsTheMarking() {
        let lines = String(decoding: renderText(Specimen.document), as: UTF8.self).split(separator: "\n")
        #expect(lines.first == "OFFICIAL · DRAFT")
        #expect(lines.last == "OFFICIAL · DRAFT")
    }

    @Test("names a group of rows on a line of its own, before the first of them")
    func groups() {
        let rows = [("One", "A1"), (nil, "A2"), ("Two", "A3")].map { group, word in
            Table.Row(group: group, [Specimen.words(word)])
        }
        let lines = text(of: Table(caption: "Late", columns: [Table.Column("Ref")], rows: rows))
            .split(separator: "\n")
        #expect(lines.suffix(5) == ["[One]", "A1", "A2", "[Two]", "A3"])
    }

    private func table(words: String) -> Table {
        Table(
            caption: "Late",
            columns: [Table.Column("Ref"), Table.Column("Days", .figures), Table.Column("Word")],
            rows: [
                Table.Row([Specimen.words("A1"), Specimen.words("5"), Specimen.words(words)]),
                Table.Row([Specimen.words("王"), Specimen.words("120"), Specimen.words("short")]),
            ])
    }

    private func text(of table: Table) -> String {
        var page = TextPage()
        page.tabulate(table)
        return String(decoding: page.bytes, as: UTF8.self)
    }
}
