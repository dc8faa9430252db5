package import PackDocument

/// What a terminal or a mail client can show: lines of at most 78 columns, ended by U+000A, nothing else unseen.
///
/// Every word of the document is in it. A figure is its caption and its alternative; a sparkline is its
/// alternative; a link is its words. Only an address of the web that stands in a fact may make a line longer: cut in
/// two, nobody could follow it.
package func renderText(_ document: Document) -> [UInt8] {
    var page = TextPage()
    let marking = Furniture.marking(of: document)
    if let marking { page.paragraph(plain(marking)) }
    page.paragraph(plain(document.cover.organisation))
    page.heading(plain(document.title), underlined: 0x3D)
    page.paragraph(plain(document.cover.subtitle))
    page.write(document.cover.facts)
    switch document.form {
    case .pack: page.writeContents(of: document.sections)
    case .letter: break
    }
    for section in document.sections { page.write(section, level: 2) }
    page.rule()
    page.line(plain(Furniture.foot(of: document).joined(separator: " | ")))
    if let marking { page.line(plain(marking)) }
    return page.bytes
}

extension TextPage {
    mutating func writeContents(of sections: [Section]) {
        guard !sections.isEmpty else { return }
        heading(plain(Furniture.contents), underlined: 0x2D)
        gap()
        for section in sections {
            line(plain(section.title), indent: 2, hanging: 4)
            for subsection in section.subsections { line(plain(subsection.title), indent: 4, hanging: 6) }
        }
    }

    mutating func write(_ section: Section, level: Int) {
        heading(plain(section.title), underlined: underline(ofLevel: level))
        for block in section.blocks { writeBlock(block) }
        for subsection in section.subsections { write(subsection, level: level + 1) }
    }

    private func underline(ofLevel level: Int) -> UInt8 {
        switch level {
        case ...2: 0x2D  // -
        case 3: 0x7E  // ~
        default: 0x2E  // .
        }
    }
}
