import ArgumentParser
import BoardDomain
import Pipeline

struct HoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Stops all sending, for one board or for all, until it is released.",
        discussion: "Example: boardpack hold --board hambleford-ib --reason \"day of mourning\"")

    @Option(help: ArgumentHelp("The board; all of them where left out.", valueName: "code"))
    var board: String?

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var reason: String

    @OptionGroup var installation: Installation

    func run() throws {
        let assembly = try installation.assembly()
        try holdSending(of: board, because: reason, with: assembly)
        try heldSentences(with: assembly).forEach(Output.write)
    }
}

struct ReleaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Lets go what is held: sending, or a pack that a gate keeps back.",
        discussion: """
            Examples:
              boardpack release --board hambleford-ib --reason "the papers are in order"
              boardpack release --board hambleford-ib --meeting 2026-04-15 --reason "minutes follow"
            A pack that a gate keeps back is sealed as it is, and sent.
            """)

    @Option(help: ArgumentHelp("The board; everything where left out.", valueName: "code"))
    var board: String?

    @Option(
        help: ArgumentHelp("Of a pack that a gate keeps back, the day of its meeting.", valueName: "day"))
    var meeting: String?

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var reason: String

    @OptionGroup var installation: Installation

    func run() throws {
        let assembly = try installation.assembly()
        let editions = try releaseHeld(
            board, meeting: try meeting.map(Moments.day), because: reason, with: assembly)
        // A pack that was kept back is one thing, a stop on all sending another; either may be meant.
        if editions.isEmpty { try releaseSending(of: board, because: reason, with: assembly) }
        for edition in editions {
            Output.write("Edition \(edition.number) for \(edition.meeting.firstSetFor.iso) is sealed.")
        }
        let run = try sendNow(with: assembly)
        Output.write("Released.")
        DeliveryPrinting.write(run)
        try DeliveryPrinting.check(run, "What was due has been tried")
    }
}

struct ArmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arm", abstract: "Says that this machine and this place are the ones to send from.",
        discussion: """
            Example: boardpack arm --yes
            A copied or restored installation sends nothing until this is said. Say it only where the other one no
            longer sends. With --clock it says instead that the machine's clock is right as it stands, after it leapt.
            """)

    @Flag(help: "Agrees beforehand, and is not asked.")
    var yes = false

    @Flag(help: "Says that the clock is right, and arms nothing.")
    var clock = false

    @OptionGroup var installation: Installation

    func run() throws {
        let assembly = try installation.assembly()
        if clock {
            try confirmClock(with: assembly)
            return Output.write("The clock counts as right: \(assembly.clock.iso(assembly.clock.now())).")
        }
        guard let mute = try whyMute(with: assembly) else { return Output.write("It is armed already.") }
        Output.write(mute)
        if !yes {
            guard Output.personIsThere else {
                throw Refusal(.refused, "Nobody is there to be asked: say --yes to arm it.")
            }
            guard Output.ask("Send from here from now on? [y/N] ")?.lowercased() == "y" else {
                throw Refusal(.refused, "It stays mute.")
            }
        }
        try armInstallation(with: assembly)
        Output.write("Armed: deliveries go out from here.")
    }
}
