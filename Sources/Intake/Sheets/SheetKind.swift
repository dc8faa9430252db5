/// The kinds of file that hold a council's record, one kind a file. The raw value is the word for it on
/// the command line.
package enum SheetKind: String, CaseIterable, Sendable {
    case boards, people, meetings, agenda, actions, plan, metrics, observations, steps, calendar, recipients

    /// Every column this kind knows, in the order of its template.
    package var columns: [SheetColumn] {
        switch self {
        case .boards: [.board, .name, .organisation, .zone, .area, .neighbours]
        case .people:
            [.person, .name, .role, .organisation, .email, .aliases, .board, .capacity, .from, .until]
        case .meetings:
            [.board, .date, .movedTo, .start, .end, .place, .status, .reason, .minutes, .agreedOn]
        case .agenda: [.board, .meeting, .item, .title, .presenter, .purpose, .start]
        case .actions:
            [
                .board, .ref, .action, .owner, .raised, .meeting, .due, .revisedDue, .revisedOn, .reason,
                .leave, .grantedBy, .note, .noteOn, .noteBy, .step, .stepOn, .stepBy, .stepNote,
            ]
        case .plan:
            [
                .board, .plan, .priority, .priorityTitle, .ref, .action, .owner, .start, .due, .revisedDue,
                .revisedOn, .reason, .leave, .grantedBy, .rating, .update, .updatedOn, .updatedBy,
                .evidence, .recommendation, .recommendationWords, .successMeasure, .metrics, .milestone,
                .milestoneWords, .milestoneDue, .milestoneReached, .milestoneDropped, .milestoneReason,
            ]
        case .metrics:
            [
                .board, .metric, .title, .definition, .unit, .polarity, .period, .decimals, .owner, .source,
                .expectedWithin, .smallBase, .target, .tolerance, .targetFrom, .area, .benchmarks,
            ]
        case .observations:
            [
                .board, .metric, .area, .period, .periodStart, .periodEnd, .value, .numerator, .denominator,
                .provisional, .published, .source, .unit,
            ]
        case .steps: [.board, .metric, .date, .reason, .by]
        case .calendar: [.date, .kind, .name]
        case .recipients:
            [
                .board, .address, .name, .person, .capacity, .audience, .format, .from, .until, .status,
                .reason,
            ]
        }
    }

    /// The columns that must be there: of each group at least one.
    package var required: [[SheetColumn]] {
        switch self {
        case .boards: [[.board], [.name], [.organisation]]
        case .people: [[.person], [.name]]
        case .meetings: [[.board], [.date]]
        case .agenda: [[.board], [.meeting], [.item], [.title]]
        case .actions: [[.board], [.ref], [.action], [.raised, .meeting]]
        case .plan: [[.board], [.ref], [.action, .milestone]]
        case .metrics: [[.board], [.metric], [.title], [.unit], [.polarity], [.period]]
        case .observations: [[.board], [.metric], [.period, .periodStart, .periodEnd], [.value]]
        case .steps: [[.board], [.metric], [.date], [.reason], [.by]]
        case .calendar: [[.date], [.kind], [.name]]
        case .recipients: [[.board], [.address], [.name]]
        }
    }
}
