import PackDocument

/// What stands in a page's margins, above and below what is read.
struct PageMargins {
    var head: [TextLine] = []
    var foot: [TextLine] = []
}

extension Compositor {
    /// The marking over every page but the cover, which bears it as words of its own, and under each page the board, the
    /// day, the edition and the page's number.
    mutating func margins(of document: Document) -> [PageMargins] {
        typesetter.place = "the foot of every page"
        let foot = [document.footer.board, document.footer.meetingDate, document.footer.edition]
            .map(printable).filter { $0.contains { $0 != " " } }.joined(separator: " · ")
        let marking = pageMarking(of: document)
        let count = flow.pages.count
        return flow.pages.indices.map { index in
            let sheet = flow.pages[index].sheet
            var made = PageMargins()
            if let marking, index > 0 { made.head = head(marking, on: sheet) }
            let (lines, room) = pageNumber("Page \(index + 1) of \(count)", on: sheet)
            made.foot = footLines(foot, on: sheet, measure: room) + lines
            return made
        }
    }

    private mutating func head(_ marking: String, on sheet: Sheet) -> [TextLine] {
        let style = TypeScale.marginMarking
        let lines = marginLines(marking, style, measure: sheet.measure, top: 30)
        return lines.prefix(2).map { line in
            var line = line
            line.x = sheet.left + (sheet.measure - line.width) / 2
            return line
        }
    }

    private mutating func footLines(_ text: String, on sheet: Sheet, measure: Double) -> [TextLine] {
        marginLines(text, TypeScale.margin, measure: measure, top: sheet.height - 45).prefix(3).map { line in
            var line = line
            line.x = sheet.left
            return line
        }
    }

    private mutating func pageNumber(_ text: String, on sheet: Sheet) -> ([TextLine], room: Double) {
        var lines = marginLines(text, TypeScale.margin, measure: 200, top: sheet.height - 45)
        for index in lines.indices { lines[index].x = sheet.right - lines[index].width }
        return (lines, sheet.measure - (lines.first?.width ?? 0) - 20)
    }

    private mutating func marginLines(_ text: String, _ style: TextStyle, measure: Double, top: Double)
        -> [TextLine]
    {
        var passage = Passage()
        append(text, to: &passage, Voice(style: style, element: tree.root))
        let leading = TypeScale.leading(style)
        return lines(passage, measure: measure, top: top, leading: leading, size: style.size).lines
    }

    /// The numbers that the contents name, now that every page has one.
    mutating func numberContents(of slab: Slab) -> Slab {
        var slab = slab
        slab.contents = slab.contents.map { content in
            guard
                case .pageNumber(let anchor, let right, let baseline, let style, let element, let link) =
                    content
            else {
                return content
            }
            let page = (flow.spots[anchor]?.page ?? 0) + 1
            let number = typesetter.word("\(page)", style.weight)
            let width = typesetter.width(number, style.size)
            let fragment = Fragment(
                kind: .word(number), style: style, element: element, link: link, width: width)
            return .line(TextLine(x: right - width, baseline: baseline, fragments: [fragment], width: width))
        }
        return slab
    }
}
