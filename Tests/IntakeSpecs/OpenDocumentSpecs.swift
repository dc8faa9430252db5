import Intake
import TestKit
import Testing

@Suite("An OpenDocument text")
struct OpenDocumentSpecs {
    private func lines(_ body: String, styles: String = "") throws -> [String] {
        let spaces = ["office", "text", "table", "style", "fo"].map { "xmlns:\($0)=\"urn:\($0)\"" }.joined(
            separator: " ")
        return try OfficeFolder.lines(
            of: [
                .init("mimetype", "application/vnd.oasis.opendocument.text"),
                .init(
                    "content.xml",
                    "<office:document-content \(spaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
                ),
            ], named: "minutes.odt")
    }

    @Test("is read paragraph by paragraph, with its own blanks, tabs and breaks")
    func paragraphs() throws {
        let body =
            "<text:h>Progress</text:h><text:p>Ada<text:s text:c=\"3\"/>Brook<text:tab/>Chair<text:line-break/>Tom\nReed</text:p>"
        #expect(try lines(body) == ["# Progress", "", "Ada   Brook\tChair", "Tom Reed"])
    }

    @Test("leaves out what was deleted, noted and commented")
    func changes() throws {
        let body =
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>Kept<office:annotation><text:p>why?</text:p></office:annotation><text:note><text:p>foot</text:p></text:note></text:p>"
        #expect(try lines(body) == ["Kept"])
    }

    @Test("shows the numbers of its lists")
    func lists() throws {
        let style =
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-suffix=\".\" style:num-format=\"1\"/></text:list-style>"
        let body =
            "<text:list text:style-name=\"L\"><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list><text:list><text:list-item><text:p>Dot</text:p></text:list-item></text:list>"
        #expect(try lines(body, styles: style) == ["1.\tOne", "2.\tTwo", "•\tDot"])
    }

    @Test("prints tables between borders, covered cells empty")
    func tables() throws {
        let body =
            "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Wide</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>AB</text:p></table:table-cell></table:table-row></table:table>"
        #expect(try lines(body) == ["| Wide |  | AB |", ""])
    }
}
