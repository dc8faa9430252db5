import Analysis
import BoardDomain
import PackDocument
import Testing

@testable import Composition

@Suite("What needs the board’s attention")
struct LinkSpecs {
    @Test("leads to its row, without a link having been taken away")
    func attention() {
        for seed in 0..<150 {
            var papers = AnyPapers(seed: UInt64(seed))
            let findings = papers.findings()
            let document = draftDocument(findings, following: .whole, as: .draft)
            let places = Set(DocumentReading(document).places)
            let section = attentionSection(Brief(findings: findings, definition: .whole, edition: .draft))
            let items = section.blocks.flatMap { block -> [[Inline]] in
                guard case .list(let list) = block else { return [] }
                return list.items
            }
            #expect(items.count == findings.attention.points.count)
            for item in items {
                let link = item.compactMap { run -> Anchor? in
                    guard case .link(_, let place) = run else { return nil }
                    return place
                }.first
                #expect(link.map(places.contains) == true, "A point of seed \(seed) leads nowhere")
            }
        }
    }

    @Test("keeps its words where the definition leaves the row out")
    func withoutTheRow() throws {
        let glanceAlone = PackDefinition(
            title: "Two minutes", audience: nil, marking: nil, formats: [.text],
            sections: [.init(kind: .glance)],
            rules: AnalysisRules())
        let reading = DocumentReading(compose(Story.full.findings, following: glanceAlone, as: .draft))
        #expect(reading.links.isEmpty)
        #expect(
            reading.passages.contains {
                $0.hasPrefix("Action A7 is 54 days late and has been put off twice:")
            })
    }

    @Test(
        "says how many points more there are than it holds",
        arguments: [(1, "1 further point stands"), (4, "4 further points stand")])
    func leftOut(more: Int, words: String) {
        let few = BoardFindings.without(attention: Attention(points: [], leftOut: more))
        let section = attentionSection(Brief(findings: few, definition: .whole, edition: .draft))
        #expect(DocumentReading(section).passages.contains { $0.hasPrefix(words) })
    }
}

extension BoardFindings {
    /// Nothing found, but for what is given: findings written by hand and not by any rule.
    static func without(
        attention: Attention = Attention(points: [], leftOut: 0), gaps: [Gap] = [],
        changes: ChangesSinceLastBoard? = nil
    ) -> BoardFindings {
        BoardFindings(
            snapshot: Story.empty.snapshot, previous: nil, later: [], attention: attention,
            changes: changes
                ?? ChangesSinceLastBoard(
                    since: nil, closed: [], opened: [], slipped: [], turnedOffTrack: [], backOnTrack: [],
                    completed: [],
                    metricsTurnedOff: [], metricsTurnedOn: [], revised: []),
            actions: ActionFindings(groups: [:], ownerlessElsewhere: [], stock: []), plan: nil,
            performance: PerformanceFindings(rules: MetricRatingRules(), charts: .ofPacks, metrics: []),
            gaps: gaps)
    }
}
