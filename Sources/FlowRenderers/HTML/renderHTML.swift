package import PackDocument

/// One self-contained page of HTML 5: no script, nothing fetched, the same bytes for the same document.
///
/// Every word of the document is in it, escaped. Meant to satisfy WCAG 2.2 at level AA, at 320 px and on paper.
package func renderHTML(_ document: Document) -> [UInt8] {
    var page = HTMLPage(places: Places(of: document))
    switch document.form {
    case .pack: page.writePack(document)
    case .letter: page.writeLetter(document)
    }
    return page.out.bytes
}

/// A page being written: its bytes so far, and the places that its links may lead to.
struct HTMLPage {
    var out = Markup(reserving: 1 << 17)
    private var places: Places

    init(places: Places) { self.places = places }

    /// The `id` of a thing, unless it has no proper name or another thing took it first.
    mutating func name(_ anchor: Anchor) {
        guard places.take(anchor) else { return }
        out.raw(" id=\"")
        out.value(anchor.name)
        out.raw("\"")
    }

    /// Words that lead to a place; the words alone where there is no such place.
    mutating func link(_ words: String, to anchor: Anchor) {
        guard places.holds(anchor) else { return out.words(words) }
        out.raw("<a href=\"#")
        out.value(anchor.name)
        out.raw("\">")
        out.words(words)
        out.raw("</a>")
    }
}

extension HTMLPage {
    mutating func writePack(_ document: Document) {
        writeHead(of: document)
        out.raw("<body>\n<a class=\"skip\" href=\"#_main\">")
        out.words(Furniture.skip)
        out.raw("</a>\n")
        writeCover(of: document)
        out.raw("<div class=\"sheet\">\n")
        writeContents(of: document.sections)
        out.raw("<main id=\"_main\" tabindex=\"-1\">\n")
        for section in document.sections { writeSection(section, level: 2) }
        out.raw("</main>\n</div>\n")
        writeFoot(of: document)
        out.raw("</body>\n</html>\n")
    }

    mutating func writeHead(of document: Document) {
        writeTitle(of: document)
        out.raw(screenStyle)
        out.raw(figureStyle)
        out.raw(narrowStyle)
        writeCards()
        out.raw(printStyle)
        writePageMargins(of: document)
        out.raw("</style>\n</head>\n")
    }

    /// The head as far as its style sheet, which is left open.
    mutating func writeTitle(of document: Document) {
        out.raw("<!DOCTYPE html>\n<html lang=\"")
        out.value(document.language)
        out.raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        out.raw("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        out.value(document.title)
        out.raw(" – ")
        out.value(document.cover.organisation)
        if document.isDraft { out.raw(" (draft)") }
        out.raw("</title>\n<style>\n")
    }

    mutating func writeFoot(of document: Document) {
        out.raw("<footer>\n<p>")
        writeFootLine(of: document)
        out.raw("</p>\n")
        let marking = Furniture.marking(of: document)
        if let marking { element("p", class: "marking", marking) }
        out.raw("</footer>\n")
        // For browsers that print nothing in a page's margin boxes: see printStyle.
        if let marking {
            out.raw("<div class=\"running head\" aria-hidden=\"true\">")
            out.words(marking)
            out.raw("</div>\n")
        }
        out.raw("<div class=\"running foot\" aria-hidden=\"true\">")
        writeFootLine(of: document)
        out.raw("</div>\n")
    }

    mutating func element(_ tag: StaticString, class name: StaticString, _ words: String) {
        out.raw("<")
        out.raw(tag)
        out.raw(" class=\"")
        out.raw(name)
        out.raw("\">")
        out.words(words)
        out.raw("</")
        out.raw(tag)
        out.raw(">\n")
    }

    mutating func writeFootLine(of document: Document) {
        for (index, words) in Furniture.foot(of: document).enumerated() {
            if index > 0 { out.raw(" · ") }
            out.raw("<span>")
            out.words(words)
            out.raw("</span>")
        }
    }
}
