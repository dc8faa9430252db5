import PackDocument

/// The chair's two minutes: three figures, what needs the board, and what changed.
func glance(_ brief: Brief) -> SectionContent {
    SectionContent(
        blocks: [.keyFigures([planFigure(brief), actionsFigure(brief), measuresFigure(brief)])],
        subsections: [attentionSection(brief), changesSection(brief)])
}
