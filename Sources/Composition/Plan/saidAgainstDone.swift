import Analysis
import BoardDomain
import PackDocument

/// Where an owner's words and the plan's dates do not agree.
func saidAgainstDone(_ contradictions: [Contradiction], _ brief: Brief) -> Section {
    let title = "Said against done"
    let anchor = Anchor("saidanddone")
    guard !contradictions.isEmpty else {
        let boards = brief.findings.plan?.rules.silentAfterBoards ?? 0
        let silent = boards > 0 ? ["none has gone \(counted(boards, "board")) without an update"] : []
        let words = ["no action is rated on track and late", "none is complete without evidence"] + silent
        return Section(anchor: anchor, title: title, blocks: [.paragraph([.text(sentence(joined(words)))])])
    }
    let columns: [SectionColumn<Contradiction>] = [
        SectionColumn("Reference", weight: 2) { [.link($0.action.id, to: .planAction($0.action.id))] },
        .text("Action", weight: 6) { $0.action.words },
        .text("Owner", weight: 3) { ownerWords($0.action.owners) },
        .text("What does not agree", weight: 5) { sentence(contradictionWords($0.kind)) },
    ]
    return Section(
        anchor: anchor, title: title,
        blocks: [
            .table(
                table("Plan actions whose owner’s words and dates do not agree", columns, contradictions) {
                    .contradiction($0)
                })
        ])
}
