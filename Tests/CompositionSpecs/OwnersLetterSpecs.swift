import Analysis
import BoardDomain
import PackDocument
import Testing

@testable import Composition

@Suite("The letter to an owner")
struct OwnersLetterSpecs {
    private static let definition = PackDefinition(
        title: "Actions to answer for", audience: nil, marking: nil, formats: PackFormat.allCases,
        sections: [PackDefinition.Section(kind: .ownActions)], rules: AnalysisRules())

    private func letter(_ findings: BoardFindings, to name: String) -> Document {
        composeOwnersLetter(
            findings, following: Self.definition, as: .second,
            to: OwnerParticulars(
                name: name, own: ownActions(findings) { $0.words == name }, pack: .whole,
                secretary: "secretary@hambleford.example"))
    }

    private func strong(_ document: Document) -> [String] {
        DocumentReading(document).runs.compactMap { run in
            if case .strong(let words) = run { words } else { nil }
        }
    }

    @Test("names what is theirs, and no reference of anybody else's, for any papers")
    func ownAlone() {
        for seed in 0..<150 {
            var papers = AnyPapers(seed: UInt64(seed))
            let findings = papers.findings()
            for name in ["Owner 0", "Owner 1"] {
                let words = strong(letter(findings, to: name))
                for group in ActionGroup.allCases where group != .closedSinceLastBoard {
                    for finding in findings.actions.rows(group) {
                        let isOwn = finding.action.owners.contains { $0.words == name }
                        #expect(words.contains("\(finding.action.id): ") == isOwn, "\(finding.action.id)")
                    }
                }
            }
        }
    }

    @Test("leads nowhere, since what a link would lead to is in another file, and carries the pack's marking")
    func alone() {
        for seed in 0..<150 {
            var papers = AnyPapers(seed: UInt64(seed))
            let letter = letter(papers.findings(), to: "Owner 0")
            #expect(DocumentReading(letter).links.isEmpty)
            #expect(letter.marking == "OFFICIAL")
            #expect(letter.form == .letter)
        }
    }

    @Test("says how many answers are asked, as many as stand under it")
    func counted() throws {
        for seed in 0..<150 {
            var papers = AnyPapers(seed: UInt64(seed))
            let findings = papers.findings()
            let own = ownActions(findings) { $0.words == "Owner 0" }
            let section = try #require(letter(findings, to: "Owner 0").sections.first)
            let told = section.subsections.prefix { $0.anchor != Anchor("howtoanswer") }
            let shown = told.reduce(0) { $0 + items(of: $1) }
            #expect(shown == own.askedFor)
        }
    }

    private func items(of section: Section) -> Int {
        section.blocks.reduce(0) { sum, block in
            if case .list(let list) = block { sum + list.items.count } else { sum }
        }
    }

    @Test("tells an owner who shares an action that there is another, and when nothing is recorded")
    func shared() {
        let passages = DocumentReading(letter(Story.full.findings, to: "Partnership office")).passages
        let shared = passages.filter { $0.hasPrefix("A10: ") }
        #expect(shared.count == 1 && shared[0].hasSuffix("Owner: Partnership office and Tom Askew."))
        let alone = DocumentReading(letter(Story.full.findings, to: "Mina Lowe")).passages
        #expect(alone.contains { $0.hasPrefix("A14: ") && $0.hasSuffix("Nothing has been said of it yet.") })
        #expect(!alone.contains { $0.contains("A10") })
    }
}
