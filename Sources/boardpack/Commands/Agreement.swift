import ArgumentParser
import BoardDomain
import Pipeline

/// What a person agrees to before anything leaves the machine.
struct Agreement: ParsableArguments {
    @Flag(help: "Agrees beforehand, and is not asked.")
    var yes = false

    @Option(
        help: ArgumentHelp(
            "A name of the caller's own for this command: given again within ten minutes, it is not carried out twice.",
            valueName: "id"))
    var request: String?

    /// Shows what will go where, and asks; where nobody is there to ask, it takes `--yes`.
    func ask(_ what: String, lines: [String]) throws {
        if yes { return }
        Output.write("\(what) goes to:")
        lines.forEach { Output.write("  \($0)") }
        guard Output.personIsThere else {
            throw Refusal(
                .refused,
                "\(what) would go to others, and nobody is there to be asked: look at the list, and say --yes."
            )
        }
        let answer = Output.ask("Send it? [y/N] ")?.lowercased()
        guard answer == "y" || answer == "yes" else {
            throw Refusal(.refused, "Nothing was sent and nothing sealed.")
        }
    }

    /// What this very request was answered before; nil where it is new.
    func earlierAnswer(with assembly: Assembly) throws -> String? {
        guard let request else { return nil }
        return try answer(to: request, with: assembly).map { "Done before, and not again: \($0)." }
    }
}

/// Addresses as arguments.
enum Addresses {
    static func read(_ text: String) throws -> MailAddress {
        do throws(MailAddressFault) {
            return try MailAddress(text)
        } catch {
            throw ValidationError("\(text): \(error.sentence)")
        }
    }
}
