import FlowRenderers
import PackDocument
import Specimens
import Testing

@Suite("The page")
struct PageSpecs {
    private let page = PageReading(renderHTML(Specimen.document))

    @Test("forbids everything but its own style, before anything else could run")
    func forbidsAllButStyle() throws {
        let metas = page.tags.filter { $0.name == "meta" }
        let policy = try #require(metas.dropFirst().first)
        #expect(policy.attributes["http-equiv"] == "Content-Security-Policy")
        #expect(
            policy.attributes["content"]
                == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
    }

    @Test("holds no script and asks for nothing")
    func asksForNothing() {
        let loading: Set<String> = ["script", "link", "img", "iframe", "object", "form", "use", "image"]
        #expect(page.tags.filter { loading.contains($0.name) || $0.attributes["src"] != nil } == [])
        #expect(page.targets.allSatisfy { $0.hasPrefix("#") })
    }

    @Test("says its language and, in its title, what it is, whose it is and that it is a draft")
    func saysItsLanguage() {
        #expect(page.tags.first?.attributes["lang"] == "en-GB")
        #expect(
            page.runs.contains("Children’s Services Improvement Board – Hambleford County Council (draft)"))
    }

    @Test("begins with the way past the contents and has each landmark once")
    func hasLandmarks() {
        #expect(page.targets.first == "#_main")
        for landmark in ["header", "nav", "main", "footer"] {
            #expect(page.tags.filter { $0.name == landmark }.count == 1)
        }
    }

    @Test("nests its headings as the sections nest, down to the sixth level and no further")
    func nestsHeadings() {
        let leaf = Section(anchor: Anchor("leaf"), title: "Leaf", blocks: [])
        let deep = (0..<6).reduce(leaf) {
            Section(anchor: Anchor("s\($1)"), title: "Level", blocks: [], subsections: [$0])
        }
        let headings = reading([deep]).tags.map(\.name).filter {
            ["h1", "h2", "h3", "h4", "h5", "h6"].contains($0)
        }
        #expect(headings == ["h1", "h2", "h2", "h3", "h4", "h5", "h6", "h6", "h6"])
    }

    @Test("heads each column and each row of a table, and labels each cell for a narrow screen")
    func headsTables() {
        let table = Table(
            caption: "Late",
            columns: [Table.Column("Ref"), Table.Column("Days", .figures), Table.Column("Owner")],
            rows: [
                Table.Row(
                    anchor: Anchor("a1"), [Specimen.words("A1"), Specimen.words("5"), Specimen.words("")])
            ])
        let tags = reading([section(.table(table))]).tags
        let columns = tags.filter { $0.attributes["scope"] == "col" }
        #expect(columns.map { $0.attributes["role"] } == ["columnheader", "columnheader", "columnheader"])
        #expect(columns.map { $0.attributes["class"] } == [nil, "figures", nil])
        #expect(
            tags.filter { $0.attributes["scope"] == "row" }.map { $0.attributes["role"] } == ["rowheader"])
        #expect(tags.filter { $0.name == "td" }.map { $0.attributes["data-label"] } == ["Days", "Owner"])
        #expect(tags.filter { $0.name == "tr" }.map { $0.attributes["id"] } == [nil, "a1"])
    }

    @Test("heads each group of rows across the table, in a body of its own")
    func headsGroups() {
        let rows = [("One", "A1"), (nil, "A2"), ("Two", "A3")].map { group, word in
            Table.Row(group: group, [Specimen.words(word), Specimen.words("5")])
        }
        let table = Table(caption: "Late", columns: [Table.Column("Ref"), Table.Column("Days")], rows: rows)
        let tags = reading([section(.table(table))]).tags
        let groups = tags.filter { $0.attributes["scope"] == "rowgroup" }
        #expect(groups.map { $0.attributes["colspan"] } == ["2", "2"])
        #expect(tags.count { $0.name == "tbody" } == 2)
    }

    @Test("does not call an empty cell a header")
    func emptyIsNoHeader() {
        let table = Table(
            caption: "Blank", columns: [Table.Column(""), Table.Column("B")],
            rows: [Table.Row([Specimen.words(" "), Specimen.words("b")])])
        let headers = reading([section(.table(table))]).tags.filter { $0.name == "th" }
        #expect(headers.map { $0.attributes["scope"] } == ["col"])
    }

    @Test("shows a rating as a silent shape, its word and its tone", arguments: Mark.Shape.allCases)
    func showsARating(shape: Mark.Shape) throws {
        let page = reading([section(.paragraph([.mark(Mark("At risk", shape, .caution))]))])
        let index = try #require(page.tags.firstIndex { $0.attributes["class"] == "mark caution" })
        #expect(page.tags[index + 1].attributes["aria-hidden"] == "true")
        #expect(page.words.contains("At risk"))
    }

    @Test("draws each shape differently")
    func drawsShapesDifferently() {
        let drawings = Set(
            Mark.Shape.allCases.map {
                renderHTML(document([section(.paragraph([.mark(Mark("x", $0, .good))]))]))
            })
        #expect(drawings.count == Mark.Shape.allCases.count)
    }

    @Test("gives each drawing one alternative")
    func givesAlternatives() {
        let pictures = page.tags.filter { $0.attributes["role"] == "img" }
        #expect(pictures.count == 8)
        #expect(pictures.allSatisfy { $0.attributes["aria-label"]?.isEmpty == false })
        let drawings = page.tags.filter { $0.attributes["class"]?.hasPrefix("scene") == true }
        #expect(drawings.count == 8 + page.tags.count { $0.attributes["class"] == "scene slim" })
        #expect(drawings.allSatisfy { $0.attributes["aria-hidden"] == "true" })
    }

    @Test("names a place once, whoever asks again, and keeps the words of a link to no place")
    func namesPlacesOnce() {
        let twice = [
            Section(anchor: Anchor("here"), title: "One", blocks: []), section(.paragraph([]), named: "here"),
        ]
        #expect(reading(twice).ids.filter { $0 == "here" }.count == 1)
        let nowhere = reading([section(.paragraph([.link("see there", to: Anchor("nowhere"))]))])
        #expect(nowhere.words.contains("see there"))
        #expect(!nowhere.targets.contains("#nowhere"))
    }

    @Test(
        "bears the marking, and DRAFT only when it is one", arguments: [nil, "OFFICIAL-SENSITIVE"],
        [true, false])
    func bearsTheMarking(marking: String?, isDraft: Bool) {
        let page = reading([], marking: marking, isDraft: isDraft)
        #expect(page.words.contains("DRAFT") == isDraft)
        #expect(page.words.contains("OFFICIAL-SENSITIVE") == (marking != nil))
        let marked = page.tags.filter { $0.attributes["class"] == "marking" }.count
        #expect(marked == (marking == nil && !isDraft ? 0 : 2))
    }

    @Test("turns a section on its side for a table of nine columns, with the heading above it")
    func turnsASection() {
        let columns = (1...9).map { Table.Column("C\($0)") }
        let wide = section(.table(Table(caption: "Wide", columns: columns, rows: [])), named: "wide")
        let outer = Section(anchor: Anchor("outer"), title: "Outer", blocks: [], subsections: [wide])
        let turned = reading([outer]).tags.filter { $0.attributes["class"] == "sideways" }
        #expect(turned.map { $0.attributes["id"] } == ["outer", "wide"])
    }

    private func section(_ block: Block, named name: String = "s") -> Section {
        Section(anchor: Anchor(name), title: "Section", blocks: [block])
    }

    private func reading(_ sections: [Section], marking: String? = nil, isDraft: Bool = false) -> PageReading
    {
        PageReading(renderHTML(document(sections, marking: marking, isDraft: isDraft)))
    }

    private func document(_ sections: [Section], marking: String? = nil, isDraft: Bool = false) -> Document {
        Document(
            language: "en-GB", title: "Board", marking: marking, isDraft: isDraft,
            cover: Cover(organisation: "Hambleford", subtitle: "Pack", facts: []),
            footer: Footer(board: "Board", meetingDate: "28 March 2018", edition: "Edition 1"),
            sections: sections)
    }
}
