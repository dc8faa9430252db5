import FlowRenderers
import PackDocument
import Specimens
import Testing

@Suite("Every document")
struct EveryDocumentSpecs {
    @Test("has each of its strings in the page, whole", arguments: 0..<40 as Range<UInt64>)
    func isWholeInHTML(seed: UInt64) {
        var generated = GeneratedDocument(seed: seed)
        let document = generated.document()
        let page = PageReading(renderHTML(document)).words
        let lost = (words(of: document) + drawnWords(of: document)).filter { !page.contains($0) }
        #expect(lost == [])
    }

    @Test(
        "makes a page whose tags nest, whose ids are unique and whose links arrive",
        arguments: 0..<40 as Range<UInt64>)
    func isWellFormed(seed: UInt64) {
        var generated = GeneratedDocument(seed: seed)
        let page = PageReading(renderHTML(generated.document()))
        #expect(page.faults == [])
        #expect(page.ids.count == Set(page.ids).count)
        #expect(Set(page.targets.filter { $0.hasPrefix("#") }).isSubset(of: Set(page.ids.map { "#\($0)" })))
    }

    @Test(
        "has each of its strings in the text, when lines are joined again", arguments: 0..<40 as Range<UInt64>
    )
    func isWholeInText(seed: UInt64) {
        var generated = GeneratedDocument(seed: seed)
        let document = generated.document()
        let text = unwrapped(renderText(document))
        let lost = words(of: document).filter { string in !text.contains(string.filter { $0 != " " }) }
        #expect(lost == [])
    }

    @Test(
        "makes text of at most 78 columns, without a space at a line's end",
        arguments: 0..<40 as Range<UInt64>)
    func keepsToTheWidth(seed: UInt64) {
        var generated = GeneratedDocument(seed: seed)
        let text = String(decoding: renderText(generated.document()), as: UTF8.self)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(line.count <= 78 && line.last != " ", "“\(line)”")
        }
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.hasPrefix("\n"))
        #expect(!text.contains("\n\n\n"))
    }

    @Test("gives the same bytes each time", arguments: 0..<10 as Range<UInt64>)
    func isDeterministic(seed: UInt64) {
        var first = GeneratedDocument(seed: seed)
        var second = GeneratedDocument(seed: seed)
        let (one, other) = (first.document(), second.document())
        #expect(renderHTML(one) == renderHTML(other))
        #expect(renderText(one) == renderText(other))
    }
}

/// The text without its white space, and after it each table column by column, so that a string cut over lines is
/// whole again. A ruled line of dashes tells where the columns are.
private func unwrapped(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    var joined = lines.map { $0.filter { $0 != " " } }.joined()
    for (number, line) in lines.enumerated()
    where !line.isEmpty && line.allSatisfy({ $0 == "-" || $0 == " " }) {
        // A heading is ruled too, but then nothing stands in columns beneath it and no harm is done.
        let above = lines[..<number].lastIndex(of: "").map { lines[($0 + 1)..<number] } ?? lines[..<number]
        let below = lines[(number + 1)...]
        for column in columns(ruledBy: line) {
            joined += "\n" + above.map { cell(column, of: $0) }.joined()
            joined += "\n" + below.map { $0.isEmpty ? "\n" : cell(column, of: $0) }.joined()
            joined += "\n" + below.map { cell(column, of: $0) + "\n" }.joined()
        }
    }
    return joined
}

private func columns(ruledBy line: Substring) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start = 0
    for dashes in line.split(separator: "  ", omittingEmptySubsequences: false) {
        columns.append(start..<(start + dashes.count))
        start += dashes.count + 2
    }
    return columns
}

private func cell(_ column: Range<Int>, of line: Substring) -> String {
    String(line.dropFirst(column.lowerBound).prefix(column.count).filter { $0 != " " })
}
