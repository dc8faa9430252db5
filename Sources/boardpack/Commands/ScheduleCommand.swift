import ArgumentParser
import BoardDomain
import Pipeline

struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Says what will happen by itself, when and why; changes nothing.",
        discussion: """
            Examples:
              boardpack schedule
              boardpack schedule --board hambleford-ib --until 2027-03-31 --why
            """)

    @Option(help: ArgumentHelp("One board; all of them where left out.", valueName: "code"))
    var board: String?

    @Option(help: ArgumentHelp("The last day looked at; 92 days ahead where left out.", valueName: "day"))
    var until: String?

    @Flag(help: "Shows the arithmetic day by day.")
    var why = false

    @Flag(help: "Prints one JSON document.")
    var json = false

    @OptionGroup var installation: Installation

    func run() throws {
        let schedule = try schedule(
            of: board, until: try until.map(Moments.day), with: try installation.assembly())
        if json { try Output.json(schedule) } else { say(schedule) }
        if !json { schedule.warnings.forEach(Output.complain) }
        guard !schedule.refused.isEmpty else { return }
        if !json { schedule.refused.forEach { Output.complain($0.sentence) } }
        throw Refusal(
            .partly, "What lies beyond the calendar cannot be planned: import the next years' bank holidays.")
    }

    private func say(_ schedule: Schedule) {
        if schedule.firings.isEmpty { Output.write("Nothing happens by itself until \(schedule.until).") }
        for firing in schedule.firings {
            let meeting = firing.meeting.map { ", meeting of \($0)" } ?? ""
            Output.write("\(firing.moment): \(firing.board), \(firing.rule)\(meeting)")
            Output.write("  \(firing.why)")
            if let limit = firing.limitLocal { Output.write("  latest lawful moment: \(limit)") }
            if let period = firing.preElection {
                Output.write("  pre-election period (\(period)): public editions wait for a person")
            }
            if why { firing.arithmetic.forEach { Output.write("    \($0.words)") } }
        }
    }
}
