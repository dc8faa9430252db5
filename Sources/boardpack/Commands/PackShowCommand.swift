import ArgumentParser
import BoardDomain
import Foundation
import Pipeline

struct PackListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the editions sealed for a board.",
        discussion: "Example: boardpack pack list --json")

    @Option(help: ArgumentHelp("The board; needed where there are several.", valueName: "code"))
    var board: String?

    @Flag(help: "Prints one JSON document.")
    var json = false

    @OptionGroup var installation: Installation

    func run() throws {
        let assembly = try installation.assembly()
        let editions = try listEditions(of: board, with: assembly)
        if json { return try Output.json(editions.map { EditionReport($0, by: assembly.clock) }) }
        guard !editions.isEmpty else { return Output.write("No edition is sealed yet.") }
        Output.write(
            TextTable(
                headings: ["meeting", "edition", "sealed", "by", "definition", "reason"],
                rows: editions.map { edition in
                    let sealed = assembly.clock.stamp(of: edition.sealedAt).local
                    return [
                        edition.meeting.firstSetFor.iso, "\(edition.number)",
                        "\(sealed.day.iso) \(sealed.time.iso)", edition.sealedBy,
                        edition.definition, edition.reason,
                    ]
                }
            ).text)
    }
}

struct PackShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Prints a sealed edition, as text unless told otherwise.",
        discussion: """
            Examples:
              boardpack pack show --edition 1 | less
              boardpack pack show --cover --carriage link
              boardpack pack show --edition 2 --letter priya.sandhar@hambleford.example
            """)

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The edition; the latest where left out.", valueName: "number"))
    var edition: Int?

    @Option(help: ArgumentHelp("html or text.", valueName: "format"))
    var format = "text"

    @Flag(help: "Prints its covering mail instead of the pack.")
    var cover = false

    @Option(
        help: ArgumentHelp("Of the covering mails: attachment, link or drop.", valueName: "way"))
    var carriage = "attachment"

    @Option(
        help: ArgumentHelp(
            "Of an edition that asks owners: prints the letter to this mailbox.", valueName: "address"))
    var letter: String?

    @Flag(help: "Prints what the ledger knows of it as one JSON document.")
    var json = false

    func run() throws {
        let assembly = try installation.assembly()
        let found = try showEdition(edition, try choice.request(), with: assembly)
        if json { return try Output.json(EditionReport(found, by: assembly.clock)) }
        guard let wanted = PackFormat(rawValue: format) else {
            throw ValidationError(
                "\(format) is no format: there are \(PackFormat.allCases.map(\.rawValue).joined(separator: ", "))."
            )
        }
        if let letter {
            let bytes = try sealedLetter(
                of: found, to: try Addresses.read(letter), as: wanted, with: assembly)
            return FileHandle.standardOutput.write(Data(bytes))
        }
        let bytes =
            cover
            ? try sealedCoveringMail(of: found, for: try way(), as: wanted, with: assembly)
            : try sealedBytes(of: found, as: wanted, with: assembly)
        FileHandle.standardOutput.write(Data(bytes))
    }

    private func way() throws -> Recipient.Carriage {
        if let way = Recipient.Carriage(rawValue: carriage) { return way }
        let known = Recipient.Carriage.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("A pack does not travel by \(carriage): there are \(known).")
    }
}
