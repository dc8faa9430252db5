import ArgumentParser
import Foundation
import Pipeline

struct MinutesDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Prints a skeleton of the next meeting's minutes.",
        discussion: """
            Who is expected, the items of the agenda and the actions still open, in a layout that minutes accept reads back.
            Examples:
              boardpack minutes draft > minutes.txt
              boardpack minutes draft --meeting 2026-05-13 --word minutes.docx
            """)

    @OptionGroup var choice: PackChoice

    @Option(
        help: ArgumentHelp("Writes a Word document here instead; nothing is overwritten.", valueName: "file"))
    var word: String?

    @OptionGroup var installation: Installation

    func run() throws {
        let skeleton = try draftMinutes(
            of: try choice.meeting.map(Moments.day), board: choice.board, with: try installation.assembly())
        guard let word else { return Output.write(skeleton.text) }
        do {
            try Data(skeleton.word).write(to: URL(filePath: word), options: .withoutOverwriting)
        } catch {
            throw Refusal(.world, "\(word) cannot be written: it is there already, or its folder is not.")
        }
        Output.write("Written: \(word)")
    }
}
