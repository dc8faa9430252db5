import Foundation

/// A board whose register holds series and nothing else, filled by the program as a clerk fills it.
struct SeriesBoard {
    let command: Command
    let meeting: String

    /// - Parameter board: cells of the boards file after its code.
    init(board: [String], meeting: String) throws {
        command = try Command()
        self.meeting = meeting
        try take("boards", [["board", "name", "organisation", "area", "neighbours"], ["figures"] + board])
        try take("meetings", [["board", "date"], ["figures", meeting]])
    }

    func remove() { command.remove() }

    /// Writes rows as a file and imports it.
    @discardableResult
    func take(_ kind: String, _ rows: [[String]], _ options: String...) throws -> Command.Outcome {
        if !FileManager.default.fileExists(
            atPath: command.folder.appending(path: "boardpack.toml").path(percentEncoded: false))
        {
            try command.run("init")
        }
        let text = rows.map { $0.map(Self.cell).joined(separator: ",") }.joined(separator: "\n") + "\n"
        try command.write(text, to: "\(kind).csv")
        return try take(kind, file: "\(kind).csv", options)
    }

    @discardableResult
    func take(_ kind: String, file: String, _ options: [String]) throws -> Command.Outcome {
        let outcome = try command.run("import", arguments: [kind, file] + options)
        guard outcome.status == 0 else { throw Untaken(words: outcome.complaint) }
        return outcome
    }

    struct Untaken: Error {
        let words: String
    }

    /// Issues the performance pack, sees that it can be checked, and hands back its page.
    func issued(by definition: String = "performance") throws -> (page: String, text: String) {
        let issued = try command.run(
            "pack", "issue", "--definition", definition, "--meeting", meeting)
        guard issued.status == 0 else { throw Untaken(words: issued.complaint) }
        guard try command.run("pack", "verify").status == 0 else { throw Untaken(words: "not verified") }
        let drop = "boardpack-store/drop"
        let names = try FileManager.default.contentsOfDirectory(
            atPath: command.folder.appending(path: drop).path(percentEncoded: false))
        func text(_ end: String) throws -> String {
            guard let name = names.first(where: { $0.hasSuffix("edition-1.\(end)") }) else {
                throw Untaken(words: "no \(end)")
            }
            return try command.text("\(drop)/\(name)")
        }
        return (try text("html"), try text("txt"))
    }

    private static func cell(_ words: String) -> String {
        words.contains { ",\"\n".contains($0) } ? "\"\(words.replacing("\"", with: "\"\""))\"" : words
    }
}
