import Analysis
import BoardDomain
import PackDocument

func about(
    _ findings: BoardFindings, following definition: PackDefinition, as edition: EditionParticulars
) -> SectionContent {
    SectionContent(subsections: [
        gaps(findings), definitions(findings.performance), planKey(definition.rules.plan), measureKey(definition.rules.metrics),
        attentionKey(definition.rules), fingerprint(edition, findings),
    ])
}

private func gaps(_ findings: BoardFindings) -> Section {
    var items = findings.gaps.map(gapSentence)
    items += findings.changes.revised.map { revised in
        [
            .link(revised.metric.title, to: measurePlace(revised.metric.id)),
            .text(
                ": the figure for \(periodName(revised.observation.period)) was revised from \(readingWords(revised.before.reading, of: revised.metric)) to \(readingWords(revised.observation.reading, of: revised.metric))."
            ),
        ]
    }
    return Section(
        anchor: Anchor("gaps"), title: "Missing, late or revised",
        blocks: items.isEmpty
            ? [.paragraph([.text("Nothing is missing, late or revised.")])] : [.list(List(.bulleted, items))])
}

private func definitions(_ performance: PerformanceFindings) -> Section {
    let columns: [SectionColumn<MetricFinding>] = [
        SectionColumn("Measure", weight: 3) { [.text($0.metric.title)] },
        SectionColumn("What it counts", weight: 6) { [.text($0.metric.definition ?? "No definition recorded")] },
        SectionColumn("Which way is better", weight: 2) { [.text(polarityWords($0.metric).capitalisedFirst)] },
        SectionColumn("Reported", weight: 2) { [.text(frequencyWords($0.metric.frequency))] },
        SectionColumn("Source", weight: 2) { [.text($0.metric.source ?? "Not recorded")] },
    ]
    return Section(
        anchor: Anchor("definitions"), title: "What the measures mean",
        blocks: performance.metrics.isEmpty
            ? [.paragraph([.text("No measure is in the register.")])]
            : [.table(table("Definitions of the measures", columns, performance.metrics))])
}

private func frequencyWords(_ frequency: Metric.Frequency) -> String {
    switch frequency {
    case .month: "Monthly"
    case .quarter: "Quarterly"
    case .year: "Yearly"
    case .snapshot: "As counted on a day"
    case .rolling12: "Over rolling 12 months"
    case .yearToDate: "Year to date"
    }
}

private func fingerprint(_ edition: EditionParticulars, _ findings: BoardFindings) -> Section {
    let command = edition.number.map {
        "boardpack pack verify --board \(findings.snapshot.board.id.code) --meeting \(findings.snapshot.meeting.id.firstSetFor.iso) --edition \($0)"
    }
    var blocks: [Block] = [
        .paragraph([
            .text("Everything here was computed from one reading of the register, frozen with the edition. The frozen extract has the SHA-256 "),
            .strong(edition.extract), .text(". Made by boardpack \(edition.builder)."),
        ])
    ]
    if let command {
        blocks.append(.paragraph([.text("To rebuild this edition from its extract and compare every byte: "), .strong(command)]))
    }
    return Section(anchor: Anchor("fingerprint"), title: "How to check this edition", blocks: blocks)
}
