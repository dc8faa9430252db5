import ArgumentParser

@main
struct Boardpack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "boardpack", abstract: "Builds the pack a board reads before it meets.")
}
