import ArgumentParser
import BoardDomain
import Pipeline

struct PackIssueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "Seals a new edition and puts it into the drop folder.",
        discussion: """
            Example: boardpack pack issue --meeting 2026-04-15 --reason "two late updates"
            A sealed edition is never changed; issuing again makes the next one, and asks for its reason.
            """)

    @OptionGroup var source: PackSource
    @OptionGroup var installation: Installation

    @Option(
        help: ArgumentHelp(
            "Why it is issued; printed on the cover. Needed from the second edition on.", valueName: "words"))
    var reason: String?

    @Flag(help: "Prints one JSON document.")
    var json = false

    func run() throws {
        let assembly = try installation.assembly()
        let issue = try issuePack(try source.request(), because: reason, with: assembly)
        if json {
            try Output.json(EditionReport(issue.edition, by: assembly.clock))
        } else {
            Output.write("Edition \(issue.edition.number) for \(issue.meeting.day.iso) is sealed.")
            issue.dropped.forEach(Output.write)
        }
        guard let refusal = issue.dropRefusal else { return }
        throw Refusal(.partly, "Edition \(issue.edition.number) is sealed and was not dropped. \(refusal)")
    }
}

struct PackDropCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Puts a sealed edition into the drop folder again.",
        discussion:
            "Example: boardpack pack drop --edition 1\nFor a folder that was gone or full; what lies there already is left."
    )

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The edition; the latest where left out.", valueName: "number"))
    var edition: Int?

    func run() throws {
        try dropEdition(edition, try choice.request(), with: try installation.assembly()).forEach(
            Output.write)
    }
}
