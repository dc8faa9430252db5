/// Listens to the body of a Word document (ECMA-376, WordprocessingML) and puts it on a page.
///
/// Tracked changes count as accepted: what was deleted or moved away is left out. Notes, comments, headers and footers
/// lie in other parts of the file and are not read.
final class WordReading: MarkupListener {
    private(set) var page = DocumentPage()
    private let styles: WordStyles
    private var numbering: WordNumbering
    private var open: [Paragraph] = []
    /// How deep in something that is left out.
    private var skipped = 0
    private var inText = false
    private var inRun = false
    private var inProperties = false
    private var isBold = false
    private var span = 1
    private var isContinued = false
    private var cellWaits = false

    private struct Paragraph {
        var text: [UInt8] = []
        var style: String?
        var list: (id: String, level: Int)?
        var outline: Int?
        var isMarkDeleted = false
        var boldLetters = 0
        var plainLetters = 0
    }

    private static let leftOut: Set<String> = [
        "del", "moveFrom", "Fallback", "instrText", "delText", "footnoteReference", "endnoteReference",
        "pict",
        "rubyPr", "rt",
    ]

    init(styles: WordStyles, numbering: WordNumbering) {
        self.styles = styles
        self.numbering = numbering
    }

    func begin(_ name: String, _ attributes: [String: String]) {
        if skipped > 0 {
            skipped += 1
            return
        }
        if name == "del", inProperties, !inRun, !open.isEmpty { open[open.count - 1].isMarkDeleted = true }
        if WordReading.leftOut.contains(name) {
            skipped = 1
            return
        }
        if beginTable(name, attributes) || open.isEmpty && name != "p" { return }
        beginInline(name, attributes["val"], attributes)
    }

    private func beginInline(_ name: String, _ value: String?, _ attributes: [String: String]) {
        switch name {
        case "p":
            settleCell()
            open.append(Paragraph())
        case "pPr": inProperties = true
        case "pStyle" where inProperties: open[open.count - 1].style = value
        case "outlineLvl" where inProperties: open[open.count - 1].outline = value.flatMap(Int.init)
        case "ilvl" where inProperties:
            open[open.count - 1].list = (open[open.count - 1].list?.id ?? "", value.flatMap(Int.init) ?? 0)
        case "numId" where inProperties:
            open[open.count - 1].list = (value ?? "", open[open.count - 1].list?.level ?? 0)
        case "r":
            inRun = true
            isBold = false
        case "b" where inRun: isBold = !["0", "false", "off"].contains(value ?? "1")
        case "t": inText = true
        case "tab" where inRun && !inProperties: put("\t")
        case "br", "cr": if attributes["type"] != "page" { put("\n") }
        case "noBreakHyphen": put("-")
        default: break
        }
    }

    private func beginTable(_ name: String, _ attributes: [String: String]) -> Bool {
        switch name {
        case "tbl": page.beginTable()
        case "tr": page.beginRow()
        case "tc":
            span = 1
            isContinued = false
            cellWaits = true
        case "gridSpan": span = attributes["val"].flatMap(Int.init) ?? 1
        case "vMerge": isContinued = attributes["val"] ?? "continue" == "continue"
        default: return false
        }
        return true
    }

    /// The span is known only once the cell's properties have been read.
    private func settleCell() {
        guard cellWaits else { return }
        cellWaits = false
        page.beginCell(span: min(max(span, 1), 64))
    }

    func end(_ name: String) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case "t": inText = false
        case "r": inRun = false
        case "pPr": inProperties = false
        case "p": endParagraph()
        case "tc":
            settleCell()
            page.endCell()
        case "tr": page.endRow()
        case "tbl": page.endTable()
        default: break
        }
    }

    func text(_ text: UnsafeBufferPointer<UInt8>) {
        guard inText, skipped == 0, !open.isEmpty else { return }
        open[open.count - 1].text += text
        if isBold {
            open[open.count - 1].boldLetters += text.count
        } else {
            open[open.count - 1].plainLetters += text.count
        }
    }

    private func put(_ text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += Array(text.utf8)
    }

    private func endParagraph() {
        guard let paragraph = open.popLast() else { return }
        if paragraph.isMarkDeleted, !open.isEmpty || !paragraph.text.isEmpty {
            carried += paragraph.text
            return
        }
        var text = String(decoding: carried + paragraph.text, as: UTF8.self)
        carried = []
        if isContinued { return }
        let level = paragraph.outline ?? paragraph.style.flatMap(styles.headingLevel)
        let list = paragraph.list ?? paragraph.style.flatMap(styles.list)
        let isEmpty = trimmed(text).isEmpty
        let mark = isEmpty ? nil : list.flatMap { item in numbering.mark(of: item.id, level: item.level) }
        let isAllBold = paragraph.boldLetters > 0 && paragraph.plainLetters == 0 && text.utf8.count < 120
        if isAllBold, level == nil, !text.contains("\n"), !text.contains("*") {
            text = "**\(trimmed(text))**"
        }
        page.add(text, heading: level != nil && !isEmpty, mark: mark)
    }

    /// The text of paragraphs whose end was deleted: it goes on in the next.
    private var carried: [UInt8] = []
}
