import Foundation
import Intake
import TestKit
import Testing

@Suite("A document that is not what minutes come in")
struct HostileDocumentSpecs {
    private func refusal(_ bytes: [UInt8], _ name: String) throws -> DocumentRefusal.Reason {
        try #require(throws: DocumentRefusal.self) {
            try OfficeFolder.with(bytes, named: name) { _ = try DocumentText(file: $0) }
        }.reason
    }

    private func word(_ document: String) -> [UInt8] { ZipFile.bytes([.init("word/document.xml", document)]) }

    @Test("is refused by name")
    func kinds() throws {
        #expect(try refusal(ZipFile.bytes([.init("xl/workbook.xml", "<x/>")]), "a.docx") == .spreadsheet)
        #expect(
            try refusal(ZipFile.bytes([.init("ppt/presentation.xml", "<x/>")]), "a.docx") == .presentation)
        #expect(try refusal(ZipFile.bytes([.init("a.txt", "x")]), "a.zip") == .foreign(.zip))
        #expect(try refusal(Array("a;b\n1;2\n".utf8), "actions.csv") == .spreadsheet)
        #expect(try refusal(word("<w:document"), "a.docx") == .damaged)
        #expect(try refusal(Array("PK\u{3}\u{4}".utf8), "a.docx") == .damaged)
        #expect(try refusal(word("<document/>"), "a.docx") == .empty)
        #expect(try refusal(Array("%PDF-1.4\nnothing".utf8), "a.pdf") == .damaged)
    }

    @Test("of the old kind is told by what it holds")
    func compound() throws {
        func file(_ stream: String) -> [UInt8] {
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + stream.utf8.flatMap { [$0, 0] }
        }
        #expect(try refusal(file("WordDocument"), "a.doc") == .oldWord)
        #expect(try refusal(file("Workbook"), "a.xls") == .spreadsheet)
        #expect(try refusal(file("EncryptedPackage"), "a.docx") == .passwordProtected)
        #expect(try refusal(file("Other"), "a.msg") == .foreign(.ole))
    }

    @Test("and is protected by a password is refused as such")
    func passwords() throws {
        var member = ZipFile.Member("word/document.xml", "<w:document/>")
        member.flags = 1
        #expect(try refusal(ZipFile.bytes([member]), "a.docx") == .passwordProtected)
        let text = ZipFile.bytes([
            .init("mimetype", "application/vnd.oasis.opendocument.text"), .init("content.xml", "?"),
            .init("META-INF/manifest.xml", "<manifest:encryption-data/>"),
        ])
        #expect(try refusal(text, "a.odt") == .passwordProtected)
    }

    @Test("and would grow without measure, or names other files, is refused")
    func bombs() throws {
        #expect(try refusal(word("<!DOCTYPE d [<!ENTITY a \"aaaa\">]><d>&a;</d>"), "a.docx") == .bomb)
        #expect(try refusal(word("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>"), "a.docx") == .bomb)
        var member = ZipFile.Member("word/document.xml", "<d/>")
        member.claimed = 1 << 31
        #expect(try refusal(ZipFile.bytes([member]), "a.docx") == .bomb)
        // 64 MB out of 400 kB, and what the directory says of its size is a lie.
        var packed = ZipFile.Member("word/document.xml", "")
        packed.method = 8
        packed.bytes = DeflateBomb.bytes(opening: "<d>a", copies: 250_000)
        #expect(try refusal(ZipFile.bytes([packed]), "a.docx") == .bomb)
        packed.claimed = 250_000 * 258 + 4
        #expect(try refusal(ZipFile.bytes([packed]), "a.docx") == .bomb)
        let deep = String(repeating: "<p>", count: 100_000)
        #expect(try refusal(word("<w:document xmlns:w=\"w\">" + deep), "a.docx") == .damaged)
    }
}
