import ArgumentParser
import Foundation
import Pipeline

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes the register, the ledger and a commented configuration here.",
        discussion: "Example: boardpack init\nWhat is there already is left as it is.")

    @OptionGroup var installation: Installation

    func run() throws {
        var made: [String] = []
        // A server has its configuration from the package, and one more in the current folder would go before it.
        let places = [SettingsReading.localFile, SettingsReading.systemFile]
        if installation.file == nil, !places.contains(where: FileManager.default.fileExists(atPath:)),
            let bytes = EmbeddedFiles.bytes(of: "etc/boardpack.toml")
        {
            guard FileManager.default.createFile(atPath: SettingsReading.localFile, contents: Data(bytes))
            else {
                throw Refusal(.world, "\(SettingsReading.localFile) cannot be written here.")
            }
            made.append(SettingsReading.localFile)
        }
        made += try installation.assembly().initialise()
        Output.write(
            made.isEmpty ? "Everything is there already." : "Made " + made.joined(separator: ", ") + ".")
        Output.write(
            "Next: boardpack import boards FILE, then people, meetings, metrics, observations, plan and actions."
        )
    }
}
