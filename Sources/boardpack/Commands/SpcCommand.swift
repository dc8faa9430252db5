import ArgumentParser
import Pipeline

struct SpcCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spc",
        abstract: "Makes control charts of series in a file; needs no store.",
        discussion: """
            Takes JSONL, one series a line, or CSV with the columns series,date,value; - is standard input.
            What a file does not say is taken from the options.
            Examples:
              boardpack spc referrals.csv --direction decrease --target 15
              boardpack spc referrals.csv --rebase 2025-11-01 --fix-after 12 --rules mdc
              cat cases.jsonl | boardpack spc - --json
            """)

    @Argument(help: "JSONL or CSV; - for standard input.")
    var file: String

    @Option(help: ArgumentHelp("The rule set: plotthedots or mdc.", valueName: "name"))
    var rules = "plotthedots"

    @Option(help: ArgumentHelp("Which way is better: increase, decrease or neutral.", valueName: "way"))
    var direction = "increase"

    @Option(help: ArgumentHelp("The target.", valueName: "number"))
    var target: Double?

    @Option(
        help: ArgumentHelp("The first date of a new phase; several by giving it again.", valueName: "day"))
    var rebase: [String] = []

    @Option(
        help: ArgumentHelp(
            "Takes mean and limits from the first so many rows, 12 or more.", valueName: "number"))
    var fixAfter: Int?

    @Flag(
        inversion: .prefixedNo,
        help: "Leaves large moving ranges out of the limits. The default is the rule set’s.")
    var screenOutliers: Bool?

    @Option(
        name: .customLong("run"),
        help: ArgumentHelp("How many rows make a shift or a trend: 6 or 7.", valueName: "number"))
    var runLength = 7

    @Flag(help: "Prints one JSON object a line.")
    var json = false

    func run() throws {
        try chartSeries(in: file, as: try wishes()) { answer in
            answer.remarks.forEach(Output.complain)
            if json { return Output.write(answer.json) }
            answer.summary.forEach(Output.write)
            Output.write(TextTable(headings: SeriesAnswer.headings, rows: answer.rows).text + "\n")
        }
    }

    private func wishes() throws -> SeriesWishes {
        guard (6...7).contains(runLength) else { throw ValidationError("--run must be 6 or 7.") }
        if let fixAfter, fixAfter < 12 { throw ValidationError("--fix-after must be 12 or more.") }
        if let target, !target.isFinite { throw ValidationError("--target must be a number.") }
        var wishes = SeriesWishes()
        wishes.profile = try chartProfile(rules)
        wishes.polarity = try Pipeline.direction(direction)
        wishes.target = target
        wishes.steps = try rebase.map(Moments.day)
        wishes.screensOutliers = screenOutliers
        wishes.baseline = fixAfter
        wishes.run = runLength
        return wishes
    }
}
