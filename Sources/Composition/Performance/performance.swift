import Analysis
import BoardDomain
import PackDocument

func performance(_ brief: Brief, _ section: PackDefinition.Section) -> SectionContent {
    let wanted = Set(section.metrics)
    let rows = exceptionsFirst(
        brief.findings.performance.metrics.filter { wanted.isEmpty || wanted.contains($0.metric.id) })
    let unknown = section.metrics.filter { brief.metrics[$0] == nil }
    var blocks: [Block] = []
    if !unknown.isEmpty {
        blocks.append(.notice([.text("The register has no measure \(joined(unknown, by: "or")).")]))
    }
    guard !rows.isEmpty else {
        let words =
            wanted.isEmpty
            ? "No measure is in the register." : "No measure of this section is in the register."
        return SectionContent(blocks: blocks + [.notice([.text(words)])])
    }
    blocks.append(
        .paragraph([
            .text("\(countSentence(rows)) Those that need attention stand first: "),
            .link("how they are chosen", to: .exceptionKey), .text("."),
        ]))
    let caption = "Measures with their latest figures"
    let columns = metricColumns(for: rows)
    blocks.append(.table(table(caption, columns, rows, without: section.without) { .measure($0.metric.id) }))
    return SectionContent(blocks: blocks, subsections: [measuresInWords(rows, brief)] + otherMeasures(rows))
}

private func countSentence(_ rows: [MetricFinding]) -> String {
    let counts = [MetricRating.onTarget, .withinTolerance, .offTargetNoWorse, .offTarget].compactMap {
        rating in
        let count = rows.count { $0.rating == rating }
        // Only one rule gives this rating, and a board that does not use it need not read of it.
        if rating == .offTargetNoWorse, count == 0 { return String?.none }
        return "\(figure(count)) \(rating.mark.word.lowercased())"
    }
    let unrated = rows.filter { !$0.rating.isRated }.count
    return "Of \(counted(rows.count, "measure")), \(joined(counts + ["\(figure(unrated)) not rated"]))."
}
