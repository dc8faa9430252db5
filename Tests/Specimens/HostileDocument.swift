package import PackDocument

/// A document that would break a careless renderer, and what is the matter with it.
package struct HostileDocument: Sendable, CustomStringConvertible {
    package let name: String
    package let document: Document

    package var description: String { name }

    package static let all: [HostileDocument] = [
        of(
            "a cell of forty thousand characters",
            .table(table([[words(sentence(6_000)), words("beside it")]]))),
        of(
            "a word of forty thousand characters", .table(table([[words(word(40_000)), words("beside it")]]))),
        of(
            "a word wider than its column",
            .table(table([[words("x"), words(word(70))], [words(word(300)), words("y")]]))),
        of(
            "five thousand rows", .table(table((1...5_000).map { [words("Row \($0)"), words("\($0 * 7)")] }))),
        of("no rows", .table(table([]))),
        of("no columns", .table(Table(caption: "Nothing", columns: [], rows: []))),
        of(
            "rows of unequal lengths",
            .table(table([[], [words("one")], (1...5).map { words("cell \($0)") }]))),
        of("thirty columns", .table(wide(30))),
        of(
            "a row higher than a page",
            .table(table([[words("first"), words("row")], [words("tall"), words(sentence(3_000))]]))),
        of(
            "right-to-left words",
            .paragraph([.text("From \(arabic) and \(hebrew) 12 of \(hebrew), to Siân.")])),
        of(
            "pictures of faces",
            .paragraph([
                .text("Well done \u{1F600}\u{1F44D}\u{1F3FD} \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} all")
            ])),
        of(
            "control characters",
            .paragraph([.text("a\u{0}b\u{7}c\u{1B}[31md\te\r\nf\u{85}\u{2028}g\u{202E}h\u{FEFF}i\u{E000}j")])),
        of(
            "accents that stand alone",
            .paragraph([.text("e\u{301} a\u{308} W\u{302} q\u{301} \u{301} n\u{303}o")])),
        of("a list of nothing", .list(List(.bulleted, [[], [.text(" ")], [.text("something")]]))),
        of("an empty paragraph", .paragraph([])), of("an empty notice", .notice([])),
        of("a long notice", .notice([.text(sentence(2_000))])),
        of("a long paragraph", .paragraph([.text(sentence(4_000))])),
        of(
            "a link that is long and one to nowhere",
            .paragraph([
                .link(sentence(60), to: Anchor("section")), .text(" "), .link("lost", to: Anchor("nowhere")),
            ])),
        of(
            "addresses",
            .paragraph([
                .address(.web("https://\(word(200)).example/")), .text(" "), .address(.web("javascript:x")),
                .text(" "), .address(.mail("a b@c")),
            ])),
        of(
            "key figures with long words",
            .keyFigures(
                (1...5).map {
                    KeyFigure(
                        label: word($0 * 20), value: word($0 * 9), words: [.text(sentence($0 * 30))],
                        leadsTo: Anchor("section"))
                })),
        of(
            "facts of every length",
            .facts((1...6).map { Fact(sentence($0), [.text(sentence($0 * $0 * 20))]) })),
        of("brackets and backslashes", .paragraph([.text("(a) \\b\\ ((c) <d> [e] {f} %g /h #i \u{A0}(\\)")])),
        HostileDocument(name: "no section", document: document([])),
        HostileDocument(
            name: "an empty section",
            document: document([Section(anchor: Anchor("a"), title: "", blocks: [])])),
        HostileDocument(name: "sections in sections", document: document([nested(9)])),
        HostileDocument(
            name: "sixty sections",
            document: document(
                (1...60).map { Section(anchor: Anchor("s\($0)"), title: sentence($0 % 13 + 1), blocks: []) })),
        HostileDocument(
            name: "places of one name",
            document: document(
                (1...3).map {
                    Section(
                        anchor: Anchor("same"), title: "Section \($0)",
                        blocks: [.paragraph([.target(Anchor("same")), .text("x")])])
                })),
        HostileDocument(
            name: "nothing at all",
            document: Document(
                language: "en", title: "", marking: " ", isDraft: false,
                cover: Cover(organisation: "", subtitle: "", facts: []),
                footer: Footer(board: "", meetingDate: "", edition: ""), sections: [])),
        HostileDocument(
            name: "a marking and a foot that are long",
            document: Document(
                language: "cy", title: sentence(40), marking: sentence(60), isDraft: true,
                cover: Cover(organisation: sentence(80), subtitle: sentence(90), facts: []),
                footer: Footer(board: sentence(40), meetingDate: sentence(40), edition: sentence(40)),
                sections: [Section(anchor: Anchor("a"), title: sentence(200), blocks: [])])),
    ]

    package static let arabic = "فاطمة الزهراء"
    package static let hebrew = "נועה לוי"

    private static func of(_ name: String, _ block: Block) -> HostileDocument {
        HostileDocument(
            name: name,
            document: document([
                Section(
                    anchor: Anchor("section"), title: "Before",
                    blocks: [
                        .paragraph([.text("Words before.")]), block, .paragraph([.text("Words after.")]),
                    ])
            ]))
    }

    private static func document(_ sections: [Section]) -> Document {
        Document(
            language: "en-GB", title: "A hard document", marking: "OFFICIAL", isDraft: false,
            cover: Cover(organisation: "Hambleford County Council", subtitle: "Pre-meeting pack", facts: []),
            footer: Footer(board: "Board", meetingDate: "28 March 2018", edition: "Edition 1"),
            sections: sections)
    }

    private static func nested(_ depth: Int) -> Section {
        Section(
            anchor: Anchor("depth-\(depth)"), title: "Depth \(depth)",
            blocks: [.paragraph([.text("Words.")])],
            subsections: depth > 0 ? [nested(depth - 1)] : [])
    }

    private static func table(_ rows: [[Table.Cell]]) -> Table {
        Table(
            caption: "Rows", columns: [Table.Column("First"), Table.Column("Second", .figures)],
            rows: rows.map { Table.Row($0) })
    }

    private static func wide(_ columns: Int) -> Table {
        Table(
            caption: "Many columns", columns: (1...columns).map { Table.Column("Column \($0)", .figures) },
            rows: (1...40).map { row in Table.Row((1...columns).map { words("\(row * $0)") }) })
    }

    private static func words(_ text: String) -> Table.Cell { .words([.text(text)]) }

    private static func word(_ length: Int) -> String {
        String(repeating: "llanfairpwllgwyngyll", count: length / 20 + 1)
    }

    private static func sentence(_ words: Int) -> String {
        (0..<words).map { ["The", "board’s", "agreed", "action", "was", "put", "back"][$0 % 7] }.joined(
            separator: " ")
    }
}
