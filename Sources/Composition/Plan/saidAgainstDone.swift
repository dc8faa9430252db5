import Analysis
import BoardDomain
import PackDocument

/// Where an owner's words and the plan's dates do not agree.
func saidAgainstDone(
    _ contradictions: [Contradiction], _ brief: Brief, without hidden: [String]
) -> Section {
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
        .text("What was said", weight: 3) { saidWords($0.kind) },
        .text("What the register shows", weight: 4) { shownWords($0.kind) },
    ]
    return Section(
        anchor: anchor, title: title,
        blocks: [
            .table(
                table(
                    "Plan actions whose owner’s words and dates do not agree", columns, contradictions,
                    without: hidden
                ) {
                    .contradiction($0)
                })
        ])
}

private func saidWords(_ kind: Contradiction.Kind) -> String {
    switch kind {
    case .ratedWellButLate(let claim, _): claim.rawValue.capitalisedFirst
    case .completeWithoutEvidence(let day): "Complete, on \(plainDay(day))"
    case .silent(let since?, _): "Nothing since \(plainDay(since))"
    case .silent(nil, _): "Nothing"
    }
}

private func shownWords(_ kind: Contradiction.Kind) -> String {
    switch kind {
    case .ratedWellButLate(_, let days): "\(counted(days, "day")) late"
    case .completeWithoutEvidence: "No evidence"
    case .silent(.some, let boards): "\(boardsMet(boards)) since".capitalisedFirst
    case .silent(nil, let boards): boardsMet(boards).capitalisedFirst
    }
}
