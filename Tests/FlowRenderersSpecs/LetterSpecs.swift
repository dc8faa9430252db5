import FlowRenderers
import PackDocument
import Testing

@Suite("A letter")
struct LetterSpecs {
    private static let long =
        "https://intranet.hambleford.example/board/2018-03-28_hambleford-ib_edition-2_with-a-long-name.html"

    private let page = PageReading(
        renderHTML(letter([.facts([Fact("The pack", [.text("Here: "), .address(.web(long))])])])))

    @Test("has no contents, no way past them and nothing said twice for the printer, in either format")
    func noFurniture() {
        #expect(!page.tags.contains { ["nav", "header"].contains($0.name) })
        #expect(!page.tags.contains { $0.attributes["aria-hidden"] != nil })
        #expect(!page.words.contains("Contents") && !page.words.contains("Skip"))
        #expect(!text([]).contains("Contents"))
    }

    @Test("is headed and ended by its marking, which is bold by its tag alone")
    func marking() {
        let words = page.runs.filter { !$0.allSatisfy(\.isWhitespace) }
        let body = words.drop { $0.contains("{") || $0.contains("–") }
        #expect(body.first == "OFFICIAL · DRAFT" && words.last == "OFFICIAL · DRAFT")
        #expect(page.tags.filter { $0.name == "strong" }.count == 2)
        let lines = text([]).split(separator: "\n")
        #expect(lines.first == "OFFICIAL · DRAFT" && lines.last == "OFFICIAL · DRAFT")
    }

    @Test("has a style sheet small enough that no mail program cuts it, and fetches nothing")
    func small() {
        let bytes = String(decoding: renderHTML(Self.letter([])), as: UTF8.self)
        let style = bytes.split(separator: "<style>")[1].split(separator: "</style>")[0]
        #expect(style.utf8.count < 8_000 && !style.contains("url(") && !style.contains("@import"))
        #expect(!page.tags.contains { ["img", "script", "link", "svg"].contains($0.name) })
    }

    @Test("leads to an address of the web and to a mailbox, and to nothing else")
    func addresses() {
        let addresses: [Address] = [
            .web("https://hambleford.example/a?b=1&c=\"2\""), .web("http://hambleford.example"),
            .web("javascript:alert(1)"), .mail("o'hara+board@hambleford.example"), .mail("nobody"),
            .mail("a@b?cc=c@d"),
        ]
        let page = PageReading(renderHTML(Self.letter([.paragraph(addresses.map { .address($0) })])))
        #expect(page.faults == [])
        #expect(
            page.targets == [
                "https://hambleford.example/a?b=1&c=\"2\"", "mailto:o%27hara%2Bboard@hambleford.example",
                "mailto:a@b%3Fcc%3Dc@d",
            ])
        for address in addresses { #expect(page.words.contains(address.words)) }
    }

    @Test("keeps an address of the web whole in a line of text, whatever its length")
    func whole() {
        let facts: [Block] = [
            .facts([Fact("The pack", [.text("To be fetched here: "), .address(.web(Self.long))])])
        ]
        #expect(text(facts).split(separator: "\n").contains { $0 == Self.long })
        let alone: [Block] = [.facts([Fact("The pack", [.address(.web(Self.long))])])]
        #expect(text(alone).contains("The pack:\n\(Self.long)\n"))
    }

    private func text(_ blocks: [Block]) -> String {
        String(decoding: renderText(Self.letter(blocks)), as: UTF8.self)
    }

    private static func letter(_ blocks: [Block]) -> Document {
        Document(
            form: .letter, language: "en-GB", title: "Board", marking: "OFFICIAL", isDraft: true,
            cover: Cover(organisation: "Council", subtitle: "Covering mail", facts: []),
            footer: Footer(board: "Board", meetingDate: "28 March 2018", edition: "Draft"),
            sections: [Section(anchor: Anchor("s"), title: "In short", blocks: blocks)])
    }
}
