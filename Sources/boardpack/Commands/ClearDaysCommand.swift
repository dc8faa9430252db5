import ArgumentParser
import BoardDomain
import Pipeline

struct ClearDaysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear-days",
        abstract: "Prints the latest lawful day of issue for a meeting, with its arithmetic; needs no store.",
        discussion: """
            Examples:
              boardpack clear-days 2026-10-28
              boardpack clear-days 2026-10-28 --days 3 --rule s243
              boardpack clear-days 2026-10-28 --nation scotland --calendar bank-holidays.json
            """)

    @Argument(help: "The day of the meeting.")
    var day: String

    @Option(help: ArgumentHelp("How many clear days, 0 to 60.", valueName: "number"))
    var days = 5

    @Option(help: ArgumentHelp("How days are counted: working-days or s243.", valueName: "rule"))
    var rule = "working-days"

    @Option(
        help: ArgumentHelp(
            "Whose bank holidays: england-and-wales, scotland or northern-ireland.", valueName: "nation"))
    var nation = "england-and-wales"

    @Option(
        help: ArgumentHelp(
            "Bank holidays as published JSON, iCalendar or CSV, in place of those built in.",
            valueName: "file"))
    var calendar: String?

    @Flag(help: "Prints one JSON document.")
    var json = false

    func run() throws {
        guard (0...60).contains(days) else { throw ValidationError("--days must be from 0 to 60.") }
        let found = try clearDays(
            days, before: try Moments.day(day), counting: try countingRule(rule), of: try nationNamed(nation),
            calendar: calendar)
        if json { return try Output.json(found) }
        Output.write(found.sentence)
        found.arithmetic.forEach { Output.write("  \($0.words)") }
    }
}
