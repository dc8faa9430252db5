import ArgumentParser
import Pipeline

struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "Reads minutes, proposes their actions, records what you accept.",
        subcommands: [Read.self, Accept.self])

    struct Read: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "read",
            abstract: "Proposes, and changes nothing.",
            discussion: "Example: boardpack minutes read minutes.txt")

        @Argument(help: "The minutes as plain text.")
        var file: String

        @Flag(help: "Prints one JSON document.")
        var json = false

        func run() throws {
            let minutes = try readMinutesFile(file)
            if json { return try Output.json(MinutesReport(minutes)) }
            minutes.summary.forEach(Output.write)
            for proposal in minutes.proposals { Output.write("\n" + MinutesCommand.shown(proposal)) }
            minutes.warnings.forEach(Output.complain)
        }
    }

    struct Accept: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "accept",
            abstract: "Records the meeting, its attendance and the actions you choose.",
            discussion: """
                Examples:
                  boardpack minutes accept minutes.txt --board hambleford-ib
                  boardpack minutes accept minutes.txt --all
                  boardpack minutes accept minutes.txt --only 1,3
                The same file again changes nothing.
                """)

        @Argument(help: "The minutes as plain text.")
        var file: String

        @Option(help: ArgumentHelp("The board whose minutes these are.", valueName: "code"))
        var board: String?

        @Flag(help: "Accepts every proposal.")
        var all = false

        @Option(help: ArgumentHelp("Accepts these proposals, by number, such as 1,3.", valueName: "numbers"))
        var only: String?

        @OptionGroup var installation: Installation

        func run() throws {
            let minutes = try readMinutesFile(file)
            let chosen = try choose(among: minutes)
            let receipt = try acceptMinutes(
                minutes, choosing: chosen, board: board, with: try installation.assembly())
            MinutesPrinting(receipt: receipt).print()
        }

        private func choose(among minutes: MinutesFile) throws -> Set<Int> {
            let proposals = minutes.proposals
            if all { return Set(proposals.map(\.number)) }
            if let only { return try numbers(only) }
            guard Output.personIsThere else {
                throw ValidationError(
                    "Say --all, or --only with numbers: there is nobody at the terminal to ask.")
            }
            minutes.summary.forEach(Output.write)
            return try MinutesDialogue(proposals: proposals).chosen()
        }

        private func numbers(_ text: String) throws -> Set<Int> {
            Set(
                try text.split(separator: ",").map { word in
                    guard let number = Int(word.drop { $0 == " " }), number > 0 else {
                        throw ValidationError("\(word) is not the number of a proposal.")
                    }
                    return number
                })
        }
    }

    static func shown(_ proposal: ProposalLine) -> String {
        ([
            "\(proposal.number). \(proposal.words)", "   owner: \(proposal.owners); due: \(proposal.due)",
            "   line \(proposal.line): \(cut(proposal.printed, to: 100))",
        ] + proposal.remarks.map { "   \($0)" }).joined(separator: "\n")
    }
}
