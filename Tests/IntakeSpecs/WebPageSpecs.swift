import Intake
import Testing

@Suite("A web page")
struct WebPageSpecs {
    private func lines(_ body: String) throws -> [String] {
        let page =
            "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>\(body)</body></html>"
        return try DocumentText(ByteSource(Array(page.utf8)), named: "minutes.html").lines
    }

    @Test("gives its headings, paragraphs and items, and no menu or script")
    func text() throws {
        let body =
            "<nav>Menu</nav><script>a()</script><h2>Progress</h2><p>One&nbsp;two<br>three</p><ul><li>Dot</ul><ol><li>A<li>B</ol>"
        #expect(try lines(body) == ["# Progress", "", "One two", "three", "", "•\tDot", "1.\tA", "2.\tB"])
    }

    @Test("prints a table between borders, and a table that lays out the page as text")
    func tables() throws {
        let inner = "<table><tr><th>Action<th>Owner<tr><td>Visit &amp; report<td>AB</table>"
        #expect(
            try lines("<table><tr><td>\(inner)</td></tr></table>").filter { !$0.isEmpty } == [
                "| Action | Owner |", "| Visit & report | AB |",
            ])
    }

    @Test("is told from Markdown that holds a tag")
    func markdown() throws {
        let text = try DocumentText(ByteSource(Array("# Minutes\n\nOne<br>two\n".utf8)), named: "minutes.md")
        #expect(text.lines == ["# Minutes", "", "One<br>two"])
    }
}
