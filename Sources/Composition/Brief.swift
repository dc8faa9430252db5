import Analysis
import BoardDomain

/// What every section writes from, with what it looks up made ready once.
struct Brief {
    let findings: BoardFindings
    let definition: PackDefinition
    let edition: EditionParticulars
    /// Set for a covering mail.
    let covering: CoverParticulars?
    let metrics: [Metric.ID: Metric]
    let planActions: [PlanAction.ID: PlanActionFinding]
    /// The plan actions that are meant to move a metric, in the plan's own order.
    let movers: [Metric.ID: [PlanAction]]

    init(
        findings: BoardFindings, definition: PackDefinition, edition: EditionParticulars,
        covering: CoverParticulars? = nil
    ) {
        self.covering = covering
        self.findings = findings
        self.definition = definition
        self.edition = edition
        metrics = Dictionary(
            findings.performance.metrics.map { ($0.metric.id, $0.metric) },
            uniquingKeysWith: { first, _ in first })
        let planned = findings.plan?.actions ?? []
        planActions = Dictionary(planned.map { ($0.action.id, $0) }, uniquingKeysWith: { first, _ in first })
        movers = planned.reduce(into: [:]) { movers, finding in
            for metric in finding.action.metrics { movers[metric, default: []].append(finding.action) }
        }
    }

    var snapshot: BoardSnapshot { findings.snapshot }

    /// "the board of 28 February 2018"; nil where none came before.
    var lastBoard: String? { findings.previous.map { theBoard(of: $0.day) } }
}
