import ArgumentParser
import BoardDomain
import Pipeline

struct TickCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick",
        abstract: "Does all that is due by the clock, once: what the daemon does at each of its turns.",
        discussion: """
            Examples:
              boardpack tick
              boardpack tick --at 2026-04-02T09:00
            Builds and seals the packs whose moment has come, holds what a gate keeps back, sends what is owed, and says
            when there is something to do again. What was done is not done twice, whoever asks and however often.
            """)

    @Flag(help: "Prints one JSON document.")
    var json = false

    @OptionGroup var installation: Installation

    func run() throws {
        let assembly = try installation.assembly()
        let report = try tick(with: assembly, watchesClock: installation.at == nil)
        if json {
            try Output.json(TickAnswer(report, with: assembly))
        } else {
            say(report, by: assembly.clock)
        }
        try check(report)
    }

    private func say(_ report: TickReport, by clock: WallClock) {
        report.lines.forEach { Output.write($0.sentence) }
        if let run = report.run { DeliveryPrinting.write(run) }
        if let firing = report.nextFiring { Output.write("Next by the rules: \(firing).") }
        if let next = report.next { Output.write("Something to do again at \(clock.iso(next)).") }
        if report.lines.isEmpty, report.run == nil, report.clockDoubt == nil {
            Output.write("Nothing was due.")
        }
    }

    private func check(_ report: TickReport) throws {
        if let doubt = report.clockDoubt { throw Refusal(.alarm, doubt) }
        if !report.faults.isEmpty { throw Refusal(.partly, report.faults.joined(separator: "\n")) }
        if report.lines.contains(where: \.needsAPerson) {
            throw Refusal(.alarm, "Something waits for a person; each was told where notices go.")
        }
        try DeliveryPrinting.check(report.run, "What was due has been tried")
    }
}

struct PackApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Lets a sealed edition go that waits for agreement, and sends it.",
        discussion: "Example: boardpack pack approve --edition 1 --reason \"read by the chair\"")

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The edition; the latest where left out.", valueName: "number"))
    var edition: Int?

    @Option(help: ArgumentHelp("On whose word.", valueName: "words"))
    var reason = "approved"

    func run() throws {
        let assembly = try installation.assembly()
        let edition = try approveEdition(edition, because: reason, try choice.request(), with: assembly)
        Output.write("Edition \(edition.number) for \(edition.meeting.firstSetFor.iso) is approved.")
        let run = try sendNow(with: assembly)
        DeliveryPrinting.write(run)
        try DeliveryPrinting.check(run, "It is approved")
    }
}
