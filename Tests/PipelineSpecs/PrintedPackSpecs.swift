import Foundation
import Testing

@Suite("A pack as PDF")
struct PrintedPackSpecs {
    private static let settings = """
        [stores]
        register = "demo/register.sqlite"
        ledger = "demo/ledger.sqlite"
        artefacts = "demo/artefacts"
        [drop]
        folder = "demo/drop"

        """

    /// The demo with another configuration's fonts.
    private func demo(fonts: String = "") throws -> Command {
        let command = try Command()
        try command.run("demo", "demo")
        try command.write(Self.settings + fonts, to: "boardpack.toml")
        return command
    }

    private static let dejaVu = """
        [[pdf.font]]
        regular = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"

        """

    @Test("is sealed with its fonts, so that it is set again though the settings name others")
    func isVerified() throws {
        let command = try demo(fonts: Self.dejaVu)
        defer { command.remove() }
        let verified = try command.run("pack", "verify")
        #expect(verified.status == 0)
        #expect(verified.output.contains("edition 1, pdf: identical"))
        let issued = try command.run("pack", "issue", "--meeting", "2026-04-15", "--reason", "another type")
        #expect(issued.status == 0)
        let first = try command.bytes("demo/drop/2026-04-15_hambleford-ib_edition-1.pdf")
        let second = try command.bytes("demo/drop/2026-04-15_hambleford-ib_edition-2.pdf")
        #expect(String(decoding: first.prefix(8), as: UTF8.self) == "%PDF-1.7")
        #expect(first != second)
        #expect(try command.run("pack", "verify", "--edition", "2").status == 0)
    }

    @Test("is the same bytes on a later day")
    func laterDay() throws {
        let command = try demo()
        defer { command.remove() }
        let moments = ["2026-04-08T09:00", "2031-12-24T23:59"]
        for moment in moments {
            let drafted = try command.run(
                "pack", "draft", "--meeting", "2026-04-15", "--as-of", "2026-04-07", "--to", moment, "--at",
                moment)
            #expect(drafted.status == 0, "\(drafted)")
        }
        let files = try moments.map { try command.bytes("\($0)/2026-04-15_hambleford-ib_draft.pdf") }
        #expect(files[0] == files[1])
    }

    @Test("says in one sentence which font is not there, or why one is not used")
    func fontFaults() throws {
        for (font, sentence) in [
            ("nowhere.ttf", "The font nowhere.ttf cannot be read: install Debian's fonts-liberation2"),
            ("boardpack.toml", "The font boardpack.toml is not used. It is no TrueType or OpenType font."),
        ] {
            let command = try demo(fonts: "[[pdf.font]]\nregular = \"\(font)\"\n")
            defer { command.remove() }
            let refused = try command.run("pack", "draft", "--meeting", "2026-04-15")
            #expect(refused.status != 0)
            #expect(refused.complaint.contains(sentence), "\(refused.complaint)")
            #expect(refused.complaint.split(separator: "\n").count == 1)
        }
    }

    @Test("names the characters that no font has, with their place, and is made all the same")
    func missingCharacters() throws {
        let command = try demo()
        defer { command.remove() }
        try command.run(
            "actions", "update", "2026-03-11/2", "--note", "Asked 王小明", "--on", "2026-04-07")
        let drafted = try command.run("pack", "draft", "--meeting", "2026-04-15")
        #expect(drafted.status == 0)
        #expect(drafted.complaint.contains("No font has the character U+738B, which stands in “"))
        #expect(drafted.complaint.contains("in the row “2026-03-11/2”; it is printed as [U+738B]."))
    }
}
