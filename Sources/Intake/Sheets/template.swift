/// The header of a kind with one row to show what goes where, all of it invented.
extension SheetKind {
    /// CSV text of two lines, ready to be saved and filled in.
    package var template: String {
        CSVWriter().text([columns.map(\.name), columns.map { example[$0] ?? "" }])
    }

    private var example: [SheetColumn: String] {
        switch self {
        case .boards:
            [
                .board: "hambleford-ib", .name: "Hambleford Improvement Board",
                .organisation: "Hambleford Borough Council", .zone: "Europe/London", .area: "Hambleford",
                .neighbours: "Easterby; Millcaster",
            ]
        case .people:
            [
                .person: "m-okafor", .name: "Miriam Okafor", .role: "Head of performance",
                .organisation: "Hambleford Borough Council", .email: "miriam.okafor@hambleford.example",
                .aliases: "MO; HoP", .board: "hambleford-ib", .capacity: "officer", .from: "2018-01-01",
            ]
        case .meetings:
            [
                .board: "hambleford-ib", .date: "28/02/2018", .start: "14:00", .end: "16:30",
                .place: "Committee room 1", .status: "held", .minutes: "draft",
            ]
        case .agenda:
            [
                .board: "hambleford-ib", .meeting: "28/02/2018", .item: "4",
                .title: "Performance and data", .presenter: "Miriam Okafor", .purpose: "discuss",
                .start: "14:40",
            ]
        case .actions: actionExample
        case .plan: planExample
        case .metrics: metricExample
        case .observations:
            [
                .board: "hambleford-ib", .metric: "assessments_45", .area: "Hambleford",
                .period: "2018-02", .value: "86.7", .numerator: "104", .denominator: "120",
                .provisional: "yes", .published: "14/03/2018", .source: "Case system, monthly extract",
            ]
        case .steps:
            [
                .board: "hambleford-ib", .metric: "assessments_45", .date: "01/04/2017",
                .reason: "New case system counts from the day of contact", .by: "Miriam Okafor",
            ]
        case .calendar: [.date: "25/12/2018", .kind: "bank holiday", .name: "Christmas Day"]
        case .recipients:
            [
                .board: "hambleford-ib", .address: "miriam.okafor@hambleford.example",
                .name: "Miriam Okafor", .person: "m-okafor", .capacity: "officer", .audience: "board-pack",
                .format: "attachment", .from: "01/01/2018", .status: "listed",
            ]
        }
    }

    private var actionExample: [SheetColumn: String] {
        [
            .board: "hambleford-ib", .ref: "2018-02-28/3", .action: "Bring the audit schedule to the board",
            .owner: "Miriam Okafor; Owen Pryce", .raised: "28/02/2018", .meeting: "28/02/2018",
            .due: "next meeting", .revisedDue: "25/04/2018", .revisedOn: "20/03/2018",
            .reason: "The auditors start in April", .leave: "asked", .note: "Schedule drafted",
            .noteOn: "20/03/2018", .noteBy: "Miriam Okafor", .step: "proposed", .stepOn: "21/03/2018",
            .stepBy: "Owen Pryce", .stepNote: "Goes out with the papers",
        ]
    }

    private var planExample: [SheetColumn: String] {
        [
            .board: "hambleford-ib", .plan: "Hambleford improvement plan", .priority: "2",
            .priorityTitle: "Assessments on time", .ref: "2.3",
            .action: "Managers check every assessment at day 20", .owner: "Owen Pryce",
            .start: "01/01/2018", .due: "30/06/2018", .rating: "at risk",
            .update: "Two of three teams do it", .updatedOn: "14/03/2018", .updatedBy: "Owen Pryce",
            .evidence: "Team returns, February", .recommendation: "R4",
            .recommendationWords: "Ensure that assessments are timely",
            .successMeasure: "90% within 45 working days", .metrics: "assessments_45",
            .milestone: "2.3a", .milestoneWords: "All three teams trained", .milestoneDue: "30/04/2018",
        ]
    }

    private var metricExample: [SheetColumn: String] {
        [
            .board: "hambleford-ib", .metric: "assessments_45",
            .title: "Assessments within 45 working days",
            .definition: "Assessments completed within 45 working days of all completed in the month",
            .unit: "%", .polarity: "higher", .period: "month", .decimals: "1", .owner: "Owen Pryce",
            .source: "Case system, monthly extract", .expectedWithin: "14", .smallBase: "20",
            .target: "90", .tolerance: "5", .targetFrom: "01/04/2017", .area: "Hambleford",
            .benchmarks: "England; Easterby",
        ]
    }
}
