import PackDocument

extension Specimen {
    static let actions = Section(
        anchor: Anchor("actions"), title: "Actions", blocks: [],
        subsections: [
            Section(anchor: Anchor("overdue"), title: "A. Overdue", blocks: [.table(overdueActions)]),
            Section(
                anchor: Anchor("unowned"), title: "F. Without an owner or a date",
                blocks: [.table(unownedActions)]),
            Section(
                anchor: Anchor("stock"), title: "Stock and flow", blocks: [.figure(flow), .figure(stock)]),
        ])

    private static let overdueActions = Table(
        caption: "Actions overdue on 28 March 2018, longest first",
        columns: [
            Table.Column("Ref", weight: 2), Table.Column("Action", weight: 6),
            Table.Column("Owner", weight: 3),
            Table.Column("First due", weight: 3), Table.Column("Days late", .figures, weight: 1),
            Table.Column("Put back", .figures, weight: 1), Table.Column("Last word", weight: 5),
        ],
        rows: [
            overdueRow(
                "A-017", "Bring the revised supervision policy to the board for agreement.", "Siân Llŷr-Owen",
                "2 February 2018", "54", "3", "Draft with the unions. Siân Llŷr-Owen, 12 March 2018"),
            overdueRow(
                "A-021", "Report the number of children waiting more than 20 working days for a first visit.",
                "Imran Qureshi", "28 February 2018", "28", "1",
                "Data being checked. Imran Qureshi, 5 March 2018"),
            overdueRow(
                "A-024", "Invite the designated nurse to the audit sub-group.", "Partnership office",
                "14 March 2018",
                "14", "0", ""),
        ])

    private static func overdueRow(
        _ reference: String, _ action: String, _ owner: String, _ due: String, _ late: String,
        _ slips: String,
        _ lastWord: String
    ) -> Table.Row {
        Table.Row(
            anchor: Anchor("action-\(reference)"),
            [
                words(reference), words(action), words(owner), words(due), words(late), words(slips),
                words(lastWord),
            ])
    }

    private static let unownedActions = Table(
        caption: "Actions without an owner or a date",
        columns: [
            Table.Column("Ref"), Table.Column("Action", weight: 5), Table.Column("Missing", weight: 2),
        ],
        rows: [
            Table.Row(
                anchor: Anchor("action-A-031"),
                [
                    words("A-031"), words("Update on the strategy group for children looked after."),
                    words("Owner, date"),
                ]),
            Table.Row(
                anchor: Anchor("action-A-033"),
                [words("A-033"), words("Share the audit template with head teachers."), words("Owner")]),
        ])

    private static let flow = Figure(
        caption: "Actions opened and closed at each board",
        alternative:
            "Opened: 9, 5, 8 and 7 at the boards of 29 November, 20 December, 31 January and 28 February. "
            + "Closed: 4, 6, 3 and 4. Overdue afterwards: 2, 2, 3 and 6.",
        drawing: .columns(
            ColumnChart(
                occasions: ["29 November 2017", "20 December 2017", "31 January 2018", "28 February 2018"],
                quantities: [
                    ColumnChart.Quantity(name: "Opened", counts: [9, 5, 8, 7]),
                    ColumnChart.Quantity(name: "Closed", counts: [4, 6, 3, 4]),
                    ColumnChart.Quantity(name: "Overdue afterwards", counts: [2, 2, 3, 6]),
                ])))

    private static let stock = Figure(
        caption: "Actions open after each board of the past year",
        alternative:
            "Open actions rose from 11 in April 2017 to 24 in February 2018; the one fall was in December.",
        drawing: .columns(
            ColumnChart(
                occasions: [
                    "April 2017", "June 2017", "July 2017", "September 2017", "October 2017", "November 2017",
                    "December 2017", "January 2018", "February 2018",
                ],
                quantities: [
                    ColumnChart.Quantity(name: "Open", counts: [11, 12, 14, 14, 15, 17, 16, 21, 24])
                ])))
}
