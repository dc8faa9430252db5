package import PackDocument

/// A short pack for an invented board, with one of each kind of block at least: what the goldens are made from.
package enum Specimen {
    package static let document = Document(
        language: "en-GB", title: "Children’s Services Improvement Board", marking: "OFFICIAL", isDraft: true,
        cover: Cover(
            organisation: "Hambleford County Council", subtitle: "Pre-meeting pack",
            facts: [
                Fact("Meeting", [.text("Wednesday 28 March 2018, 14:00 to 16:30")]),
                Fact("Place", [.text("Committee Room 2, County Hall, Hambleford")]),
                Fact("Edition", [.text("2, issued because revised figures came in on 19 March 2018")]),
                Fact("Data as at", [.text("Measures: 28 February 2018. Plan and actions: 20 March 2018.")]),
            ]),
        footer: Footer(
            board: "Children’s Services Improvement Board", meetingDate: "28 March 2018", edition: "Edition 2"
        ),
        sections: [glance, actions, plan, performance, about])

    static let overdue = Mark("Overdue", .triangle, .bad)
    static let onTrack = Mark("On track", .circle, .good)
    static let atRisk = Mark("At risk", .diamond, .caution)
    static let offTrack = Mark("Off track", .triangle, .bad)
    static let complete = Mark("Complete", .tick, .done)
    static let notStarted = Mark("Not started", .ring, .neutral)
    static let targetMet = Mark("Target met", .circle, .good)
    static let targetMissed = Mark("Target missed", .square, .bad)
    static let noTarget = Mark("No target", .dash, .neutral)

    package static func words(_ text: String) -> Table.Cell { .words([.text(text)]) }
    static func mark(_ mark: Mark) -> Table.Cell { .words([.mark(mark)]) }

    private static let glance = Section(
        anchor: Anchor("glance"), title: "At a glance",
        blocks: [
            .keyFigures([
                KeyFigure(
                    label: "Plan actions on track", value: "31 of 57",
                    words: [.text("Two fewer than at the board of 28 February.")], leadsTo: Anchor("plan")),
                KeyFigure(
                    label: "Actions overdue", value: "6 of 24",
                    words: [.text("Three more than at the board of 28 February.")], leadsTo: Anchor("actions")
                ),
                KeyFigure(
                    label: "Measures off target", value: "9 of 30",
                    words: [.text("No change; four are "), .strong("getting worse"), .text(".")],
                    leadsTo: Anchor("performance")),
            ])
        ],
        subsections: [attention, changes])

    private static let attention = Section(
        anchor: Anchor("attention"), title: "What needs the board’s attention",
        blocks: [
            .list(
                List(
                    .numbered,
                    [
                        [
                            .text("Action "), .link("A-017", to: Anchor("action-A-017")),
                            .text(" (supervision policy) is 54 days late and has been put back three times."),
                        ],
                        [
                            .text("Agency rate has risen for six months running, to 24.1%: "),
                            .link("agency rate", to: Anchor("metric-agency")), .text("."),
                        ],
                        [
                            .text("Plan action "), .link("2.3", to: Anchor("plan-2-3")),
                            .text(" is said to be on track but was due on 31 January 2018."),
                        ],
                    ]))
        ])

    private static let changes = Section(
        anchor: Anchor("changes"), title: "What changed since the last board",
        blocks: [
            .list(
                List(
                    .bulleted,
                    [
                        [
                            .strong("Closed"),
                            .text(": four actions, all proposed by their owners in February."),
                        ],
                        [.strong("Opened"), .text(": seven actions, one without an owner.")],
                        [
                            .strong("Turned red"), .text(": "), .mark(offTrack),
                            .text(" plan action 2.3, multi-agency audits."),
                        ],
                    ]))
        ])
}
