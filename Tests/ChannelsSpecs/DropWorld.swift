import BoardDomain
import Channels
import Foundation
import Testing

/// A directory to drop into, gone when the test is.
final class DropWorld {
    let root: String
    var directory: String { "\(root)/drop" }

    init() throws {
        root = FileManager.default.temporaryDirectory.path + "/boardpack-drop-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: "\(root)/drop", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Hidden names too.
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    }
    func bytes(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name)")))
    }
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(name)"))
    }
}

enum Example {
    static let stem = "2018-03-28_hambleford-ib_edition-2"

    static func meeting(_ board: String = "hambleford-ib", _ day: String = "2018-03-28") throws -> Meeting.ID
    {
        Meeting.ID(board: Board.ID(board), firstSetFor: try #require(Day(iso: day)))
    }

    /// The fingerprints are those of "<p>Pack</p>" and of "Pack", each with a line feed.
    static func consignment(edition: Int = 2, board: String = "hambleford-ib") throws -> Consignment {
        let html = try #require(
            Fingerprint(hex: "425678d301a216a71f1d1f175b83d0bfd8d32473d8612affd99a14768cb7a497"))
        let text = try #require(
            Fingerprint(hex: "5a0b2b0c699c529b52de88c8f6427ba10461fbf60b8862ae2703240cfd1a27b1"))
        return Consignment(
            meeting: try meeting(board), edition: edition,
            contents: [
                .init(format: .html, fingerprint: html, bytes: Array("<p>Pack</p>\n".utf8)),
                .init(format: .text, fingerprint: text, bytes: Array("Pack\n".utf8)),
            ])
    }
}
