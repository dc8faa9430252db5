import ArgumentParser
import BoardDomain
import Pipeline

struct PackVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Rebuilds an edition from its frozen extract and compares every byte.",
        discussion: "Example: boardpack pack verify --meeting 2026-04-15 --edition 1")

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The edition; the latest where left out.", valueName: "number"))
    var edition: Int?

    func run() throws {
        let verification = try verifyEdition(edition, try choice.request(), with: try installation.assembly())
        let number = verification.edition.number
        for (name, verdict) in verification.files {
            Output.write("edition \(number), \(name): \(words(verdict))")
        }
        guard !verification.isIdentical else { return }
        throw Refusal(.wrongInput, "Edition \(number) is not what its extract gives.")
    }

    private func words(_ verdict: Verification.Verdict) -> String {
        switch verdict {
        case .identical: "identical"
        case .differs(let then, let now):
            then == now
                ? "differs, though the same version made it" : "differs: made by \(then), rebuilt by \(now)"
        case .altered(let why): why
        }
    }
}

struct PackDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Says in sentences what changed between two editions.",
        discussion: "Example: boardpack pack diff --from 1 --to 2")

    @OptionGroup var choice: PackChoice
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The earlier edition; the one before where left out.", valueName: "number"))
    var from: Int?

    @Option(help: ArgumentHelp("The later edition; the latest where left out.", valueName: "number"))
    var to: Int?

    func run() throws {
        let diff = try diffEditions(
            from: from, to: to, try choice.request(), with: try installation.assembly())
        Output.write("Edition \(diff.to.number) (\(diff.to.reason)) beside edition \(diff.from.number):")
        if diff.sentences.isEmpty { Output.write("Nothing in them differs but the number and the reason.") }
        diff.sentences.forEach { Output.write("- \($0)") }
    }
}
