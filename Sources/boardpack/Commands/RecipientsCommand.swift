import ArgumentParser
import BoardDomain
import Pipeline

struct RecipientsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recipients", abstract: "Shows and changes the list of mailboxes a board's packs go to.",
        subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Shows who would be sent which pack on a day, and who is left out and why.",
            discussion: "Example: boardpack recipients list --on 2026-04-07 --json")

        @Option(help: ArgumentHelp("The board; needed where there are several.", valueName: "code"))
        var board: String?

        @Option(help: ArgumentHelp("The day of sending; today where left out.", valueName: "day"))
        var on: String?

        @Option(
            help: ArgumentHelp("The last day whose records count: what was known then.", valueName: "day"))
        var asOf: String?

        @Flag(help: "Prints one JSON document.")
        var json = false

        @OptionGroup var installation: Installation

        func run() throws {
            let listing = try listRecipients(
                of: board, on: on.map(Moments.day), asOf: asOf.map(Moments.day),
                with: installation.assembly())
            if json { return try Output.json(listing) }
            RecipientsPrinting(listing: listing).print()
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Lists a mailbox, or changes what is said of one; nothing is overwritten.",
            discussion: """
                Examples:
                  boardpack recipients add r.pugh@hambleford.example --name "Rhodri Pugh" --person r-pugh
                  boardpack recipients add board.secretary@hambleford.example --name "Board secretary" --capacity secretary
                """)

        @Argument(help: "The address, exactly as it is to be sent to.")
        var address: String

        @Option(help: ArgumentHelp("Whose mailbox it is: a person's name or a post.", valueName: "words"))
        var name: String?

        @Option(
            help: ArgumentHelp(
                "The person's code; their mailbox stops when their seat ends.", valueName: "code"))
        var person: String?

        @Option(
            help: ArgumentHelp(
                "chair, member, officer, adviser, observer or secretary; that of the person's seat where left out.",
                valueName: "word"))
        var capacity: String?

        @Option(help: ArgumentHelp("attachment, link or drop; attachment at first.", valueName: "word"))
        var format: String?

        @Option(help: ArgumentHelp("The pack definition it is sent.", valueName: "name"))
        var audience = RecipientEntry.usualAudience

        @Option(help: ArgumentHelp("The first day it is sent to.", valueName: "day"))
        var from: String?

        @Option(help: ArgumentHelp("The last day it is sent to.", valueName: "day"))
        var until: String?

        @Option(help: ArgumentHelp("The board; needed where there are several.", valueName: "code"))
        var board: String?

        @OptionGroup var installation: Installation

        func run() throws {
            switch try addRecipient(try request(), with: try installation.assembly()) {
            case .new: Output.write("\(address) is on the list.")
            case .changed(let columns):
                Output.write("\(address) is changed: \(columns.joined(separator: ", ")).")
            case .unchanged: Output.write("Nothing new: the list says so already.")
            }
        }

        private func request() throws -> RecipientRequest {
            var request = RecipientRequest(address: address)
            request.board = board
            request.audience = audience
            request.name = name
            request.person = person
            request.capacity = capacity
            request.format = format
            request.from = try from.map(Moments.day)
            request.until = try until.map(Moments.day)
            return request
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: "Takes a mailbox off the list; its history stays.",
            discussion:
                "Example: boardpack recipients remove o.castledine@hambleford.example --reason \"left the council\""
        )

        @Argument(help: "The address as it is listed.")
        var address: String

        @Option(help: ArgumentHelp("Why, as the record shall say.", valueName: "words"))
        var reason: String

        @Option(help: ArgumentHelp("One pack definition; every one where left out.", valueName: "name"))
        var audience: String?

        @Option(help: ArgumentHelp("The board; needed where there are several.", valueName: "code"))
        var board: String?

        @OptionGroup var installation: Installation

        func run() throws {
            let audiences = try removeRecipient(
                address, from: audience, board: board, because: reason, with: try installation.assembly())
            Output.write(
                audiences.isEmpty
                    ? "Nothing new: \(address) was taken off before."
                    : "\(address) is off the list of \(audiences.joined(separator: ", ")).")
        }
    }
}
