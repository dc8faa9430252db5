import Foundation
import Intake
import Testing

@Suite("A file that cannot be read")
struct ByteSourceSpecs {
    @Test("is refused with its path and the reason", arguments: ["/no/such/file.csv", "/tmp", "/dev/null"])
    func refused(path: String) throws {
        let refusal = try #require(throws: UnreadableFile.self) { try ByteSource(file: path) }
        #expect(refusal.path == path)
        #expect(refusal.sentence.hasPrefix("\(path) cannot be read: "))
        #expect(refusal.sentence.utf8.last == 0x2E)
    }

    @Test("gives the same bytes from a disk as from memory")
    func sameBytes() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "boardpack-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: url) }
        let text = "a,b\r\n" + (0..<30_000).map { "\($0),\"é \($0)\"\r\n" }.joined()
        try Data(text.utf8).write(to: url)
        let reader = try CSVReader(ByteSource(file: url.path))
        var found: [[String]] = []
        while let row = try reader.next() { found.append(row.cells) }
        #expect(found == (try rows(text)))
        #expect(found.count == 30_001)
    }
}
