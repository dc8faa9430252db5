import ArgumentParser
import BoardDomain
import Pipeline

struct DeliveriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries", abstract: "Shows what went to whom, and tries again what did not.",
        discussion: """
            Examples:
              boardpack deliveries
              boardpack deliveries send
              boardpack deliveries retry --edition 2 --to clerk@hambleford.example
              boardpack deliveries bounced --edition 2 --to clerk@hambleford.example --reason "mailbox gone"
            """,
        subcommands: [
            DeliveriesListCommand.self, DeliveriesSendCommand.self, DeliveriesRetryCommand.self,
            DeliveriesBouncedCommand.self,
        ],
        defaultSubcommand: DeliveriesListCommand.self)
}

/// The options that say which deliveries are meant.
struct DeliveryOptions: ParsableArguments {
    @OptionGroup var choice: PackChoice

    @Option(help: ArgumentHelp("The edition; all of the board's where left out.", valueName: "number"))
    var edition: Int?

    @Option(
        help: ArgumentHelp("An address, a server's name or folder; may be given again.", valueName: "place"))
    var to: [String] = []

    var deliveries: DeliveryChoice { DeliveryChoice(edition: edition, places: to) }
}

struct DeliveriesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists every delivery, with the last word from the other side.",
        discussion: "Example: boardpack deliveries list --edition 2 --json")

    @OptionGroup var which: DeliveryOptions
    @OptionGroup var installation: Installation

    @Flag(help: "Prints one JSON document.")
    var json = false

    func run() throws {
        let assembly = try installation.assembly()
        let deliveries = try listDeliveries(which.deliveries, try which.choice.request(), with: assembly)
        if json { return try Output.json(deliveries.map { DeliveryReport($0, by: assembly.clock) }) }
        guard !deliveries.isEmpty else { return Output.write("Nothing was ever owed to anybody.") }
        Output.write(
            TextTable(
                headings: ["meeting", "edition", "to", "by", "state", "tries", "last word"],
                rows: deliveries.map { delivery in
                    [
                        delivery.meeting.firstSetFor.iso, "\(delivery.edition)", delivery.route.destination,
                        delivery.route.channel, delivery.phase.rawValue, "\(delivery.attempts)",
                        cut(delivery.lastWords ?? "", to: 60),
                    ]
                }
            ).text)
        for delivery in deliveries {
            if let remedy = remedy(for: delivery) { Output.write("\(words(of: delivery)) \(remedy)") }
        }
        if let mute = try whyMute(with: assembly) { Output.write(mute) }
        for hold in try heldSentences(with: assembly) { Output.write(hold) }
    }
}

struct DeliveriesSendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Sends what is due now, and nothing that a person has to decide about.",
        discussion: "Example: boardpack deliveries send")

    @OptionGroup var installation: Installation

    func run() throws {
        let run = try sendNow(with: try installation.assembly())
        if run.tried.isEmpty && run.isComplete { Output.write("Nothing is due.") }
        DeliveryPrinting.write(run)
        try DeliveryPrinting.check(run, "What was due has been tried")
    }
}

struct DeliveriesRetryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Tries now what was refused, is in doubt or waits for its turn.",
        discussion: """
            Example: boardpack deliveries retry --edition 2 --to clerk@hambleford.example
            Uses a channel again that was held, since somebody has mended it.
            """)

    @OptionGroup var which: DeliveryOptions
    @OptionGroup var installation: Installation

    func run() throws {
        let assembly = try installation.assembly()
        let run = try retryDeliveries(which.deliveries, try which.choice.request(), with: assembly)
        if run.tried.isEmpty && run.isComplete { Output.write("There was nothing to send.") }
        DeliveryPrinting.write(run)
        try DeliveryPrinting.check(run, "What was due has been tried")
    }
}

struct DeliveriesBouncedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bounced", abstract: "Enters that a mail came back after it had been accepted.",
        discussion:
            "Example: boardpack deliveries bounced --edition 2 --to a@b.example --reason \"mailbox gone\"")

    @OptionGroup var which: DeliveryOptions
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("What the returned mail says.", valueName: "words"))
    var reason: String

    func run() throws {
        let assembly = try installation.assembly()
        let bounced = try bounceDelivery(
            which.deliveries, because: reason, try which.choice.request(), with: assembly)
        for delivery in bounced {
            Output.write(words(of: delivery))
            if let remedy = remedy(for: delivery) { Output.write("  \(remedy)") }
        }
    }
}
