import Analysis
import Composition
import PackDocument
import Testing

@Suite("Every pack")
struct ShapeSpecs {
    /// The stories, and papers of every shape.
    static let documents: [Document] =
        Story.all.flatMap { [$0.document, $0.letter()] }
        + (0..<150).flatMap { seed in
            var papers = AnyPapers(seed: UInt64(seed))
            let findings = papers.findings()
            return [
                compose(findings, following: .whole, as: .draft),
                composeCovering(findings, following: .covering, as: .second, carrying: .example()),
            ]
        }

    @Test("names each place once, in letters, digits and hyphens")
    func places() {
        for document in Self.documents {
            let places = DocumentReading(document).places
            #expect(Set(places).count == places.count)
            for place in places {
                #expect(place.name.first?.isLetter == true)
                #expect(place.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
            }
        }
    }

    @Test("gives each row as many cells as there are columns, and the first names it")
    func cells() {
        for table in Self.documents.flatMap({ DocumentReading($0).tables }) {
            #expect(!table.columns.isEmpty && !table.rows.isEmpty && !table.caption.isEmpty)
            for row in table.rows { #expect(row.cells.count == table.columns.count) }
        }
    }

    @Test("leads nowhere that is not there")
    func links() {
        for document in Self.documents {
            let reading = DocumentReading(document)
            let places = Set(reading.places)
            for link in reading.links { #expect(places.contains(link.place), "\(link.words) leads nowhere") }
        }
    }

    @Test("carries no line break within its words")
    func lines() {
        for passage in Self.documents.flatMap({ DocumentReading($0).passages }) {
            #expect(!passage.utf8.contains { $0 < 0x20 }, "\(passage)")
        }
    }

    @Test("has something under every heading")
    func headings() {
        func check(_ section: Section) {
            #expect(!section.title.isEmpty)
            #expect(
                !section.blocks.isEmpty || !section.subsections.isEmpty,
                "\(section.title) stands over nothing")
            section.subsections.forEach(check)
        }
        for document in Self.documents { document.sections.forEach(check) }
    }

    @Test("says in words what each of its figures draws")
    func figures() {
        for figure in Self.documents.flatMap({ DocumentReading($0).figures }) {
            switch figure.drawing {
            case .shares(let shares):
                for part in shares.parts {
                    #expect(figure.alternative.contains("\(part.count) \(part.mark.word.lowercased())"))
                }
            case .columns(let chart):
                #expect(chart.quantities.allSatisfy { $0.counts.count == chart.occasions.count })
                let opened = chart.quantities.first { $0.name == "Opened" }?.counts.reduce(0, +) ?? 0
                #expect(figure.alternative.contains("\(opened) action"))
            case .trend(let chart):
                #expect(chart.readings.contains { $0.value != nil })
                #expect(!figure.alternative.isEmpty)
            case .timeline(let timeline):
                for event in timeline.events {
                    #expect(figure.alternative.contains(event.label.prefix { $0 != "…" }))
                }
            }
        }
    }

    @Test("is the same document each time")
    func repeats() {
        for story in Story.all { #expect(story.document == story.document) }
    }
}
