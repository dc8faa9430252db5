import PackDocument

extension Specimen {
    static let performance = Section(
        anchor: Anchor("performance"), title: "Performance",
        blocks: [
            .notice([
                .strong("Revised figures. "),
                .text("November 2017 was counted again; three measures changed by up to 1.2 points."),
            ]),
            .table(measures), .figure(repeatReferrals), .figure(milestones),
        ])

    static let about = Section(
        anchor: Anchor("about"), title: "About this pack",
        blocks: [
            .facts([
                Fact("Fingerprint", [.text("3f9a 51c2 77e0 b4d8")]),
                Fact("Rules for ratings", [.text("Hambleford plan key, version 3")]),
                Fact("Interpreters thanked", [.text("נועה לוי and 王小明")]),
            ]),
            .table(
                Table(
                    caption: "What the measures mean",
                    columns: [Table.Column("Measure"), Table.Column("Definition")],
                    rows: [
                        Table.Row(
                            group: "Workforce",
                            [
                                words("Agency rate"),
                                words(
                                    "Agency staff as a share of agency staff and staff in post, full-time equivalents."
                                ),
                            ]),
                        Table.Row(
                            group: "Protection",
                            [
                                words("Visits in time"),
                                words(
                                    "Child protection visits due in the month and made within ten working days."
                                ),
                            ]),
                    ])),
        ],
        subsections: [
            Section(
                anchor: Anchor("key"), title: "Key",
                blocks: [
                    .list(
                        List(
                            .bulleted,
                            [complete, onTrack, atRisk, offTrack, notStarted, targetMissed, noTarget].map {
                                [.mark($0), .text(": as agreed by the board on 27 April 2016.")]
                            }))
                ])
        ])

    private static let measures = Table(
        caption: "All measures: latest reading against target",
        columns: [
            Table.Column("Measure", weight: 4), Table.Column("Latest", .figures, weight: 2),
            Table.Column("Target", .figures, weight: 2), Table.Column("Rating", weight: 3),
            Table.Column("Change", weight: 3), Table.Column("England", .figures, weight: 2),
            Table.Column("Past 13 months", weight: 4),
        ],
        rows: [
            measure(
                "agency", "Agency rate", ["24.1%", "15.0%"], targetMissed, "Worse by 1.6", "15.8%",
                [17.2, 17.0, 16.4, 16.9, 17.5, 18.2, 18.0, 19.1, 20.3, 21.0, 21.8, 22.5, 24.1], target: 15),
            measure(
                "visits", "Visits in time", ["93.0%", "90.0%"], targetMet, "Better by 0.8", "–",
                [84.1, 85.0, 86.2, nil, nil, 88.0, 87.1, 89.9, 90.2, 91.0, 91.5, 92.2, 93.0], target: 90),
            measure(
                "looked-after", "Children looked after per 10,000", ["104", "–"], noTarget, "Up by 2", "62",
                [96, 97, 97, 98, 98, nil, 99, 100, 100, 101, 102, 102, nil], target: nil),
        ])

    private static func measure(
        _ name: String, _ title: String, _ figures: [String], _ rating: Mark, _ change: String,
        _ england: String,
        _ values: [Double?], target: Double?
    ) -> Table.Row {
        let gaps = values.filter { $0 == nil }.count
        let line = Sparkline(
            values: values, target: target,
            alternative: "\(title), 13 months to February 2018, \(gaps) without a reading.")
        let numbers = figures.map(words)
        return Table.Row(
            anchor: Anchor("metric-\(name)"),
            [words(title)] + numbers + [mark(rating), words(change), words(england), .sparkline(line)])
    }
}
