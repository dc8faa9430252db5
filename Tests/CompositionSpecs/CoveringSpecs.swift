import Analysis
import BoardDomain
import PackDocument
import Testing

@testable import Composition

@Suite("The mail a pack goes out with")
struct CoveringSpecs {
    @Test("has six lines, each under its name, and then the board’s attention")
    func sixLines() throws {
        let section = try #require(Story.full.letter().sections.first)
        #expect(
            facts(of: Story.full.letter()).map(\.label)
                == ["Meeting", "Edition", "Figures", "The pack", "Questions", "To check it"])
        #expect(section.subsections.map(\.title) == ["What needs the board’s attention"])
        #expect(Story.full.letter().sections.count == 1)
    }

    @Test("says no number but the pack’s own, for any papers")
    func numbers() throws {
        for seed in 0..<150 {
            var papers = AnyPapers(seed: UInt64(seed))
            let findings = papers.findings()
            let pack = DocumentReading(compose(findings, following: .whole, as: .second))
            let letter = composeCovering(
                findings, following: .covering, as: .second, carrying: .example())
            let figures = headFigures(Brief(findings: findings, definition: .whole, edition: .second))
            let line = try #require(facts(of: letter).first { $0.label == "Figures" }?.words)
            for figure in figures {
                let page = figure.keyFigure(Brief(findings: findings, definition: .whole, edition: .second))
                #expect(pack.runs.contains { page.words.contains($0) })
                #expect(spoken(line).contains(page.leadsTo == nil ? spoken(page.words) : page.value))
                for move in figure.moved ?? [] {
                    #expect(spoken(line).contains(move) && spoken(page.words).contains(move))
                }
            }
        }
    }

    @Test("says what the pack says needs attention, in its words and order, at most eight points")
    func attention() {
        for seed in 0..<150 {
            var papers = AnyPapers(seed: UInt64(seed))
            let findings = papers.findings()
            let letter = DocumentReading(
                composeCovering(findings, following: .covering, as: .second, carrying: .example()))
            let pack = compose(findings, following: .whole, as: .second)
            let page = pack.sections.flatMap(\.subsections).filter { $0.anchor == .attention }
            let points = page.flatMap(items).map(spoken)
            #expect(page.count == 1 && points.count == findings.attention.points.count)
            let written = letter.passages.filter(points.contains)
            #expect(written == Array(points.prefix(8)))
            #expect(letter.links.isEmpty)
        }
    }

    @Test("counts what a pack of more than eight points has besides")
    func furtherPoints() throws {
        let point = AttentionPoint.figureMissing(.agendaMissing)
        let many = BoardFindings.without(
            attention: Attention(points: Array(repeating: point, count: 11), leftOut: 2))
        let letter = composeCovering(many, following: .covering, as: .second, carrying: .example())
        let section = try #require(letter.sections.first?.subsections.first)
        #expect(items(of: section).count == 8)
        #expect(DocumentReading(section).passages.contains("5 further points stand in the pack."))
    }

    @Test(
        "says where the pack is, by the way that it travels",
        arguments: [
            (
                CoverParticulars.Place.attached,
                "Attached to this mail: 2018-03-28_hambleford-ib_edition-2.html, 412 kB."
            ),
            (
                .link("https://hambleford.example/p.html"),
                "To be fetched here, 412 kB: https://hambleford.example/p.html"
            ),
            (
                .dropFolder,
                "In the board’s drop folder, and not in this mail: 2018-03-28_hambleford-ib_edition-2.html, 412 kB."
            ),
        ])
    func places(place: CoverParticulars.Place, line: String) {
        let words = facts(of: Story.full.letter(place)).first { $0.label == "The pack" }?.words ?? []
        #expect(spoken(words) == line)
    }

    @Test(
        "says which edition it is and why",
        arguments: [
            (
                EditionParticulars.second, Int?.some(1),
                "Pre-meeting pack, edition 2, which replaces edition 1: revised figures came in on 19 March."
            ),
            (.second, nil, "Pre-meeting pack, edition 2: revised figures came in on 19 March."),
            (.draft, nil, "Pre-meeting pack, draft, not issued."),
        ])
    func editions(edition: EditionParticulars, replaces: Int?, line: String) {
        let letter = composeCovering(
            Story.full.findings, following: .covering, as: edition, carrying: .example(replaces: replaces))
        #expect(facts(of: letter).first { $0.label == "Edition" }.map { spoken($0.words) } == line)
    }

    @Test("tells how to check the file by its fingerprint, and that a draft cannot be checked")
    func check() {
        let issued = DocumentReading(Story.full.letter()).passages
        #expect(issued.contains { $0.contains(SealedArtefact.example.fingerprint.hex) })
        let draft = DocumentReading(Story.empty.letter()).passages
        #expect(!draft.contains { $0.contains(SealedArtefact.example.fingerprint.hex) })
        #expect(draft.contains { $0.hasPrefix("A draft is not sealed") })
    }

    @Test("names the secretary’s mailbox, or the secretary alone where there is none")
    func secretary() {
        let nameless = composeCovering(
            Story.full.findings, following: .covering, as: .second, carrying: .example(secretary: nil))
        let line = facts(of: nameless).first { $0.label == "Questions" }?.words ?? []
        #expect(spoken(line) == "Write to the secretary of the board.")
        #expect(
            DocumentReading(Story.full.letter()).runs.contains(
                .address(.mail("board.secretary@hambleford.example"))))
    }

    @Test("is headed by its own marking, or else by its pack’s")
    func marking() {
        let marked = PackDefinition(
            title: "Mail", audience: nil, marking: "OFFICIAL-SENSITIVE", formats: [.text],
            sections: [.init(kind: .coverNote)], rules: AnalysisRules())
        let letter = composeCovering(
            Story.full.findings, following: marked, as: .second, carrying: .example())
        #expect(letter.marking == "OFFICIAL-SENSITIVE")
        #expect(Story.full.letter().marking == "OFFICIAL")
    }

    @Test(
        "gives a size as people read it",
        arguments: [
            (0, "1 kB"), (499, "1 kB"), (412_500, "413 kB"), (999_499, "999 kB"), (999_500, "1.0 MB"),
            (12_345_678, "12.3 MB"),
        ])
    func sizes(bytes: Int, words: String) { #expect(sizeWords(bytes) == words) }

    private func facts(of letter: Document) -> [Fact] {
        letter.sections.flatMap(\.blocks).flatMap { block -> [Fact] in
            guard case .facts(let facts) = block else { return [] }
            return facts
        }
    }

    private func items(of section: Section) -> [[Inline]] {
        section.blocks.flatMap { block -> [[Inline]] in
            guard case .list(let list) = block else { return [] }
            return list.items
        }
    }

    private func spoken(_ words: [Inline]) -> String {
        let fact = Fact("", words)
        let section = Section(anchor: Anchor("x"), title: "", blocks: [.facts([fact])])
        return DocumentReading(section).passages.last ?? ""
    }
}
