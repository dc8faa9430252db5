import Analysis
import BoardDomain
import Composition
import PackDocument

/// The rows of a listing, for a terminal and for scripts alike.
package struct ActionRow: Encodable, Sendable {
    package let ref, group, action: String
    package let owners: [String]
    package let due: String
    /// Null where no day follows.
    package let dueDay, raisedOn, lastWord: String?
    package let daysLate: Int?
    package let timesMoved, notes: Int
}

package struct PlanRow: Encodable, Sendable {
    package let ref, priority, action, rating, reason: String
    package let owners: [String]
    package let dueDay: String?
    package let daysLate: Int?
}

package struct MetricRow: Encodable, Sendable {
    package let metric, title, rating, unit: String
    package let latest, target: Double?
    /// As printed in the pack.
    package let figure: String
    package let periodStart, periodEnd: String?
    package let direction: String?
}

package func listActions(_ request: PackRequest, with assembly: Assembly) throws -> [ActionRow] {
    let findings = try boardView(request, with: assembly)
    return ActionGroup.allCases.flatMap { group in
        findings.actions.rows(group).map { row in
            ActionRow(
                ref: row.action.id, group: group.rawValue, action: row.action.words,
                owners: row.action.owners.map { $0.name ?? $0.words }, due: dueWords(row.current),
                dueDay: row.current.day?.iso,
                raisedOn: row.action.raisedOn.iso, lastWord: row.lastWord?.words, daysLate: row.daysLate,
                timesMoved: row.slips, notes: row.action.notes.count)
        }
    }
}

package func listPlan(_ request: PackRequest, with assembly: Assembly) throws -> [PlanRow] {
    try boardView(request, with: assembly).plan?.actions.map { row in
        PlanRow(
            ref: row.action.id, priority: row.action.priority, action: row.action.words,
            rating: row.verdict.rating.rawValue,
            reason: verdictWords(row.verdict), owners: row.action.owners.map { $0.name ?? $0.words },
            dueDay: row.current.day?.iso, daysLate: row.daysLate)
    } ?? []
}

package func listMetrics(_ request: PackRequest, with assembly: Assembly) throws -> [MetricRow] {
    try boardView(request, with: assembly).performance.metrics.map { row in
        let value = row.latest?.reading.value
        return MetricRow(
            metric: row.metric.id, title: row.metric.title, rating: row.rating.mark.word,
            unit: row.metric.unit.rawValue,
            latest: value, target: row.target?.value,
            figure: value.map { figure($0, of: row.metric) } ?? "No figure",
            periodStart: row.latest?.period.first.iso, periodEnd: row.latest?.period.last.iso,
            direction: row.short?.direction.rawValue)
    }
}
