import ArgumentParser
import BoardDomain
import Pipeline

struct PackResendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend", abstract: "Sends a sealed edition once more, the same bytes.",
        discussion: """
            Example: boardpack pack resend --edition 2 --failed
            A copy to somebody who has it already is a mail of its own, and says which it repeats.
            """)

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation
    @OptionGroup var agreement: Agreement

    @Option(help: ArgumentHelp("The edition; the latest where left out.", valueName: "number"))
    var edition: Int?

    @Flag(help: "To every place that it did not reach.")
    var failed = false

    @Option(help: ArgumentHelp("To this mailbox on the list; may be given again.", valueName: "address"))
    var to: [String] = []

    func run() throws {
        let assembly = try installation.assembly()
        if let answer = try agreement.earlierAnswer(with: assembly) { return Output.write(answer) }
        let prepared = try prepareResend(
            edition, failed: failed, to: try to.map(Addresses.read), try choice.request(), with: assembly)
        try agreement.ask(
            "Edition \(prepared.edition.number) for \(prepared.meetingDay.iso)",
            lines: prepared.owed.map(placeWords))
        let run = try resendEdition(prepared, answering: agreement.request, with: assembly)
        let own = run.part(of: prepared.edition)
        DeliveryPrinting.write(own)
        DeliveryPrinting.writeOthers(run, besides: own)
        try DeliveryPrinting.check(
            run, of: prepared.edition, "Edition \(prepared.edition.number) goes out again")
    }
}

struct PackWithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Stops an edition for good, and names whom it has reached.",
        discussion:
            "Example: boardpack pack withdraw --edition 1 --reason \"wrong figures in section 6\" --yes")

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The edition; the latest where left out.", valueName: "number"))
    var edition: Int?

    @Option(help: ArgumentHelp("Why it is withdrawn.", valueName: "words"))
    var reason: String

    @Flag(help: "Agrees beforehand, and is not asked.")
    var yes = false

    func run() throws {
        let assembly = try installation.assembly()
        let found = try showEdition(edition, try choice.request(), with: assembly)
        if !yes {
            guard Output.personIsThere else {
                throw Refusal(
                    .refused, "Nobody is there to be asked: say --yes to withdraw edition \(found.number).")
            }
            let question =
                "Withdraw edition \(found.number) for \(found.meeting.firstSetFor.iso) for good? [y/N] "
            guard Output.ask(question)?.lowercased() == "y" else {
                throw Refusal(.refused, "Nothing was withdrawn.")
            }
        }
        let (sealed, stopped, arrived) = try withdrawEdition(
            found.number, because: reason, try choice.request(), with: assembly)
        let count = stopped.count == 1 ? "1 delivery was" : "\(stopped.count) deliveries were"
        Output.write("Edition \(sealed.number) is withdrawn; \(count) stopped.")
        guard !arrived.isEmpty else { return }
        Output.write("It has reached these, or may have; tell them:")
        arrived.forEach { Output.write("  \(placeWords($0.owed))") }
    }
}

struct PackPreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Mails a pack marked DRAFT to one mailbox on the list, and seals nothing.",
        discussion: "Example: boardpack pack preview --to board.secretary@hambleford.example")

    @OptionGroup var source: PackSource
    @OptionGroup var installation: Installation

    @Option(
        help: ArgumentHelp(
            "Your own mailbox, as a secretary, chair or officer on the list.", valueName: "address"))
    var to: String

    func run() throws {
        let preview = try previewPack(
            try source.request(), to: try Addresses.read(to), with: try installation.assembly())
        switch preview.outcome {
        case .accepted(let reply):
            Output.write("A draft for \(preview.meeting.day.iso) went to \(preview.to.text): \(reply)")
        case .deferred(_, let reply), .refused(_, let reply), .unknown(let reply):
            throw Refusal(.world, "The draft did not go to \(preview.to.text): \(reply)")
        }
    }
}
