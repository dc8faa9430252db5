import ArgumentParser
import Pipeline

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Backs up register, ledger, sealed files and configuration, while the daemon runs.",
        discussion: """
            Examples:
              boardpack backup
              boardpack backup /mnt/safe
            Each backup is a dated folder of its own, every file in it checked; secrets are not in it. In the folder
            of the configuration the newest stay, in one that is named all do.
            """)

    @Argument(help: ArgumentHelp("A folder to put it in, besides the configuration's.", valueName: "folder"))
    var folder: String?

    @Flag(help: "Prints one JSON document.")
    var json = false

    @OptionGroup var installation: Installation

    func run() throws {
        let report = try takeBackup(into: folder, with: try installation.assembly())
        if json { return try Output.json(report) }
        Output.write(
            "Backed up to \(report.folder): \(report.files) files, \(report.bytes) bytes, all checked.")
        report.removed.forEach { Output.write("Removed the old \($0).") }
    }
}

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup back where there is nothing yet; what it puts back is mute.",
        discussion: """
            Examples:
              boardpack restore backups/boardpack-2026-04-07T013000Z --to drill
              boardpack restore /mnt/safe/boardpack-2026-04-07T013000Z
            Without --to it goes to the places of the configuration, where they are empty. It replaces nothing, and
            sends nothing until boardpack arm.
            """)

    @Argument(help: ArgumentHelp("The dated folder that backup made.", valueName: "backup"))
    var backup: String

    @Option(help: ArgumentHelp("A folder that is empty or not there yet.", valueName: "folder"))
    var to: String?

    @OptionGroup var installation: Installation

    func run() throws {
        let report = try restoreBackup(backup, to: to, with: try installation.assembly())
        Output.write("Restored what was backed up at \(report.made): \(report.register), \(report.ledger).")
        Output.write("Everything in it has been checked; it holds \(report.editions) editions.")
        if let configuration = report.configuration {
            Output.write("Its configuration is \(configuration).")
        } else {
            Output.write("The configuration was left as it is; the one backed up lies in \(backup).")
        }
        Output.write("It is mute: nothing goes out until boardpack arm.")
    }
}
