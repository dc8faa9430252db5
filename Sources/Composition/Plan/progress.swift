import Analysis
import BoardDomain
import PackDocument

/// The plan as a whole: counts in words, and the same as a bar.
func progress(_ total: PlanProgress, _ brief: Brief) -> [Block] {
    guard total.total > 0 else { return [.paragraph([.text("The plan holds no action.")])] }
    return [
        .paragraph([.text("\(countSentence(total)) \(movementSentence(total, brief.lastBoard))")]),
        shares("All plan actions by rating", total),
    ]
}

/// One row a priority, then each as a bar.
func byPriority(_ priorities: [PriorityProgress], _ brief: Brief) -> Section {
    let title = "Progress by priority"
    guard !priorities.isEmpty else {
        return Section(
            anchor: Anchor("priorities"), title: title,
            blocks: [.paragraph([.text("The plan has no priority.")])])
    }
    let columns: [SectionColumn<PriorityProgress>] =
        [
            .text("Priority", weight: 5) { name(of: $0.priority) },
            .figures("Actions") { figure($0.progress.total) },
        ]
        + PlanRating.allCases.map { rating in
            SectionColumn.figures(rating.rawValue) { (row: PriorityProgress) in
                figure(row.progress.count(rating))
            }
        } + [.text("Since the last board", weight: 4) { sentence(movement($0.progress)) }]
    let bars = priorities.filter { $0.progress.total > 0 }.map { shares(name(of: $0.priority), $0.progress) }
    return Section(
        anchor: Anchor("priorities"), title: title,
        blocks: [.table(table("Plan actions by priority and rating", columns, priorities))] + bars)
}

func name(of priority: Priority) -> String {
    said(priority.title).map { "\(priority.id). \($0)" } ?? "\(priority.id), without a title"
}

private func shares(_ caption: String, _ progress: PlanProgress) -> Block {
    .figure(
        Figure(
            caption: caption, alternative: countSentence(progress),
            drawing: .shares(Shares(PlanRating.allCases.map { Shares.Part($0.mark, progress.count($0)) }))))
}

private func countSentence(_ progress: PlanProgress) -> String {
    let counts = PlanRating.allCases.map { "\(figure(progress.count($0))) \($0.words)" }
    return "Of \(counted(progress.total, "action")), \(joined(counts))."
}

private func movementSentence(_ progress: PlanProgress, _ board: String?) -> String {
    guard let board, progress.before != nil else { return "No board came before to compare with." }
    return "Since \(board): \(movement(progress))."
}

/// "two more on track, two fewer at risk".
private func movement(_ progress: PlanProgress) -> String {
    guard let before = progress.before else { return "no board came before" }
    let moved = PlanRating.allCases.filter { progress.count($0) != before[$0] ?? 0 }
    if moved.isEmpty { return "no change" }
    return moved.map { compared(progress.count($0), with: before[$0] ?? 0, $0.words) }.joined(separator: ", ")
}
