import ArgumentParser
import BoardDomain
import Foundation
import Pipeline

struct PackDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract:
            "Makes a pack marked DRAFT, and its covering mail, from the register as it is, and seals nothing.",
        discussion: "Example: boardpack pack draft --board hambleford-ib --to drafts")

    @OptionGroup var source: PackSource
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("The folder the draft is written to.", valueName: "folder"))
    var to = "."

    func run() throws {
        let draft = try draftPack(try source.request(), with: try installation.assembly())
        for file in draft.files {
            let path = to == "." ? file.name : "\(to)/\(file.name)"
            do {
                try FileManager.default.createDirectory(atPath: to, withIntermediateDirectories: true)
                try Data(file.bytes).write(to: URL(filePath: path), options: .atomic)
            } catch {
                throw Refusal(.world, "\(path) cannot be written: \(error.localizedDescription)")
            }
            Output.write(path)
        }
        for remark in draft.remarks { Output.complain(remark) }
        guard let refusal = draft.noteRefusal else { return }
        Output.complain("The ledger has no note of this draft. \(refusal)")
    }
}
