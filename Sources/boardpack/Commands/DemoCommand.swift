import ArgumentParser
import BoardDomain
import Pipeline

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Fills a register with an invented council and issues its pack.",
        discussion: "Example: boardpack demo demo-pack")

    @Argument(help: "A folder to make; it must hold no register yet.")
    var folder = "demo-pack"

    func run() throws {
        let demo = try runDemo(in: folder)
        let day = demo.meeting.day.iso
        Output.write(
            "The pack of the invented Hambleford Improvement Board for \(day), edition \(demo.edition.number):"
        )
        for path in demo.files { Output.write("  \(path)") }
        Output.write(
            """
            The papers it was made from are in \(folder)/papers, one folder a day.
            Look closer: boardpack --help, with --config naming a file that points at \(folder).
            """)
    }
}
