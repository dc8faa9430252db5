import PackDocument

extension HTMLPage {
    /// The first page: whose it is, what it is, and the facts that tell it from any other.
    mutating func writeCover(of document: Document) {
        out.raw("<header class=\"cover\">\n")
        if let marking = Furniture.marking(of: document) { element("p", class: "marking", marking) }
        element("p", class: "organisation", document.cover.organisation)
        out.raw("<h1>")
        out.words(document.title)
        out.raw("</h1>\n")
        element("p", class: "subtitle", document.cover.subtitle)
        write(document.cover.facts)
        out.raw("</header>\n")
    }

    /// Sections and, under each, its subsections: two levels are what a reader can take in.
    mutating func writeContents(of sections: [Section]) {
        guard !sections.isEmpty else { return }
        out.raw("<nav aria-labelledby=\"_contents\">\n<h2 id=\"_contents\">")
        out.words(Furniture.contents)
        out.raw("</h2>\n")
        writeContents(of: sections, deeper: 1)
        out.raw("</nav>\n")
    }

    private mutating func writeContents(of sections: [Section], deeper: Int) {
        // A list without bullets is no list to some screen readers unless it says so.
        out.raw("<ol role=\"list\">\n")
        for section in sections {
            out.raw("<li>")
            link(section.title, to: section.anchor)
            if deeper > 0, !section.subsections.isEmpty {
                out.raw("\n")
                writeContents(of: section.subsections, deeper: deeper - 1)
            }
            out.raw("</li>\n")
        }
        out.raw("</ol>\n")
    }
}
