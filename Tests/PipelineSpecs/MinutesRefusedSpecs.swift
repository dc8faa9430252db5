import Foundation
import TestKit
import Testing

@Suite("A file that is no minutes")
struct MinutesRefusedSpecs {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        /// What the sentence must say.
        let words: [String]
        var testDescription: String { name }
    }

    private static func old(_ stream: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + stream.utf8.flatMap { [$0, 0] }
    }

    private static func word(_ document: String, claiming size: Int? = nil) -> [UInt8] {
        var member = ZipFile.Member("word/document.xml", document)
        member.claimed = size
        return ZipFile.bytes([member])
    }

    /// UTF-16 with half a character in it, of which libxml2 complains past its own handlers.
    private static var garbled: [UInt8] {
        var member = ZipFile.Member("word/document.xml", "")
        member.bytes = [0xFF, 0xFE, 0x3C, 0, 0x64, 0, 0x3E, 0, 0, 0xD8, 0x6C, 0x20, 0x77, 0x3A]
        return ZipFile.bytes([member])
    }

    static let cases = [
        Case(name: "garbled.docx", bytes: garbled, words: ["damaged"]),
        Case(name: "scan.pdf", bytes: PDFFile.bytes([[], []]), words: ["pictures", "OCR"]),
        Case(
            name: "locked.pdf", bytes: PDFFile.bytes([["Minutes"]], isLocked: true),
            words: ["password", "take the protection off"]),
        Case(name: "broken.pdf", bytes: Array("%PDF-1.4\n".utf8), words: ["damaged"]),
        Case(name: "locked.docx", bytes: old("EncryptedPackage"), words: ["password"]),
        Case(
            name: "minutes.doc", bytes: old("WordDocument"), words: ["old kind (.doc)", "save it as .docx"]),
        Case(name: "log.xls", bytes: old("Workbook"), words: ["spreadsheet", "import actions"]),
        Case(
            name: "log.xlsx", bytes: ZipFile.bytes([.init("xl/workbook.xml", "<x/>")]), words: ["spreadsheet"]
        ),
        Case(name: "actions.csv", bytes: Array("ref,action\nA1,Write\n".utf8), words: ["spreadsheet"]),
        Case(
            name: "slides.pptx", bytes: ZipFile.bytes([.init("ppt/presentation.xml", "<x/>")]),
            words: ["presentation"]),
        Case(name: "archive.zip", bytes: ZipFile.bytes([.init("a.txt", "x")]), words: ["zipped"]),
        Case(name: "broken.docx", bytes: word("<w:document"), words: ["damaged"]),
        Case(name: "claims.docx", bytes: word("<d/>", claiming: 1 << 31), words: ["refused", "grow"]),
        Case(
            name: "laughs.docx", bytes: word("<!DOCTYPE d [<!ENTITY a \"aaaa\">]><d>&a;&a;</d>"),
            words: ["refused", "other files"]),
        Case(
            name: "outside.docx", bytes: word("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>"),
            words: ["refused", "other files"]),
        Case(name: "empty.txt", bytes: [], words: ["no words"]),
        Case(name: "binary.txt", bytes: [0x41, 0, 0x42], words: ["not text"]),
        Case(
            name: "long.txt", bytes: [UInt8](repeating: 0x61, count: (8 << 20) + 1),
            words: ["longer than 8 MiB"]),
    ]

    @Test("is refused in one sentence with status 65, and nothing is recorded", arguments: cases)
    func refused(_ file: Case) throws {
        let command = try Command()
        defer { command.remove() }
        try command.write("board,name,organisation\nlowick-ib,Lowick Board,Lowick\n", to: "boards.csv")
        try command.run("init")
        try command.run("import", "boards", "boards.csv")
        try Data(file.bytes).write(to: command.folder.appending(path: file.name))
        let before = try command.bytes("boardpack-store/register.sqlite")
        for verb in [["read", file.name], ["read", file.name, "--json"], ["accept", file.name, "--all"]] {
            let outcome = try command.run("minutes", arguments: verb)
            #expect(outcome.status == 65)
            #expect(outcome.output.isEmpty)
            #expect(outcome.complaint.hasPrefix("boardpack: \(file.name) "))
            #expect(outcome.complaint.split(separator: "\n").count == 1)
            for word in file.words { #expect(outcome.complaint.contains(word), "\(outcome.complaint)") }
        }
        #expect(try command.bytes("boardpack-store/register.sqlite") == before)
    }
}
