import ArgumentParser
import Pipeline

struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "Reads minutes, proposes their actions, records what you accept.",
        subcommands: [Read.self, Accept.self, MinutesDraftCommand.self])

    struct Read: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "read",
            abstract: "Proposes, and changes nothing.",
            discussion: """
                Text, Markdown, web pages, Word (.docx), OpenDocument (.odt) and PDF; for PDF, poppler-utils must be installed.
                Example: boardpack minutes read minutes.docx
                """)

        @Argument(help: "The minutes: text, Markdown, .docx, .odt, .html or .pdf.")
        var file: String

        @Flag(help: "Prints one JSON document.")
        var json = false

        @Flag(help: "Prints the text that was read, with the numbers of its lines.")
        var text = false

        @Option(
            help: ArgumentHelp(
                "The board whose minutes these are, for whose members owners are meant first.",
                valueName: "code"))
        var board: String?

        @OptionGroup var installation: Installation

        func run() throws {
            let (minutes, remark) = try lookIntoMinutesFile(
                file, board: board, isAsked: board != nil || installation.file != nil,
                with: installation.assembly)
            if let remark { Output.complain(remark) }
            if text {
                minutes.numberedText.forEach(Output.write)
            } else if json {
                try Output.json(MinutesReport(minutes))
            } else {
                minutes.summary.forEach(Output.write)
                for proposal in minutes.proposals { Output.write("\n" + MinutesCommand.shown(proposal)) }
                for update in minutes.updates { Output.write("\n" + MinutesCommand.shown(update)) }
                minutes.warnings.forEach(Output.complain)
            }
            if let fault = minutes.fault { throw Refusal(.wrongInput, fault) }
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
                  boardpack minutes accept minutes.docx --only 1,3,u2
                The same file again changes nothing.
                """)

        @Argument(help: "The minutes: text, Markdown, .docx, .odt, .html or .pdf.")
        var file: String

        @Option(help: ArgumentHelp("The board whose minutes these are.", valueName: "code"))
        var board: String?

        @Flag(help: "Accepts every proposal.")
        var all = false

        @Option(
            help: ArgumentHelp(
                "Accepts these proposals, by number, such as 1,3,u2: u2 is the second update.",
                valueName: "numbers"))
        var only: String?

        @OptionGroup var installation: Installation

        func run() throws {
            let assembly = try installation.assembly()
            let minutes = try readMinutesFile(file, board: board, with: assembly)
            let chosen = try choose(among: minutes)
            let receipt = try acceptMinutes(minutes, choosing: chosen, board: board, with: assembly)
            MinutesPrinting(receipt: receipt).print()
        }

        private func choose(among minutes: MinutesFile) throws -> MinutesChoice {
            if let fault = minutes.fault { throw Refusal(.wrongInput, fault) }
            if all { return minutes.everything }
            if let only { return try numbers(only) }
            guard Output.personIsThere else {
                throw ValidationError(
                    "Say --all, or --only with numbers: there is nobody at the terminal to ask.")
            }
            minutes.summary.forEach(Output.write)
            return try MinutesDialogue(minutes).chosen()
        }

        private func numbers(_ text: String) throws -> MinutesChoice {
            var choice = MinutesChoice(actions: [], updates: [])
            for word in text.lowercased().split(separator: ",").map({ $0.drop { $0 == " " } }) {
                let isUpdate = word.hasPrefix("u")
                guard let number = Int(isUpdate ? word.dropFirst() : word), number > 0 else {
                    throw ValidationError("\(word) is not the number of a proposal.")
                }
                if isUpdate { choice.updates.insert(number) } else { choice.actions.insert(number) }
            }
            return choice
        }
    }

    static func shown(_ update: UpdateLine) -> String {
        "u\(update.number). \(update.words)\n   line \(update.line): \(cut(update.printed, to: 100))"
    }

    static func shown(_ proposal: ProposalLine) -> String {
        ([
            "\(proposal.number). \(proposal.words)", "   owner: \(proposal.owners); due: \(proposal.due)",
            "   line \(proposal.line): \(cut(proposal.printed, to: 100))",
        ] + proposal.remarks.map { "   \($0)" }).joined(separator: "\n")
    }
}
