import ArgumentParser
import Pipeline

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes CSV files of one kind into the register: whole, or not at all.",
        discussion: """
            Kinds: boards, people, meetings, agenda, actions, plan, metrics, observations, steps, calendar,
            recipients.
            Examples:
              boardpack import actions --template > actions.csv
              boardpack import actions actions.csv --dry-run
              boardpack import observations figures.csv --set board=hambleford-ib --map code=metric
              boardpack import calendar bank-holidays.json
              boardpack import calendar closures.ics --set kind=closure
            """)

    @Argument(help: "The kind of the files.")
    var kind: String

    @Argument(
        help: "CSV files, parted by commas, semicolons or tabs; a calendar may also be JSON or iCalendar.")
    var files: [String] = []

    @Flag(help: "Shows what would change, and changes nothing.")
    var dryRun = false

    @Flag(help: "Prints the header of this kind with an example row.")
    var template = false

    @Option(help: ArgumentHelp("A value for every row.", valueName: "column=value"))
    var set: [String] = []

    @Option(
        help: ArgumentHelp(
            "What one of their columns is called here; nothing leaves it out.", valueName: "theirs=ours"))
    var map: [String] = []

    @Flag(help: "Prints one JSON document.")
    var json = false

    @OptionGroup var installation: Installation

    func run() throws {
        if template { return Output.write(try importTemplate(kind)) }
        guard !files.isEmpty else { throw ValidationError("Name at least one file.") }
        let receipts = try importFiles(
            files, as: kind, setting: set, mapping: map, keeping: !dryRun, with: try installation.assembly()
        ) { Output.progress("\($0) rows") }
        Output.endProgress()
        try ImportPrinting(receipts: receipts, isDryRun: dryRun).print(asJSON: json)
    }
}
