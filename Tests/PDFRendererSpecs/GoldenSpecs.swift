import Foundation
import PackDocument
import Specimens
import Testing

@testable import PDFRenderer

@Suite("The specimen as PDF")
struct PDFGoldenSpecs {
    @Test(
        "is what was recorded: what it is, part by part, and what stands on each page",
        arguments: ["specimen-tags.txt", "specimen-pages.txt"])
    func isRecorded(name: String) throws {
        let file = try composeFile(Specimen.document, in: try Debian.usual())
        let projection = FileProjection(file)
        let made = name == "specimen-tags.txt" ? projection.tags : projection.pages
        let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Foundation.Data(made.utf8).write(to: golden)
            Issue.record("\(name) was recorded: look at it, then run again without RECORD.")
            return
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == made)
    }
}
