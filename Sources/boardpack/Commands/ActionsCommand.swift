import ArgumentParser
import BoardDomain
import Pipeline

struct ActionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions", abstract: "Lists the action log, and adds to its actions.",
        subcommands: [List.self, Update.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Lists the board's actions as they stand for a meeting.",
            discussion: "Example: boardpack actions list --group A --json")

        @OptionGroup var source: PackSource
        @OptionGroup var installation: Installation

        @Option(help: ArgumentHelp("One group, A to F.", valueName: "letter"))
        var group: String?

        @Flag(help: "Prints one JSON document.")
        var json = false

        func run() throws {
            let rows = try listActions(try source.request(), with: try installation.assembly())
                .filter { row in group.map { $0.uppercased() == row.group } ?? true }
            if json { return try Output.json(rows) }
            guard !rows.isEmpty else { return Output.write("No action.") }
            Output.write(
                TextTable(
                    headings: ["", "reference", "owner", "due", "late", "action"],
                    rows: rows.map { row in
                        [
                            row.group, row.ref,
                            cut(row.owners.isEmpty ? "No owner" : row.owners.joined(separator: ", "), to: 24),
                            cut(row.due, to: 28), row.daysLate.map { "\($0)" } ?? "", cut(row.action, to: 60),
                        ]
                    }
                ).text)
        }
    }

    struct Update: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "update",
            abstract: "Adds a note, a later date or a step towards closure; nothing is overwritten.",
            discussion: """
                Examples:
                  boardpack actions update 2026-03-11/2 --note "Draft is with legal"
                  boardpack actions update 2026-03-11/2 --due 2026-05-13 --because "Auditors start in May" --granted-by "the board"
                  boardpack actions update 2026-03-11/2 --step closed
                """)

        @Argument(help: "The reference of the action.")
        var reference: String

        @Option(help: ArgumentHelp("The board; needed where there are several.", valueName: "code"))
        var board: String?

        @Option(help: ArgumentHelp("What its owner says.", valueName: "words"))
        var note: String?

        @Option(help: ArgumentHelp("A new date.", valueName: "day"))
        var due: String?

        @Option(help: ArgumentHelp("Why the date moves, or what the step rests on.", valueName: "words"))
        var because: String?

        @Option(help: ArgumentHelp("Who gave leave to move the date.", valueName: "name"))
        var grantedBy: String?

        @Option(help: ArgumentHelp("proposed, closed or reopened.", valueName: "step"))
        var step: String?

        @Option(help: ArgumentHelp("An owner; several by giving it again.", valueName: "name"))
        var owner: [String] = []

        @Option(help: ArgumentHelp("The day it was said or done; today where left out.", valueName: "day"))
        var on: String?

        @OptionGroup var installation: Installation

        func run() throws {
            let assembly = try installation.assembly()
            let day = try on.map(Moments.day) ?? assembly.clock.stamp.local.day
            let parts = try parts(on: day, by: assembly.author)
            guard !parts.isEmpty else {
                throw ValidationError("Say what to add: --note, --due, --step or --owner.")
            }
            let added = try updateAction(reference, with: parts, board: board, with: assembly)
            Output.write(
                added ? "Action \(reference) is updated." : "Nothing new: the register says so already.")
        }

        private func parts(on day: Day, by author: String) throws -> [ActionAddition.Part] {
            var parts: [ActionAddition.Part] = []
            if let note { parts.append(.note(Note(on: day, by: author, words: note))) }
            if let due {
                guard because != nil else {
                    throw ValidationError("A date moves for a reason: give it with --because.")
                }
                parts.append(
                    .revision(
                        DueRevision(
                            term: DueTerm(.on(try Moments.day(due))), decidedOn: day, reason: because,
                            leave: grantedBy.map { .granted(by: $0) } ?? .asked)))
            }
            if let step {
                guard let kind = ClosureStep.Kind(rawValue: step) else {
                    throw ValidationError("\(step) is no step: there are proposed, closed and reopened.")
                }
                parts.append(.step(ClosureStep(kind: kind, on: day, by: author, words: because)))
            }
            if !owner.isEmpty { parts.append(.owners(owner)) }
            return parts
        }
    }
}
