import Analysis
import BoardDomain
import Composition
import PackDocument
import Testing

/// An invented board whose pack is kept as an outline that people can read.
struct Story: CustomTestStringConvertible, Sendable {
    let name: String
    let snapshot: BoardSnapshot
    let definition: PackDefinition
    let edition: EditionParticulars

    static let all = [empty, sixFromMinutes, full]

    var testDescription: String { name }
    var findings: BoardFindings { analyse(snapshot, by: definition.rules) }
    var document: Document { compose(findings, following: definition, as: edition) }
}

extension PackDefinition {
    /// The whole pack, as the definition that travels in the program has it.
    static let whole = PackDefinition(
        title: "Pre-meeting pack", audience: "Members of the board", marking: "OFFICIAL",
        formats: PackFormat.allCases, sections: SectionKind.allCases.map { Section(kind: $0) },
        rules: AnalysisRules())
}

extension EditionParticulars {
    static let draft = EditionParticulars(number: nil, reason: "", extract: extractOfZeros, builder: "0.1.0")
    static let second = EditionParticulars(
        number: 2, reason: "revised figures came in on 19 March", extract: extractOfZeros, builder: "0.1.0")
    private static let extractOfZeros = String(repeating: "0123456789abcdef", count: 4)
}
