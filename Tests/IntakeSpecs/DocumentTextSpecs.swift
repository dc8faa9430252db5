import Intake
import Testing

@Suite("A text of minutes")
struct DocumentTextSpecs {
    private func document(_ bytes: [UInt8], stride: Int = .max) throws -> DocumentText {
        try DocumentText(ByteSource(bytes, atMost: stride), named: "minutes.txt")
    }

    @Test("has numbered lines, whatever ends them", arguments: ["\n", "\r\n", "\r"])
    func lines(end: String) throws {
        let text = try document(Array(["One", "", "  Three", "Four"].joined(separator: end).utf8))
        #expect(text.lines == ["One", "", "  Three", "Four"])
        #expect(text.numbered.last?.number == 4)
        #expect(text.numbered.last?.text == "Four")
        #expect(text.text == "One\n\n  Three\nFour")
        #expect(try document(Array("One\(end)".utf8)).lines == ["One"])
    }

    @Test("is UTF-8, with or without its mark, or else Windows-1252")
    func encodings() throws {
        #expect(try document([0xEF, 0xBB, 0xBF] + Array("Zoë".utf8)).lines == ["Zoë"])
        #expect(try document(Array("Zo".utf8) + [0xEB, 0x20, 0x96]).lines == ["Zoë –"])
        #expect(try document(Array("Zoë – €".utf8), stride: 1).lines == ["Zoë – €"])
    }

    @Test(
        "is refused by name, with what to do",
        arguments: [
            (
                Array("PK\u{3}\u{4}".utf8),
                "minutes.txt is a zipped file, as .xlsx, .docx and .odt are. Open it and save"
            ),
            (
                Array("%PDF-1.4\n".utf8),
                "minutes.txt is a PDF. Open it and save it as plain text (.txt) in UTF-8."
            ),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
                "minutes.txt is an old Office file, as .xls and .doc are."
            ),
            (Array("{\\rtf1 }".utf8), "minutes.txt is rich text (.rtf). Open it"),
            ([0xFF, 0xFE, 0x41, 0x00], "minutes.txt is UTF-16 text"),
            ([0x41, 0x00, 0x42], "minutes.txt is not text: it holds NUL bytes. Open it"),
            ([], "minutes.txt holds no words."), (Array(" \n\n".utf8), "minutes.txt holds no words."),
        ] as [([UInt8], String)])
    func refusals(bytes: [UInt8], opening: String) throws {
        let refusal = try #require(throws: DocumentRefusal.self) { try document(bytes) }
        #expect(refusal.sentence.hasPrefix(opening))
    }

    @Test("is refused beyond 8 MiB without being read to its end")
    func tooLong() throws {
        let fits = [UInt8](repeating: 0x61, count: DocumentText.limit)
        #expect(try document(fits).lines.count == 1)
        let refusal = try #require(throws: DocumentRefusal.self) { try document(fits + [0x61]) }
        #expect(refusal.sentence == "minutes.txt is longer than 8 MiB, which no minutes are.")
    }

    @Test("is refused, with the byte and its line, when it is in neither encoding")
    func undecodable() throws {
        let refusal = try #require(throws: DocumentRefusal.self) {
            try document(Array("One\nTwo ".utf8) + [0x9D])
        }
        #expect(
            refusal.sentence.hasPrefix(
                "minutes.txt was refused: found the byte 9D (hexadecimal) on line 2, in neither UTF-8"))
        let page = Array("<!doctype html><p>Action: ".utf8) + [0x9D] + Array("</p>".utf8)
        #expect(try document(page).lines.contains { $0.contains("Action:") })
    }
}
