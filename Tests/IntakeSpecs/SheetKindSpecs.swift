import Intake
import Testing

@Suite("A kind of file")
struct SheetKindSpecs {
    @Test("has a template whose example reads back without a fault", arguments: SheetKind.allCases)
    func template(kind: SheetKind) throws {
        let read = try reading(kind.template, as: kind)
        #expect(read.sentences == [])
        #expect(read.unknown == [])
        #expect(Set(read.entries.map(\.row)) == [2])
        #expect(read.entries.count == (kind == .plan ? 2 : 1))
        let header = try #require(try rows(kind.template).first)
        #expect(header == kind.columns.map(\.name))
    }

    @Test("calls its columns what every file of the council calls them")
    func columns() {
        let headers = SheetKind.allCases.map { kind in
            "\(kind.rawValue): " + kind.columns.map(\.name).joined(separator: " ")
        }
        #expect(headers == SheetKindSpecs.headers)
    }

    private static let headers = [
        "boards: board name organisation zone area neighbours",
        "people: person name role organisation email aliases board capacity from until",
        "meetings: board date moved_to start end place status reason minutes agreed_on",
        "agenda: board meeting item title presenter purpose start",
        """
        actions: board ref action owner raised meeting due revised_due revised_on reason leave granted_by note \
        note_on note_by step step_on step_by step_note
        """,
        """
        plan: board plan priority priority_title ref action owner start due revised_due revised_on reason leave \
        granted_by rating update updated_on updated_by evidence recommendation recommendation_words \
        success_measure metrics milestone milestone_words milestone_due milestone_reached milestone_dropped \
        milestone_reason
        """,
        """
        metrics: board metric title definition unit polarity period decimals owner source expected_within \
        small_base target tolerance target_from area benchmarks
        """,
        """
        observations: board metric area period period_start period_end value numerator denominator provisional \
        published source unit
        """,
        "steps: board metric date reason by",
        "calendar: date kind name",
        "recipients: board address name person capacity audience format from until status reason",
    ]

    @Test("has no other header that could mean two of its columns", arguments: SheetKind.allCases)
    func synonyms(kind: SheetKind) {
        let own = kind.columns.map(\.name)
        let others = kind.spellings.flatMap(\.headers)
        #expect(Set(others).count == others.count)
        #expect(Set(own).isDisjoint(with: others) || kind == .meetings)
        for (column, _) in kind.spellings { #expect(kind.columns.contains(column)) }
        for group in kind.required { #expect(Set(group).isSubset(of: kind.columns)) }
    }
}
