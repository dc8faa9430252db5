import Foundation
import Intake
import Testing

@Suite("A PDF")
struct PDFSpecs {
    static let hasReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

    /// One page for each text, its lines set one below the other in columns.
    private func pdf(_ pages: [[String]]) -> [UInt8] {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
        var kids: [String] = []
        for lines in pages {
            let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
            let stream = "BT /F 10 Tf 14 TL 50 780 Td \(shown) ET"
            objects.append("<</Length \(stream.utf8.count)>>\nstream\n\(stream)\nendstream")
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(objects.count) 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>"
            )
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<</Type/Pages/Count \(kids.count)/Kids[\(kids.joined(separator: " "))]>>"
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            file += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
        }
        file += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

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
        let lines = try OfficeFolder.with(pdf(pages), named: "minutes.pdf") {
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
            try OfficeFolder.with(pdf([[], []]), named: "scan.pdf") { _ = try DocumentText(file: $0) }
        }
        #expect(refusal.reason == .imageOnly)
    }
}
