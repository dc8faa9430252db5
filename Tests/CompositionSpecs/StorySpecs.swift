import Foundation
import PackDocument
import Testing

@Suite("The pack of an invented board")
struct StorySpecs {
    @Test("reads as its outline, which RECORD=1 rewrites and fails", arguments: Story.all)
    func outlines(story: Story) throws { try compare(story.document, with: "outline.txt", of: story) }

    @Test("goes out with a mail that reads as its outline", arguments: Story.all)
    func letters(story: Story) throws { try compare(story.letter(), with: "covering-mail.txt", of: story) }

    private func compare(_ document: Document, with name: String, of story: Story) throws {
        let file = Self.boards.appending(path: story.name).appending(path: name)
        let told = outline(document)
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
