import PackDocument

extension Specimen {
    static let plan = Section(
        anchor: Anchor("plan"), title: "Improvement plan",
        blocks: [
            .paragraph([
                .text(
                    "The plan has 57 actions under four priorities. An action is rated by its owner; where the "
                ),
                .text("rating and the dates disagree, both are shown under "),
                .link("what was said and what was done", to: Anchor("said")), .text("."),
            ]),
            .figure(
                Figure(
                    caption: "All 57 plan actions by rating",
                    alternative:
                        "31 of 57 actions are on track, 12 complete, 9 at risk, 4 off track and 1 not started.",
                    drawing: .shares(
                        Shares([
                            Shares.Part(complete, 12), Shares.Part(onTrack, 31), Shares.Part(atRisk, 9),
                            Shares.Part(offTrack, 4), Shares.Part(notStarted, 1),
                        ])))),
            .table(priorities),
        ],
        subsections: [
            Section(
                anchor: Anchor("said"), title: "What was said and what was done",
                blocks: [
                    .notice([
                        .target(Anchor("plan-2-3")), .strong("Plan action 2.3"),
                        .text(" was rated "), .mark(onTrack),
                        .text(" by its owner on 1 March 2018, 29 days after the date it was due."),
                    ])
                ])
        ])

    private static let priorities = Table(
        caption: "Plan actions by priority",
        columns: [
            Table.Column("Priority", weight: 4), Table.Column("Rating", weight: 2),
            Table.Column("Total", .figures), Table.Column("Complete", .figures),
            Table.Column("On track", .figures),
            Table.Column("At risk", .figures), Table.Column("Off track", .figures),
        ],
        rows: [
            priority("1. Help and protection", onTrack, ["18", "5", "10", "2", "1"]),
            priority("2. Quality of practice", offTrack, ["16", "2", "8", "3", "3"]),
            priority("3. Leadership and workforce", atRisk, ["14", "3", "7", "4", "0"]),
            priority("4. Care leavers", complete, ["9", "2", "6", "0", "0"]),
        ])

    private static func priority(_ title: String, _ rating: Mark, _ counts: [String]) -> Table.Row {
        Table.Row([words(title), mark(rating)] + counts.map(words))
    }
}
