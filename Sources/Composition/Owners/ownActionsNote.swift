import Analysis
import BoardDomain
import PackDocument

/// An owner's own actions, what is asked of each, and how to answer. Nobody else's stand in it.
func ownActionsNote(_ brief: Brief) -> SectionContent {
    guard let owner = brief.owner else { return SectionContent() }
    let own = owner.own
    let facts = [
        Fact("For", [.text(owner.name)]), Fact("Meeting", [.text(meetingLine(brief.snapshot.meeting))]),
        Fact("Asked of you", [.text(askedLine(own))]), Fact("Your answer", answerLine(owner.secretary)),
        Fact("Edition", [.text(editionLine(brief))]),
    ]
    let asked = OwnActions.asked.map { group in
        itemised(askTitle(group), own.rows(group).map { askedItem($0, group) })
    }
    let told = [
        itemised("Open, not yet due", own.rows(.openNotYetDue).map(laterItem)),
        itemised("With the board, to be closed", own.rows(.proposedForClosure).map(waitingItem)),
    ]
    let plan = [
        itemised("Behind in the improvement plan", own.behind.map(behindItem)),
        itemised("Due within 30 days of the board", own.coming.map(comingOwnItem)),
    ]
    return SectionContent(
        blocks: [.facts(facts)],
        subsections: (asked + plan).compactMap(\.self) + [howToAnswer()] + told.compactMap(\.self))
}

private func askedLine(_ own: OwnActions) -> String {
    let counts = [
        (own.rows(.overdue).count, "overdue"), (own.rows(.dueAtThisMeeting).count, "due at this meeting"),
        (own.rows(.withoutOwnerOrDate).count, "without a day"),
    ].filter { $0.0 > 0 }
    var sentences: [String] = []
    if !counts.isEmpty {
        let all = counts.reduce(0) { $0 + $1.0 }
        sentences.append(
            "An answer on \(counted(all, "action")): \(joined(counts.map { "\(figure($0.0)) \($0.1)" })). Days late are counted to the day of the board."
        )
    }
    let plan = own.behind.count + own.coming.count
    if plan > 0 { sentences.append("An update on \(counted(plan, "point")) of the improvement plan.") }
    return sentences.isEmpty ? "Nothing." : sentences.joined(separator: " ")
}

private func answerLine(_ secretary: String?) -> [Inline] {
    let words = "Answer this mail before the papers go out"
    guard let secretary else { return [.text("\(words).")] }
    return [.text("\(words), or write to the secretary of the board: "), .address(.mail(secretary))]
}

private func itemised(_ title: String, _ items: [[Inline]]) -> Section? {
    guard !items.isEmpty else { return nil }
    return Section(
        anchor: place("own", title), title: "\(title): \(figure(items.count))",
        blocks: [.list(List(.bulleted, items))])
}

private func howToAnswer() -> Section {
    Section(
        anchor: Anchor("howtoanswer"), title: "How to answer",
        blocks: [
            .paragraph([.text("One line under each reference is enough.")]),
            .list(
                List(
                    .bulleted,
                    [
                        [.strong("Done: "), .text("on which day, and what shows it. The board closes it.")],
                        [
                            .strong("Not done: "),
                            .text(
                                "where it stands, what stands in the way, and the day you now expect. A later day is the board’s to grant."
                            ),
                        ], [.strong("Not yours: "), .text("whose it is.")],
                    ])),
        ])
}
