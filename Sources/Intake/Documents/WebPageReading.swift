/// Listens to a web page and puts its text on a page; scripts, menus and forms are left out.
final class WebPageReading: MarkupListener {
    private(set) var page = DocumentPage()
    private var held: [UInt8] = []
    private var skipped: [String] = []
    private var heading = false
    private var lists: [(isNumbered: Bool, count: Int)] = []
    private var mark: String?

    private static let leftOut: Set<String> = [
        "script", "style", "head", "nav", "noscript", "template", "svg", "select", "button", "iframe",
        "object",
    ]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "header", "footer", "main", "ul", "ol", "dl", "dt", "dd",
        "blockquote", "pre",
        "address", "form", "fieldset", "figure", "figcaption", "aside", "body", "hr", "caption",
    ]

    func begin(_ name: String, _ attributes: [String: String]) {
        if WebPageReading.leftOut.contains(name) { skipped.append(name) }
        guard skipped.isEmpty else { return }
        switch name {
        case "br": held.append(0x0A)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            flush()
            heading = true
        case "li":
            flush()
            if !lists.isEmpty { lists[lists.count - 1].count += 1 }
            mark = lists.last.map { $0.isNumbered ? "\($0.count)." : "•" } ?? "•"
        case "table":
            flush()
            page.beginTable()
        case "tr":
            flush()
            page.beginRow()
        case "td", "th":
            flush()
            page.beginCell(span: min(max(1, attributes["colspan"].flatMap(Int.init) ?? 1), 64))
        default:
            if WebPageReading.blocks.contains(name) { flush() }
            if name == "ul" || name == "ol" { lists.append((name == "ol", 0)) }
        }
    }

    func end(_ name: String) {
        if skipped.last == name {
            skipped.removeLast()
            return
        }
        guard skipped.isEmpty else { return }
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            flush()
            heading = false
        case "td", "th":
            flush()
            page.endCell()
        case "tr":
            flush()
            page.endRow()
        case "table":
            flush()
            page.endTable()
        case "ul", "ol":
            flush()
            _ = lists.popLast()
        default: if WebPageReading.blocks.contains(name) || name == "li" { flush() }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard skipped.isEmpty else { return }
        for byte in bytes {
            let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
            if !isBlank {
                held.append(byte)
            } else if let last = held.last, last != 0x20, last != 0x0A {
                held.append(0x20)
            }
        }
    }

    func flush() {
        defer { held = [] }
        if held.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) { return }
        page.add(String(decoding: held, as: UTF8.self), heading: heading, mark: mark)
        mark = nil
    }
}
