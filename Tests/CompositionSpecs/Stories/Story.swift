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
    /// The mail that its pack goes out with.
    func letter(_ place: CoverParticulars.Place = .attached) -> Document {
        composeCovering(findings, following: .covering, as: edition, carrying: .example(place))
    }

    var document: Document { compose(findings, following: definition, as: edition) }
}

extension PackDefinition {
    /// The whole pack, as the definition that travels in the program has it.
    static let whole = PackDefinition(
        title: "Pre-meeting pack", audience: "Members of the board", marking: "OFFICIAL",
        formats: PackFormat.allCases, sections: SectionKind.ofPacks.map { Section(kind: $0) },
        rules: AnalysisRules())
}

extension PackDefinition {
    /// The covering mail, as the definition that travels in the program has it.
    static let covering = PackDefinition(
        title: "Covering mail", audience: nil, marking: nil, formats: PackFormat.allCases,
        sections: [Section(kind: .coverNote)], rules: AnalysisRules())
}

extension CoverParticulars {
    static func example(
        _ place: Place = .attached, replaces: Int? = 1,
        secretary: String? = "board.secretary@hambleford.example"
    ) -> CoverParticulars {
        CoverParticulars(
            pack: .whole, place: place, file: "2018-03-28_hambleford-ib_edition-2.html", sealed: .example,
            replaces: replaces, secretary: secretary)
    }
}

extension SealedArtefact {
    static let example = SealedArtefact(format: .html, fingerprint: fingerprintOfZeros, size: 412_345)
    private static let fingerprintOfZeros: Fingerprint = {
        guard let made = Fingerprint(hex: String(repeating: "fedcba9876543210", count: 4)) else {
            preconditionFailure("No such fingerprint")
        }
        return made
    }()
}

extension EditionParticulars {
    static let draft = EditionParticulars(number: nil, reason: "", extract: extractOfZeros, builder: "0.1.0")
    static let second = EditionParticulars(
        number: 2, reason: "revised figures came in on 19 March", extract: extractOfZeros, builder: "0.1.0")
    private static let extractOfZeros = String(repeating: "0123456789abcdef", count: 4)
}
