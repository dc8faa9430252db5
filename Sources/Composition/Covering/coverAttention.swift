import Analysis
import PackDocument

/// The most points that a covering mail holds; what the pack's own rules allow beyond them is only counted.
private let mostPoints = 8

/// The pack's own sentences, worst first, without links: what they would lead to is in another file.
func coverAttention(_ brief: Brief) -> Section {
    let attention = brief.findings.attention
    let shown = attention.points.prefix(mostPoints)
    let more = attention.leftOut + attention.points.count - shown.count
    var blocks: [Block] =
        shown.isEmpty
        ? [.paragraph([.text("The register holds no point that needs the board’s attention.")])]
        : [.list(List(.numbered, shown.map(attentionSentence)))]
    if more > 0 { blocks.append(.paragraph([.text("\(furtherPoints(more)) in the pack.")])) }
    return Section(anchor: .attention, title: "What needs the board’s attention", blocks: blocks)
}
