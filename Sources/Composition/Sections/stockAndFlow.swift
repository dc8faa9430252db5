import Analysis
import BoardDomain
import PackDocument

/// How the log grew or shrank from board to board, and how old what is left has grown.
func stockAndFlow(_ stock: ArraySlice<ActionStock>) -> Section {
    let anchor = Anchor("actions-flow")
    guard let last = stock.last else {
        return Section(
            anchor: anchor, title: "Stock and flow", blocks: [.paragraph([.text("No board is in the register yet.")])])
    }
    let columns: [SectionColumn<ActionStock>] = [
        SectionColumn("Board", weight: 3) { [.text(shortDay($0.meeting))] },
        SectionColumn("Opened", .figures, weight: 1) { [.text("\($0.opened)")] },
        SectionColumn("Closed", .figures, weight: 1) { [.text("\($0.closed)")] },
        SectionColumn("Open", .figures, weight: 1) { [.text("\($0.open)")] },
        SectionColumn("Overdue", .figures, weight: 1) { [.text("\($0.overdue)")] },
        SectionColumn("Open up to 90 days", .figures, weight: 2) { [.text("\($0.ages.upTo30 + $0.ages.from31To90)")] },
        SectionColumn("91 to 180", .figures, weight: 1) { [.text("\($0.ages.from91To180)")] },
        SectionColumn("Over 180", .figures, weight: 1) { [.text("\($0.ages.over180)")] },
    ]
    var blocks: [Block] = []
    if stock.count > 1 { blocks.append(.figure(chart(Array(stock), last))) }
    blocks.append(.table(table("Actions at each board, with the days since they were raised", columns, Array(stock))))
    return Section(anchor: anchor, title: "Stock and flow", blocks: blocks)
}

private func chart(_ stock: [ActionStock], _ last: ActionStock) -> Figure {
    let first = stock[0]
    let before = "At the board of \(plainDay(first.meeting)) \(counted(first.open, "action")) \(first.open == 1 ? "was" : "were") open and \(first.overdue) overdue; "
    let now = "on \(plainDay(last.meeting)) \(last.open) and \(last.overdue). "
    let flow = "Over these \(stock.count) boards \(stock.map(\.opened).reduce(0, +)) were opened and \(stock.map(\.closed).reduce(0, +)) closed."
    return Figure(
        caption: "Open and overdue actions at each board", alternative: before + now + flow,
        drawing: .columns(
            ColumnChart(
                occasions: stock.map { shortDay($0.meeting) },
                quantities: [
                    ColumnChart.Quantity(name: "Open", counts: stock.map(\.open)),
                    ColumnChart.Quantity(name: "Overdue", counts: stock.map(\.overdue)),
                ])))
}
