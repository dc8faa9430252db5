import Analysis
import BoardDomain
import PackDocument

/// How the log grew or shrank from board to board, and how old what is left has grown.
func stockAndFlow(_ all: [ActionStock], boards: Int) -> Section {
    let title = "Stock and flow"
    let stock = Array(all.suffix(boards))
    guard let first = stock.first, let last = stock.last else {
        return Section(
            anchor: .stock, title: title,
            blocks: [.paragraph([.text("The register holds no board to count the log at.")])])
    }
    let counts = table(
        "The action log as each board found it; open actions by days since they were raised",
        stockColumns(stock),
        stock)
    if stock.count == 1 { return Section(anchor: .stock, title: title, blocks: [.table(counts)]) }
    return Section(
        anchor: .stock, title: title, blocks: [.figure(chart(stock, from: first, to: last)), .table(counts)])
}

private func stockColumns(_ stock: [ActionStock]) -> [SectionColumn<ActionStock>] {
    var columns: [SectionColumn<ActionStock>] = [
        .text("Board", weight: 3) { plainDay($0.meeting) }, .figures("Opened") { figure($0.opened) },
        .figures("Closed") { figure($0.closed) }, .figures("Open") { figure($0.open) },
        .figures("Overdue") { figure($0.overdue) },
    ]
    if stock.contains(where: { $0.lateProposed > 0 }) {
        columns.append(.figures("Late, proposed for closure", weight: 2) { figure($0.lateProposed) })
    }
    return columns + [
        .figures("Up to 30 days") { figure($0.ages.upTo30) },
        .figures("31 to 90 days") { figure($0.ages.from31To90) },
        .figures("91 to 180 days") { figure($0.ages.from91To180) },
        .figures("Over 180 days") { figure($0.ages.over180) },
    ]
}

private func chart(_ stock: [ActionStock], from first: ActionStock, to last: ActionStock) -> Figure {
    let (opened, closed) = (stock.reduce(0) { $0 + $1.opened }, stock.reduce(0) { $0 + $1.closed })
    let flow =
        "Over these \(spelled(stock.count)) boards \(figure(opened)) \(opened == 1 ? "action was" : "actions were") opened and \(figure(closed)) closed."
    let open = moved("open actions", from: first.open, to: last.open)
    let overdue = moved("overdue actions", from: first.overdue, to: last.overdue)
    return Figure(
        caption: "Actions opened, closed and overdue at each board",
        alternative:
            "From \(theBoard(of: first.meeting)) to that of \(plainDay(last.meeting)): \(open); \(overdue). \(flow)",
        drawing: .columns(
            ColumnChart(
                occasions: stock.map { shortDay($0.meeting) },
                quantities: [
                    ColumnChart.Quantity(name: "Opened", counts: stock.map(\.opened)),
                    ColumnChart.Quantity(name: "Closed", counts: stock.map(\.closed)),
                    ColumnChart.Quantity(name: "Overdue", counts: stock.map(\.overdue)),
                ])))
}

private func moved(_ what: String, from first: Int, to last: Int) -> String {
    if first == last { return "\(what) stood at \(figure(first)) at both" }
    return "\(what) \(first < last ? "rose" : "fell") from \(figure(first)) to \(figure(last))"
}
