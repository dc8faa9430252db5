import ArgumentParser
import BoardDomain
import Foundation
import Pipeline

/// The options that say which installation is meant, who acts, and when.
struct Installation: ParsableArguments {
    @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("Who does this, as the record shall say.", valueName: "name"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "Stands for now, such as 2026-04-07T09:30 by the council's clock.", valueName: "instant"))
    var at: String?

    func assembly() throws -> Assembly {
        let environment = ProcessInfo.processInfo.environment
        let settings = try SettingsReading.settings(
            named: file,
            credentials: environment["CREDENTIALS_DIRECTORY"])
        return try Assembly(settings: settings, author: by ?? Self.account, at: at.map(Moments.read))
    }

    /// The configuration that is named, by the option or by the environment.
    var file: String? { config ?? ProcessInfo.processInfo.environment["BOARDPACK_CONFIG"] }

    private static var account: String {
        let environment = ProcessInfo.processInfo.environment
        return environment["SUDO_USER"] ?? environment["USER"] ?? environment["LOGNAME"] ?? "somebody"
    }
}

/// Days and moments as arguments.
enum Moments {
    static func day(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else {
            throw ValidationError("\(text) is not a day such as 2026-04-15.")
        }
        return day
    }

    static func read(_ text: String) throws -> CivilMoment {
        let parts = text.split(separator: text.contains("T") ? "T" : " ", maxSplits: 1)
        guard parts.count == 2, let day = Day(iso: parts[0]), let time = TimeOfDay(iso: parts[1].prefix(5)),
            parts[1].count == 5 || parts[1].hasSuffix(":00")
        else { throw ValidationError("\(text) is not a moment such as 2026-04-07T09:30.") }
        return CivilMoment(day: day, time: time)
    }
}
