import Analysis
import BoardDomain
import Composition
import PackDocument
import Testing

@Suite("A pack definition")
struct DefinitionFollowedSpecs {
    @Test("sets the order and the titles of the sections")
    func order() {
        let document = pack([.init(kind: .about, title: "Small print"), .init(kind: .glance)])
        #expect(document.sections.map(\.title) == ["Small print", "At a glance"])
    }

    @Test("sets which groups of actions are shown, in its own order")
    func groups() {
        let document = pack([.init(kind: .actions, groups: [.withoutOwnerOrDate, .overdue], boards: 0)])
        #expect(
            document.sections[0].subsections.map(\.title) == ["F. Without an owner or a date", "A. Overdue"])
    }

    @Test(
        "leaves out the columns it names, and every one it may name is there", arguments: SectionKind.allCases
    )
    func columns(kind: SectionKind) {
        let whole = headings(of: pack([.init(kind: kind)]))
        let less = headings(of: pack([.init(kind: kind, without: kind.columns)]))
        for column in kind.columns {
            #expect(whole.contains(column), "\(column) is in no table")
            #expect(!less.contains(column), "\(column) is still there")
        }
    }

    @Test("limits the table of stock and flow to so many boards", arguments: [(2, 2), (6, 3)])
    func boards(asked: Int, shown: Int) throws {
        let document = pack([.init(kind: .actions, groups: [.overdue], boards: asked)])
        let table = try #require(DocumentReading(document).tables.last)
        #expect(table.rows.count == shown)
    }

    @Test("limits the plan to some priorities, and its counts with them")
    func priorities() {
        let passages = DocumentReading(pack([.init(kind: .plan, priorities: ["2"])])).passages
        #expect(passages.contains { $0.hasPrefix("Of 3 actions, 1 complete, 1 on track") })
        #expect(!passages.contains("1.1"))
    }

    @Test("that names what the register does not hold is told so in the section")
    func unknown() {
        let passages = DocumentReading(
            pack([
                .init(kind: .plan, priorities: ["2", "9"]),
                .init(kind: .performance, metrics: ["agency", "zz", "yy"]),
            ])
        ).passages
        #expect(passages.contains("The plan has no priority 9."))
        #expect(passages.contains("The register has no measure zz or yy."))
    }

    @Test("has its words on the cover")
    func cover() {
        let definition = PackDefinition(
            title: "Pack", subtitle: "for the chair", audience: "The chair", marking: "OFFICIAL-SENSITIVE",
            language: "en-IE", formats: [.html], sections: [], rules: AnalysisRules())
        let document = compose(Story.full.findings, following: definition, as: .second)
        #expect(document.cover.subtitle == "Pack: for the chair")
        #expect(document.language == "en-IE" && document.marking == "OFFICIAL-SENSITIVE")
        let facts = Dictionary(uniqueKeysWithValues: document.cover.facts.map { ($0.label, $0.words) })
        #expect(facts["For"] == [.text("The chair")] && facts["Marking"] == [.text("OFFICIAL-SENSITIVE")])
        #expect(facts["Edition"] == [.text("2: revised figures came in on 19 March")])
    }

    @Test("has its rules in the printed key")
    func rules() {
        var rules = AnalysisRules()
        rules.plan = PlanRatingRules(
            latenessFrom: .originalDate, atRiskFromDaysLate: 8, offTrackFromDaysLate: 15,
            worseClaimCounts: false)
        rules.metrics = MetricRatingRules(defaultTolerance: 0.125, defaultSmallBase: 30)
        let definition = PackDefinition(
            title: "Pack", audience: nil, marking: nil, formats: [.html], sections: [.init(kind: .about)],
            rules: rules)
        let findings = analyse(Story.full.snapshot, by: rules)
        let passages = DocumentReading(compose(findings, following: definition, as: .draft)).passages
        #expect(passages.contains("At risk: 8 to 14 days late."))
        #expect(passages.contains("Off track: 15 days or more late."))
        #expect(passages.contains { $0.contains("the first date agreed") })
        #expect(passages.contains { $0.contains("by 12.5 per cent of the target") })
        #expect(passages.contains { $0.contains("below 30 where it has none") })
    }

    private func pack(_ sections: [PackDefinition.Section]) -> Document {
        let definition = PackDefinition(
            title: "Pack", audience: nil, marking: nil, formats: [.html], sections: sections,
            rules: AnalysisRules())
        return compose(Story.full.findings, following: definition, as: .draft)
    }

    private func headings(of document: Document) -> Set<String> {
        Set(DocumentReading(document).tables.flatMap(\.columns).map(\.title))
    }
}
