/// Listens to the content of an OpenDocument text (ODF 1.3, part 3) and puts it on a page.
///
/// What tracked changes took away lies in a list of its own and is left out, as are notes and comments.
final class OpenDocumentReading: MarkupListener {
    private(set) var page = DocumentPage()
    private var open: [(text: [UInt8], isHeading: Bool)] = []
    private var skipped = 0
    private var lists: [(style: String, level: Int, count: Int)] = []
    private var itemIsNew = false
    private var formats: [String: [Int: String]] = [:]
    private var style: String?

    private static let leftOut: Set<String> = [
        "tracked-changes", "annotation", "note", "forms", "sequence-decls", "table-of-content",
        "bibliography",
        "alphabetical-index", "desc", "title",
    ]

    func begin(_ name: String, _ attributes: [String: String]) {
        if skipped > 0 {
            skipped += 1
            return
        }
        if OpenDocumentReading.leftOut.contains(name) {
            skipped = 1
            return
        }
        if beginTable(name, attributes) || beginList(name, attributes) { return }
        switch name {
        case "p", "h": open.append(([], name == "h"))
        case "s": put(String(repeating: " ", count: min(attributes["c"].flatMap(Int.init) ?? 1, 200)))
        case "tab": put("\t")
        case "line-break": put("\n")
        default: break
        }
    }

    private func beginTable(_ name: String, _ attributes: [String: String]) -> Bool {
        switch name {
        case "table": page.beginTable()
        case "table-row": page.beginRow()
        case "table-cell": page.beginCell(span: 1)
        case "covered-table-cell": page.beginCell(span: 1)
        default: return false
        }
        return true
    }

    private func beginList(_ name: String, _ attributes: [String: String]) -> Bool {
        switch name {
        case "list":
            let own = attributes["style-name"] ?? lists.last?.style ?? ""
            lists.append((own, lists.count + 1, 0))
        case "list-item":
            if !lists.isEmpty { lists[lists.count - 1].count += 1 }
            itemIsNew = true
        case "list-style": style = attributes["name"]
        case "list-level-style-number":
            guard let style, let level = attributes["level"].flatMap(Int.init) else { return true }
            let kind = attributes["num-format"] ?? "1"
            formats[style, default: [:]][level] =
                "\(attributes["num-prefix"] ?? "")\u{1}\(kind)\u{1}\(attributes["num-suffix"] ?? "")"
        case "list-level-style-bullet":
            if let style, let level = attributes["level"].flatMap(Int.init) {
                formats[style, default: [:]][level] = ""
            }
        default: return false
        }
        return true
    }

    func end(_ name: String) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case "p", "h": endParagraph()
        case "list": _ = lists.popLast()
        case "list-style": style = nil
        case "table-cell", "covered-table-cell": page.endCell()
        case "table-row": page.endRow()
        case "table": page.endTable()
        default: break
        }
    }

    func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0, !open.isEmpty else { return }
        // Line breaks of the file itself are blanks; the document's own are elements.
        open[open.count - 1].text += text.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    }

    private func put(_ text: String) {
        if !open.isEmpty { open[open.count - 1].text += Array(text.utf8) }
    }

    private func endParagraph() {
        guard let (bytes, isHeading) = open.popLast() else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        let isEmpty = trimmed(text).isEmpty
        let mark = itemIsNew && !isEmpty && !isHeading ? listMark() : nil
        if !isEmpty { itemIsNew = false }
        page.add(text, heading: isHeading && !isEmpty, mark: mark)
    }

    private func listMark() -> String? {
        guard let list = lists.last else { return nil }
        guard let format = formats[list.style]?[list.level], !format.isEmpty else { return "•" }
        let parts = format.split(separator: "\u{1}", omittingEmptySubsequences: false)
        return "\(parts[0])\(WordNumbering.written(list.count, as: String(parts[1])))\(parts[2])"
    }
}
