import FlowRenderers
import PackDocument
import Testing

@Suite("Words that would be more than words")
struct HostileWordsSpecs {
    static let corpus = [
        "<script>alert(1)</script>", "</title><script>x</script>", "</style><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)", "<!--", "-->", "]]>",
        "&lt;b&gt;", "&#60;", "&", "</table></main>", "<a href=\"http://example.invalid\">", "`${x}`", "\\\"",
        "\\",
        "*/ body{display:none}", "\"}@import url(//example.invalid);", "<?xml?>", "<![CDATA[x]]>", "a\u{0}b",
        "\u{1B}[31mred\u{1B}[0m", "one\r\ntwo\tthree", "\u{85}\u{2028}\u{2029}", noncharacters,
        "\u{202E}desrever\u{202C}", "\u{2066}held\u{2069}", "\u{7F}\u{9F}", "=cmd|' /C calc'!A0", "%0d%0a",
        "＜script＞",
    ]

    /// U+FDD0, U+FFFE and U+1FFFF, which no literal may hold.
    private static let noncharacters = String(
        decoding: [0xEF, 0xB7, 0x90, 0xEF, 0xBF, 0xBE, 0xF0, 0x9F, 0xBF, 0xBF] as [UInt8], as: UTF8.self)

    @Test("stay words in the page, wherever they stand", arguments: corpus)
    func stayWordsInHTML(hostile: String) {
        let plain = PageReading(renderHTML(document(of: "x")))
        let page = PageReading(renderHTML(document(of: hostile)))
        #expect(page.faults == [])
        let extra = page.tags.filter { $0.name != "bdi" }
        #expect(extra.map(\.name) == plain.tags.map(\.name))
        #expect(extra.map { $0.attributes.keys.sorted() } == plain.tags.map { $0.attributes.keys.sorted() })
    }

    @Test("never end the style sheet early", arguments: corpus)
    func stayInsideTheStyle(hostile: String) {
        let page = String(decoding: renderHTML(document(of: hostile)), as: UTF8.self)
        let style = page.split(separator: "<style>")[1].split(separator: "</style>")[0]
        #expect(!style.contains("<"))
        #expect(!style.contains("@import"))
        #expect(style.filter { $0 == "{" }.count == style.filter { $0 == "}" }.count)
    }

    @Test("bring no control, separator, override or noncharacter into either format", arguments: corpus)
    func bringNothingUnseen(hostile: String) {
        for bytes in [renderHTML(document(of: hostile)), renderText(document(of: hostile))] {
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\n" {
                #expect(!isUnseen(scalar), "U+\(String(scalar.value, radix: 16)) came through")
            }
        }
    }

    @Test("show a control as U+FFFD and a line end as a space")
    func showAControl() {
        let text = String(decoding: renderText(document(of: "a\u{0}b c\nd")), as: UTF8.self)
        #expect(text.contains("a\u{FFFD}b c d"))
        #expect(PageReading(renderHTML(document(of: "a\u{0}b c\nd"))).words.contains("a\u{FFFD}b c d"))
    }

    @Test(
        "are isolated where they read from right to left",
        arguments: ["נועה לוי", "فاطمة", "a\u{202E}b", "𞤀𞤣𞤤𞤢𞤥"])
    func areIsolated(name: String) {
        let page = PageReading(renderHTML(document(of: name)))
        #expect(page.tags.contains { $0.name == "bdi" })
        #expect(page.words.contains(name.filter { $0 != "\u{202E}" }))
    }

    @Test("are left alone where they do not", arguments: ["Llŷr", "“quoted” – 3 − 2", "王小明", "Ω ≈ Ж", "🙂"])
    func areLeftAlone(name: String) {
        #expect(!PageReading(renderHTML(document(of: name))).tags.contains { $0.name == "bdi" })
    }

    @Test("name no place and lead to none", arguments: ["a b", "x\" onclick=\"y", "1st", "", "ä", "_main"])
    func nameNoPlace(name: String) {
        let page = PageReading(
            renderHTML(
                document(with: [
                    .paragraph([
                        .target(Anchor(name)), .link("there", to: Anchor(name)), .text(" "), .text("end"),
                    ])
                ])))
        #expect(page.faults == [])
        #expect(page.ids.sorted() == ["_contents", "_main", "s"])
        #expect(page.targets == ["#_main", "#s"])
        #expect(page.words.contains("there"))
    }

    private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    private func document(of words: String) -> Document {
        let mark = Mark(words, .circle, .good)
        let line = Sparkline(values: [1, nil, 2], target: 1, alternative: words)
        let inlines: [Inline] = [
            .text(words), .strong(words), .command(words), .link(words, to: Anchor("s")), .mark(mark),
        ]
        let table = Table(
            caption: words, columns: [Table.Column(words), Table.Column(words, .figures)],
            rows: [Table.Row([.words(inlines), .sparkline(line)])])
        let chart = ColumnChart(
            occasions: [words], quantities: [ColumnChart.Quantity(name: words, counts: [1])])
        return document(
            titled: words,
            with: [
                .paragraph(inlines), .list(List(.bulleted, [inlines])), .facts([Fact(words, inlines)]),
                .keyFigures([KeyFigure(label: words, value: words, words: inlines, leadsTo: Anchor("s"))]),
                .table(table), .notice(inlines),
                .figure(
                    Figure(
                        caption: words, alternative: words, drawing: .shares(Shares([Shares.Part(mark, 1)])))),
                .figure(Figure(caption: words, alternative: words, drawing: .columns(chart))),
            ])
    }

    private func document(titled words: String = "x", with blocks: [Block]) -> Document {
        Document(
            language: words, title: words, marking: words, isDraft: false,
            cover: Cover(organisation: words, subtitle: words, facts: [Fact(words, [.text(words)])]),
            footer: Footer(board: words, meetingDate: words, edition: words),
            sections: [Section(anchor: Anchor("s"), title: words, blocks: blocks)])
    }
}
