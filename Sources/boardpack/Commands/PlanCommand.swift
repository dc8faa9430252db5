import ArgumentParser
import Pipeline

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Lists the improvement plan as it stands for a meeting.",
        discussion: "Example: boardpack plan --rating \"off track\"")

    @OptionGroup var source: PackSource
    @OptionGroup var installation: Installation

    @Option(help: ArgumentHelp("One rating, such as \"at risk\".", valueName: "word"))
    var rating: String?

    @Flag(help: "Prints one JSON document.")
    var json = false

    func run() throws {
        let rows = try listPlan(try source.request(), with: try installation.assembly())
            .filter { row in rating.map { $0.lowercased() == row.rating.lowercased() } ?? true }
        if json { return try Output.json(rows) }
        guard !rows.isEmpty else { return Output.write("No plan action.") }
        Output.write(
            TextTable(
                headings: ["reference", "rating", "due", "owner", "action"],
                rows: rows.map { row in
                    [
                        row.ref, row.rating, row.dueDay ?? "no day",
                        cut(row.owners.isEmpty ? "No owner" : row.owners.joined(separator: ", "), to: 24),
                        cut(row.action, to: 60),
                    ]
                }
            ).text)
    }
}

struct MetricsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics", abstract: "Lists the measures with their latest figures.",
        discussion: "Example: boardpack metrics --json")

    @OptionGroup var source: PackSource
    @OptionGroup var installation: Installation

    @Flag(help: "Prints one JSON document.")
    var json = false

    func run() throws {
        let rows = try listMetrics(try source.request(), with: try installation.assembly())
        if json { return try Output.json(rows) }
        guard !rows.isEmpty else { return Output.write("No measure.") }
        Output.write(
            TextTable(
                headings: ["measure", "latest", "to", "rating", "title"],
                rows: rows.map {
                    [$0.metric, $0.figure, $0.periodEnd ?? "", $0.rating, cut($0.title, to: 60)]
                }
            ).text)
    }
}
