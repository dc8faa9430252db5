import BoardDomain
import Composition
import Foundation
import Pipeline
import Testing

@Suite("The covering mail")
struct CoveringMailSpecs {
    private static let settings = """
        [stores]
        register = "demo/register.sqlite"
        ledger = "demo/ledger.sqlite"
        artefacts = "demo/artefacts"
        [drop]
        folder = "demo/drop"
        [reports]
        folder = "reports"

        """
    private static let mail = """
        [mail]
        host = "127.0.0.1"
        security = "loopback"
        from = "board@hambleford.example"
        secretary = "board.secretary@hambleford.example"
        link = "https://intranet.hambleford.example/board/"
        """

    private func demo() throws -> Command {
        let command = try Command()
        try command.run("demo", "demo")
        try command.write(Self.settings, to: "boardpack.toml")
        return command
    }

    @Test("is sealed with its edition and names the very file that was dropped, by its fingerprint")
    func names() throws {
        let command = try demo()
        defer { command.remove() }
        let cover = try command.run("pack", "show", "--cover").output
        let file = "2026-04-15_hambleford-ib_edition-1.pdf"
        #expect(cover.hasPrefix("OFFICIAL\n"))
        #expect(cover.contains("Attached to this mail: \(file)"))
        let json = try command.run("pack", "show", "--json").output
        let report = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let files = try #require(report["files"] as? [[String: Any]])
        let pdf = try #require(files.first { $0["format"] as? String == "pdf" })
        #expect(cover.contains(try #require(pdf["sha256"] as? String)))
        #expect(try command.bytes("demo/drop/\(file)").count == pdf["size"] as? Int)
        let mails = try #require(report["covering_mails"] as? [[String: Any]])
        #expect(mails.compactMap { $0["carriage"] as? String } == ["attachment", "drop"])
    }

    @Test("is plain text of 78 columns, and HTML of less than 30 kB that fetches nothing")
    func formats() throws {
        let command = try demo()
        defer { command.remove() }
        for line in try command.run("pack", "show", "--cover").output.components(separatedBy: "\n") {
            #expect(line.count <= 78, "\(line)")
        }
        let html = try command.run("pack", "show", "--cover", "--format", "html").output
        #expect(html.utf8.count < 30_000)
        for word in ["src=", "url(", "<script", "<link", "<img", "http:"] { #expect(!html.contains(word)) }
    }

    @Test("says each figure and each point as the pack’s second page does")
    func sameNumbers() throws {
        let command = try demo()
        defer { command.remove() }
        let pack = unwrapped(try command.run("pack", "show").output)
        let cover = unwrapped(try command.run("pack", "show", "--cover").output)
        for label in ["Plan actions on track", "Open actions overdue", "Measures off target"] {
            let figure = try #require(cover.firstMatch(of: try Regex("\(label): [0-9,]+ of [0-9,]+")))
            #expect(pack.contains(String(cover[figure.range])))
        }
        let head = "What needs the board’s attention "
        let points = try #require(cover.components(separatedBy: head).last).drop { $0 == "~" || $0 == " " }
        let list = points.components(separatedBy: " further point")[0].dropLast(2)
        #expect(list.hasPrefix("1. ") && list.contains(" 2. "))
        #expect(pack.contains(String(list.components(separatedBy: " ----")[0].dropLast(2))))
    }

    @Test("is verified with its edition, as it was sealed, when the settings have changed since")
    func verified() throws {
        let command = try demo()
        defer { command.remove() }
        try command.write(Self.settings + Self.mail, to: "boardpack.toml")
        let first = try command.run("pack", "verify")
        #expect(first.status == 0)
        #expect(first.output.contains("covering mail (attachment), text: identical"))
        #expect(
            try command.run("pack", "issue", "--meeting", "2026-04-15", "--reason", "a word").status == 0)
        let link = try command.run("pack", "show", "--cover", "--carriage", "link").output
        let address = "https://intranet.hambleford.example/board/2026-04-15_hambleford-ib_edition-2.pdf"
        #expect(link.components(separatedBy: "\n").contains(address))
        #expect(unwrapped(link).contains("board.secretary@hambleford.example"))
        #expect(unwrapped(link).contains("edition 2, which replaces edition 1: a word."))
        try command.write(Self.settings, to: "boardpack.toml")
        #expect(
            try command.run("pack", "verify").output.contains("covering mail (link), html: identical"))
    }

    @Test("says that it replaces an edition of its own kind only")
    func replaces() throws {
        let command = try demo()
        defer { command.remove() }
        for (definition, words) in [
            ("action-log", "later boards, edition 2: more."),
            ("board-pack", "edition 3, which replaces edition 1: more."),
        ] {
            try command.run(
                "pack", "issue", "--meeting", "2026-04-15", "--reason", "more", "--definition", definition)
            #expect(unwrapped(try command.run("pack", "show", "--cover").output).contains(words))
        }
    }

    @Test("that was altered since is named")
    func altered() throws {
        let command = try demo()
        defer { command.remove() }
        let json = try command.run("pack", "show", "--json").output
        let report = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let mails = try #require(report["covering_mails"] as? [[String: Any]])
        let file = try #require((mails.last?["files"] as? [[String: Any]])?.last)
        let hex = try #require(file["sha256"] as? String)
        let path = "demo/artefacts/\(hex.prefix(2))/\(hex)"
        try command.write("Nothing to see here.", to: path)
        let verified = try command.run("pack", "verify")
        #expect(verified.status == 65)
        #expect(verified.output.contains("covering mail (drop), text: The ledger's file \(hex)"))
        #expect(verified.output.contains("covering mail (drop), html: identical"))
    }

    @Test("of a draft lies beside it")
    func draft() throws {
        let command = try demo()
        defer { command.remove() }
        let drafted = try command.run("pack", "draft", "--meeting", "2026-04-15", "--to", "drafts").output
        let text = "drafts/2026-04-15_hambleford-ib_draft_covering-mail.txt"
        #expect(drafted.contains(text) && drafted.contains("_covering-mail.html"))
        let cover = try command.text(text)
        #expect(cover.hasPrefix("OFFICIAL · DRAFT\n"))
        #expect(cover.contains("2026-04-15_hambleford-ib_draft.pdf"))
    }

    @Test(
        "that a definition names and nobody has is refused by name, before anything is sealed",
        arguments: [
            ("covering-male", "ours: covering is “covering-male”. There is no pack definition covering-male"),
            ("action-log", "ours: covering is “action-log”, which makes a pack"),
        ])
    func unknown(name: String, sentence: String) throws {
        let command = try demo()
        defer { command.remove() }
        try FileManager.default.createDirectory(
            at: command.folder.appending(path: "reports"), withIntermediateDirectories: true)
        try command.write(
            "title = \"Ours\"\ncovering = \"\(name)\"\n[[section]]\nkind = \"glance\"\n",
            to: "reports/ours.toml")
        for verb in [["draft"], ["issue", "--reason", "r"]] {
            let outcome = try command.run(
                verb: ["pack"] + verb + ["--meeting", "2026-04-15", "--definition", "ours"])
            #expect(outcome.status == 65)
            #expect(outcome.complaint.contains(sentence), "\(outcome.complaint)")
        }
        #expect(!(try command.run("pack", "list").output.contains("ours")))
    }

    @Test("is no pack, and a way that none was sealed for is refused with those there are")
    func noPack() throws {
        let command = try demo()
        defer { command.remove() }
        let asPack = try command.run("pack", "draft", "--definition", "covering-mail")
        #expect(asPack.status == 64 && asPack.complaint.contains("makes a covering mail and no pack"))
        let link = try command.run("pack", "show", "--cover", "--carriage", "link")
        #expect(link.status == 3 && link.complaint.contains("attachment, drop"))
        #expect(try command.run("pack", "show", "--cover", "--carriage", "pigeon").status == 64)
    }

    @Test(
        "takes nothing that is its pack’s",
        arguments: [
            "audience = \"a\"", "formats = [\"text\"]", "attach = \"html\"", "covering = \"x\"",
            "[rules.attention]\nlimit = 3",
        ])
    func itsPacks(lines: String) {
        let note = "[[section]]\nkind = \"cover-note\"\n"
        let text = "title = \"T\"\n" + (lines.hasPrefix("[") ? note + lines : "\(lines)\n\(note)")
        #expect {
            try readDefinition(text, named: "ours.toml")
        } throws: { error in
            "\(error)".hasSuffix(
                "belongs to a pack, and a section of kind “cover-note” makes a covering mail.")
        }
    }

    private func unwrapped(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
