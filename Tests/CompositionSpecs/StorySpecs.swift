import Foundation
import PackDocument
import Testing

@Suite("The pack of an invented board")
struct StorySpecs {
    @Test("reads as its outline, which RECORD=1 rewrites and fails", arguments: Story.all)
    func outlines(story: Story) throws {
        let file = Self.boards.appending(path: story.name).appending(path: "outline.txt")
        let told = outline(story.document)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try told.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(story.name) is recorded anew: read it before it is kept")
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(told.components(separatedBy: "\n") == kept.components(separatedBy: "\n"))
    }

    private static let boards = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Boards")
}
