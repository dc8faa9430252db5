import PackDocument

/// The chair's two minutes: three figures, what needs the board, and what changed.
func glance(_ brief: Brief) -> SectionContent {
    SectionContent(
        blocks: [.keyFigures(headFigures(brief).map { $0.keyFigure(brief) })],
        subsections: [attentionSection(brief), changesSection(brief)])
}
