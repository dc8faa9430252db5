import Foundation
import Intake
import TestKit
import Testing

@Suite("A Word document")
struct WordSpecs {
    private static let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    private func lines(_ body: String, numbering: String = "", styles: String = "") throws -> [String] {
        try OfficeFolder.lines(
            of: [
                .init(
                    "word/document.xml", "<w:document \(Self.namespace)><w:body>\(body)</w:body></w:document>"
                ),
                .init("word/numbering.xml", "<w:numbering \(Self.namespace)>\(numbering)</w:numbering>"),
                .init("word/styles.xml", "<w:styles \(Self.namespace)>\(styles)</w:styles>"),
            ], named: "minutes.docx")
    }

    private func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    private func cell(_ content: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
    }

    @Test("is read paragraph by paragraph, with tabs and line breaks kept")
    func paragraphs() throws {
        let body =
            paragraph("Present:")
            + "<w:p><w:r><w:t>Ada Brook</w:t><w:tab/><w:t>Chair</w:t><w:br/><w:t>Tom Reed</w:t></w:r></w:p>"
        #expect(try lines(body) == ["Present:", "", "Ada Brook\tChair", "Tom Reed"])
    }

    @Test("keeps its headings, and what is bold throughout")
    func headings() throws {
        let styles =
            "<w:style w:styleId=\"Ü1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:styleId=\"Own\"><w:name w:val=\"Board\"/><w:basedOn w:val=\"Ü1\"/></w:style>"
        let body =
            paragraph("Progress", "<w:pStyle w:val=\"Own\"/>")
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Workforce</w:t></w:r></w:p>"
        #expect(try lines(body, styles: styles) == ["# Progress", "", "**Workforce**"])
    }

    @Test("shows the numbers and bullets that its lists would")
    func lists() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>\
            <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>\
            <w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0">\
            <w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
            """
        func item(_ text: String, _ list: Int, _ level: Int) -> String {
            paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
        }
        let body =
            item("One", 1, 0) + item("Sub", 1, 1) + item("Sub", 1, 1) + item("Two", 1, 0) + item("Sub", 1, 1)
            + item("Dot", 2, 0)
        #expect(
            try lines(body, numbering: numbering) == [
                "3.\tOne", "(a)\tSub", "(b)\tSub", "4.\tTwo", "(a)\tSub", "•\tDot",
            ])
    }

    @Test("counts tracked changes as accepted")
    func changes() throws {
        let body =
            "<w:p><w:r><w:t>Send the </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>new </w:t></w:r></w:ins><w:r><w:t>audit</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
            + paragraph("paragraph")
            + "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
        #expect(try lines(body) == ["Send the new audit", "", "One paragraph"])
    }

    @Test(
        "prints tables between borders, merged cells empty, and a cell of several paragraphs on several lines"
    )
    func tables() throws {
        let row =
            "<w:tr>" + cell(paragraph("1"), "<w:vMerge w:val=\"restart\"/>")
            + cell(paragraph("Said") + paragraph("More | said")) + cell(paragraph("") + paragraph("AB"))
            + "</w:tr>"
        let merged =
            "<w:tr>" + cell(paragraph("1"), "<w:vMerge/>")
            + cell(paragraph("Wide"), "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
        #expect(
            try lines("<w:tbl>\(row)\(merged)</w:tbl>") == [
                "| 1 | Said |  |", "¦  | More / said | AB |", "|  | Wide |  |", "",
            ])
    }

    @Test("that only lays out its page by a table is read as text")
    func layout() throws {
        let inner = "<w:tbl><w:tr>\(cell(paragraph("Action")))\(cell(paragraph("Who")))</w:tr></w:tbl>"
        let body = "<w:tbl><w:tr>\(cell(paragraph("Minutes") + inner))</w:tr></w:tbl>"
        #expect(try lines(body).filter { !$0.isEmpty } == ["Minutes", "| Action | Who |"])
    }

    @Test("leaves out the second reading of a text box, and the codes of fields")
    func alternatives() throws {
        let body =
            "<w:p><w:r><w:t>Page </w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:p><w:r><mc:AlternateContent xmlns:mc=\"m\">"
            + "<mc:Choice><w:txbxContent>\(paragraph("Boxed"))</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>\(paragraph("Boxed"))</w:txbxContent></mc:Fallback>"
            + "</mc:AlternateContent></w:r></w:p>"
        #expect(try lines(body).filter { !$0.isEmpty } == ["Page", "Boxed"])
    }
}

/// Writes an office file, reads it, and takes it away again.
enum OfficeFolder {
    static func lines(of members: [ZipFile.Member], named name: String) throws -> [String] {
        try with(ZipFile.bytes(members), named: name) {
            try DocumentText(file: $0, named: name).lines.map { $0 }
        }
    }

    static func with<Value>(_ bytes: [UInt8], named name: String, _ use: (String) throws -> Value) throws
        -> Value
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "boardpack-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(bytes).write(to: file)
        return try use(file.path(percentEncoded: false))
    }
}
