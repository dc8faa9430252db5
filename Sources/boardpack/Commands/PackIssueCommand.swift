import ArgumentParser
import BoardDomain
import Pipeline

struct PackIssueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Seals a new edition, and sends it to the board's list and the drop folder.",
        discussion: """
            Example: boardpack pack issue --meeting 2026-04-15 --reason "two late updates"
            Shows first whom it goes to, and asks. A sealed edition is never changed; issuing again makes the next
            one, and asks for its reason.
            """)

    @OptionGroup var source: PackSource
    @OptionGroup var installation: Installation
    @OptionGroup var agreement: Agreement

    @Option(
        help: ArgumentHelp(
            "Why it is issued; printed on the cover. Needed from the second edition on.", valueName: "words"))
    var reason: String?

    @Option(
        help: ArgumentHelp(
            "Of the mailboxes on the list, this one; may be given again.", valueName: "address"))
    var only: [String] = []

    @Flag(help: "Seals it and leaves the sending to the daemon, or to: boardpack deliveries send.")
    var later = false

    @Flag(help: "Prints one JSON document.")
    var json = false

    func run() throws {
        let assembly = try installation.assembly()
        if let answer = try agreement.earlierAnswer(with: assembly) { return Output.write(answer) }
        let prepared = try prepareIssue(
            try source.request(), because: reason, only: only.isEmpty ? nil : try only.map(Addresses.read),
            with: assembly)
        if prepared.leavesTheMachine {
            try agreement.ask(
                "Edition \(prepared.number) for \(prepared.meeting.day.iso)",
                lines: DeliveryPrinting.plan(of: prepared))
        }
        let edition = try sealIssue(prepared, answering: agreement.request, with: assembly)
        let run = later ? nil : try sendNow(with: assembly)
        if json {
            try Output.json(IssueReport(edition, remarks: prepared.remarks, run: run, with: assembly))
        } else {
            Output.write("Edition \(edition.number) for \(prepared.meeting.day.iso) is sealed.")
            for remark in prepared.remarks { Output.write(remark) }
            if let why = prepared.noMail { Output.write("No mail goes out: \(why).") }
            DeliveryPrinting.write(run, of: edition, for: prepared.meeting, with: assembly)
        }
        try DeliveryPrinting.check(run, of: edition, "Edition \(edition.number) is sealed")
    }
}

struct PackDropCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Puts a sealed edition into the drop folder again.",
        discussion:
            "Example: boardpack pack drop --edition 1\nFor a folder that was gone or full; what lies there already is left."
    )

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The edition; the latest where left out.", valueName: "number"))
    var edition: Int?

    func run() throws {
        try dropEdition(edition, try choice.request(), with: try installation.assembly()).forEach(
            Output.write)
    }
}

struct PackManifestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manifest", abstract: "Prints the names of an edition's files and their SHA-256.",
        discussion: "Example: boardpack pack manifest --edition 2 | (cd copies && sha256sum --check)")

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The edition; the latest where left out.", valueName: "number"))
    var edition: Int?

    func run() throws {
        Output.write(
            try editionManifest(edition, try choice.request(), with: try installation.assembly()))
    }
}
