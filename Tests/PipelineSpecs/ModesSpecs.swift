import Foundation
import Testing

/// S13, as another user of the machine finds it.
@Suite("What others on the machine can read of an installation")
struct ModesSpecs {
    @Test(
        "is nothing of the stores and credentials, and of the drop folder what its group may, whatever the umask"
    )
    func listing() throws {
        let board = try MailedBoard()
        try FileManager.default.removeItem(atPath: board.path("boardpack-store"))
        // A group that the folder names by its own, and no user's first.
        let (user, group) = ("65534", "60")
        for verb in [["init"], ["import", "boards", "boards.csv"], ["import", "meetings", "meetings.csv"]] {
            try open(verb, board)
        }
        try #require(chown(board.path("boardpack-store/drop"), 0, 60) == 0)
        try #require(chmod(board.path("boardpack-store/drop"), 0o2750) == 0)
        try open(["pack", "issue", "--yes", "--at", "2026-04-07T09:00"], board)

        for (path, mode) in try modes(of: board.path("boardpack-store")) {
            let isDropped = path.hasPrefix("drop/")
            #expect(mode & 0o007 == 0, "\(path) \(String(mode, radix: 8))")
            if isDropped { #expect(mode & 0o777 == 0o640, "\(path)") }
            if path.hasPrefix("artefacts") || path.hasPrefix("ledger") {
                #expect(mode & 0o077 == 0, "\(path) \(String(mode, radix: 8))")
            }
        }
        // The folder above it is passed by all, as a mount of the drop would be.
        try #require(chmod(board.path(""), 0o711) == 0 && chmod(board.path("boardpack-store"), 0o711) == 0)
        #expect(try found(by: user, in: "65534", board) == [])
        let members = try found(by: user, in: group, board)
        #expect(members.count == 4, "\(members)")
        #expect(members.allSatisfy { $0.contains("/drop/") })
    }

    /// The files below that this user can read.
    private func found(by user: String, in group: String, _ board: MailedBoard) throws -> [String] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        process.arguments =
            ["--reuid=\(user)", "--regid=\(group)", "--clear-groups", "find"]
            + ["register.sqlite", "ledger.sqlite", "artefacts", "drop"].map {
                board.path("boardpack-store/\($0)")
            } + ["-type", "f", "-readable"]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").map(String.init)
    }

    private func modes(of folder: String) throws -> [(String, Int)] {
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return try names.map { name in
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
            return (name, try #require(attributes[.posixPermissions] as? Int))
        }
    }

    /// Under a umask that hides nothing.
    private func open(_ verb: [String], _ board: MailedBoard) throws {
        let words = ["/bin/sh", "-c", "umask 000; exec \"$0\" \"$@\""]
        let outcome = try board.command.start(verb: verb, through: words).finish()
        try #require(outcome.status == 0, "\(outcome)")
    }
}
