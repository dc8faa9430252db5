import ArgumentParser
import BoardDomain
import Pipeline

/// The options that say which pack is meant.
struct PackChoice: ParsableArguments {
    @Option(help: ArgumentHelp("The board; needed where there are several.", valueName: "code"))
    var board: String?

    @Option(help: ArgumentHelp("The day of the meeting; the next one where left out.", valueName: "day"))
    var meeting: String?

    func request(asOf: String? = nil, definition: String = "board-pack") throws -> PackRequest {
        PackRequest(
            board: board, meeting: try meeting.map(Moments.day), asOf: try asOf.map(Moments.day),
            definition: definition)
    }
}

/// The options of a pack made from the register.
struct PackSource: ParsableArguments {
    @OptionGroup var choice: PackChoice

    @Option(help: ArgumentHelp("The last day whose records count: what was known then.", valueName: "day"))
    var asOf: String?

    @Option(help: ArgumentHelp("A pack definition, by name or by file.", valueName: "name"))
    var definition = "board-pack"

    func request() throws -> PackRequest { try choice.request(asOf: asOf, definition: definition) }
}
