import Foundation
import Intake
import TestKit
import Testing

@Suite("A PDF")
struct PDFSpecs {
    static let hasReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

    @Test(
        "is read with its columns apart and without the lines that every page repeats",
        .enabled(if: hasReader))
    func text() throws {
        let pages = (1...3).map { page in
            [
                "Hambleford Board", "", "",
                "Minute of \(["fees", "lanes", "homes"][page - 1])                           AB", "",
                "Page \(page) of 3",
            ]
        }
        let lines = try OfficeFolder.with(PDFFile.bytes(pages), named: "minutes.pdf") {
            try DocumentText(file: $0).lines
        }
        let filled = lines.filter { !$0.isEmpty }
        #expect(filled.first == "Hambleford Board")
        #expect(filled.count { $0.contains("Hambleford") } == 1)
        #expect(filled.contains { $0.hasPrefix("Minute of lanes   ") && $0.hasSuffix("AB") })
    }

    @Test("of pictures alone is refused", .enabled(if: hasReader))
    func pictures() throws {
        let refusal = try #require(throws: DocumentRefusal.self) {
            try OfficeFolder.with(PDFFile.bytes([[], []]), named: "scan.pdf") {
                _ = try DocumentText(file: $0)
            }
        }
        #expect(refusal.reason == .imageOnly)
    }

    @Test("with a password is refused as such", .enabled(if: hasReader))
    func locked() throws {
        let refusal = try #require(throws: DocumentRefusal.self) {
            try OfficeFolder.with(PDFFile.bytes([["Minutes"]], isLocked: true), named: "locked.pdf") {
                _ = try DocumentText(file: $0)
            }
        }
        #expect(refusal.reason == .passwordProtected)
    }

    @Test("is not read where pdftotext is not installed, and the line that installs it is given")
    func withoutReader() throws {
        let missing = try #require(throws: MissingProgram.self) {
            try OfficeFolder.with(PDFFile.bytes([["Minutes"]]), named: "minutes.pdf") {
                _ = try readPDF($0, named: "minutes.pdf", by: "pdftotext-that-nobody-installed")
            }
        }
        #expect(
            missing.sentence
                == "minutes.pdf is a PDF, and pdftotext, which reads it, is not installed: sudo apt-get install poppler-utils."
        )
    }
}
