import Analysis
import BoardDomain

/// What every section writes from, with what it looks up made ready once.
struct Brief {
    let findings: BoardFindings
    let definition: PackDefinition
    let edition: EditionParticulars
    /// Nil for a pack.
    let mail: MailParticulars?
    let metrics: [Metric.ID: Metric]
    let planActions: [PlanAction.ID: PlanActionFinding]
    /// The plan actions that are meant to move a metric, in the plan's own order.
    let movers: [Metric.ID: [PlanAction]]

    init(
        findings: BoardFindings, definition: PackDefinition, edition: EditionParticulars,
        mail: MailParticulars? = nil
    ) {
        self.mail = mail
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

    var covering: CoverParticulars? {
        guard case .covering(let covering) = mail else { return nil }
        return covering
    }

    var owner: OwnerParticulars? {
        guard case .owner(let owner) = mail else { return nil }
        return owner
    }

    /// Of the pack itself, or of the one that the mail belongs to.
    var packDefinition: PackDefinition { mail?.pack ?? definition }

    /// "the board of 28 February 2018"; nil where none came before.
    var lastBoard: String? { findings.previous.map { theBoard(of: $0.day) } }
}

/// What a mail says that no finding holds.
enum MailParticulars {
    case covering(CoverParticulars)
    case owner(OwnerParticulars)

    var pack: PackDefinition {
        switch self {
        case .covering(let covering): covering.pack
        case .owner(let owner): owner.pack
        }
    }
}
