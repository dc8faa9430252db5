import FlowRenderers
import Foundation
import PackDocument
import Specimens
import Testing

@Suite("The specimen")
struct GoldenSpecs {
    @Test("is rendered as recorded", arguments: ["specimen.html", "specimen.txt"])
    func isRenderedAsRecorded(name: String) throws {
        let rendered = name.hasSuffix(".html") ? renderHTML(Specimen.document) : renderText(Specimen.document)
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Goldens").appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Foundation.Data(rendered).write(to: golden)
            Issue.record("\(name) was recorded: look at it, then run again without RECORD.")
            return
        }
        let recorded = try [UInt8](Foundation.Data(contentsOf: golden))
        #expect(String(decoding: rendered, as: UTF8.self) == String(decoding: recorded, as: UTF8.self))
    }
}
