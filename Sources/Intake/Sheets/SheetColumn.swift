/// A column, whatever its header is called in somebody's file.
package enum SheetColumn: Int, CaseIterable, Sendable {
    case board, name, organisation, zone, area, neighbours
    case person, role, email, aliases, capacity, from, until
    case date, movedTo, start, end, place, status, reason, minutes, agreedOn
    case meeting, item, title, presenter, purpose
    case ref, action, owner, raised, due, revisedDue, revisedOn, leave, grantedBy
    case note, noteOn, noteBy, step, stepOn, stepBy, stepNote
    case plan, priority, priorityTitle, rating, update, updatedOn, updatedBy, evidence
    case recommendation, recommendationWords, successMeasure, metrics
    case milestone, milestoneWords, milestoneDue, milestoneReached, milestoneDropped, milestoneReason
    case metric, definition, unit, polarity, period, decimals, source, expectedWithin, smallBase
    case target, tolerance, targetFrom, benchmarks
    case periodStart, periodEnd, value, numerator, denominator, provisional, published
    case by, kind
    case address, audience, format

    /// As templates print it: lower case with underscores, such as `moved_to`.
    package var name: String { SheetColumn.names[rawValue] }

    private static let names = allCases.map { column in
        "\(column)".reduce(into: "") { name, letter in
            name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }

    /// A header without what does not count in it: case, spaces, hyphens and underscores.
    static func key(_ header: String) -> String {
        trimmed(header).lowercased().filter { !($0.isWhitespace || $0 == "-" || $0 == "_") }
    }
}
