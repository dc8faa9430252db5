import Analysis
import BoardDomain
import PackDocument

/// Every action that is off track or at risk, in full, the worse ones first.
func notOnTrack(_ rows: [PlanActionFinding], _ brief: Brief) -> Section {
    let shown = [PlanRating.offTrack, .atRisk].flatMap { rating in rows.filter { $0.verdict.rating == rating }
    }
    let recommendations = Dictionary(
        (brief.snapshot.plan?.recommendations ?? []).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first })
    return Section(
        anchor: Anchor("notontrack"), title: "Off track and at risk",
        blocks: [
            .paragraph([
                .text(
                    shown.isEmpty
                        ? "No plan action is off track or at risk."
                        : "In the plan’s own order, off track first.")
            ])
        ],
        subsections: shown.map { finding in
            Section(
                anchor: .planAction(finding.action.id),
                title: "\(finding.action.id): \(finding.verdict.rating.words)",
                blocks: [.facts(facts(on: finding, brief, recommendations))])
        })
}

private func facts(
    on finding: PlanActionFinding, _ brief: Brief, _ recommendations: [Recommendation.ID: Recommendation]
) -> [Fact] {
    let action = finding.action
    var facts = [
        Fact("Action", [.text(action.words)]), Fact("Owner", [.text(ownerWords(action.owners))]),
        Fact("Rating", [.mark(finding.verdict.rating.mark), .text(": \(verdictWords(finding.verdict))")]),
    ]
    if let before = finding.before { facts.append(Fact("At the last board", [.mark(before.rating.mark)])) }
    facts.append(Fact("Due", [.text(dueWords(finding.current))]))
    facts.append(Fact("Dates moved", [.text(moves(of: finding))]))
    facts.append(Fact("Owner’s last words", [.text(lastWords(finding.lastUpdate))]))
    if let evidence = said(finding.lastUpdate?.evidence) { facts.append(Fact("Evidence", [.text(evidence)])) }
    if !action.milestones.isEmpty {
        facts.append(
            Fact("Milestones", [.text(action.milestones.map(milestoneWords).joined(separator: " "))]))
    }
    facts.append(Fact("Meant to move", measures(action.metrics, brief)))
    if let measure = said(action.successMeasure) { facts.append(Fact("Success is", [.text(measure)])) }
    if !action.recommendations.isEmpty {
        let answered = action.recommendations.map { id in
            said(recommendations[id]?.words).map { "\(id), \(closed($0))" } ?? closed(id)
        }
        facts.append(Fact("Answers", [.text(answered.joined(separator: " "))]))
    }
    return facts
}

private func moves(of finding: PlanActionFinding) -> String {
    guard !finding.action.revisions.isEmpty else { return "Never" }
    let first = "First due \(dueWords(finding.original))."
    return ([first] + finding.action.revisions.map(revisionWords)).joined(separator: " ")
}

private func lastWords(_ update: PlanUpdate?) -> String {
    guard let update else { return "None recorded" }
    let rated = update.claim.map { "Rated \($0.rawValue)." }
    let words = [rated, said(update.words).map(closed)].compactMap(\.self).joined(separator: " ")
    return attributed(words.isEmpty ? "No words" : words, update.by, plainDay(update.on))
}

private func milestoneWords(_ milestone: Milestone) -> String {
    let due = milestone.due.map { "due \(plainDay($0))" } ?? "no date"
    let state =
        switch milestone.state {
        case .planned: "not reached"
        case .reached(let day): "reached on \(plainDay(day))"
        case .dropped(let day, let why):
            "dropped on \(plainDay(day)), \(said(why).map(unstopped) ?? "no reason is recorded")"
        }
    return "\(unstopped(milestone.words)) (\(milestone.id)): \(due), \(state)."
}

private func measures(_ codes: [Metric.ID], _ brief: Brief) -> [Inline] {
    guard !codes.isEmpty else { return [.text("No measure is named")] }
    return joined(
        codes.map { code in
            brief.metrics[code].map { [.measure($0)] } ?? [.text("\(code) (not in the register)")]
        })
}
