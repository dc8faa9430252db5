import ArgumentParser
import Pipeline

@main
struct Boardpack: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "boardpack",
        abstract: "Builds the pack a board reads before it meets.",
        discussion: """
            Put one month's papers in and get the pack out:

              boardpack import actions actions.csv
              boardpack minutes accept minutes.txt --board hambleford-ib --all
              boardpack pack issue --board hambleford-ib

            Exit statuses: 0 done, 1 partly done, 2 a person is needed, 3 refused, 4 busy,
            64 usage, 65 the input is wrong, 74 the world failed.
            """,
        version: Program.version,
        subcommands: [
            DemoCommand.self, InitCommand.self, ImportCommand.self, MinutesCommand.self, ActionsCommand.self,
            PlanCommand.self, MetricsCommand.self, SpcCommand.self, ClearDaysCommand.self,
            ScheduleCommand.self,
            PackCommand.self, RecipientsCommand.self, DeliveriesCommand.self, HoldCommand.self,
            ReleaseCommand.self, ArmCommand.self, TickCommand.self, ServeCommand.self,
            StatusCommand.self, CheckCommand.self,
            BackupCommand.self, RestoreCommand.self,
        ])

    /// One sentence on standard error and the status scripts rely on, whatever went wrong.
    static func main() {
        do {
            try forbidDumps()
            var command = try parseAsRoot()
            try command.run()
        } catch {
            guard let refusal = refusal(for: error) else { exit(withError: error) }
            Output.complain(refusal.sentence)
            exit(withError: ExitCode(refusal.kind.rawValue))
        }
    }
}
