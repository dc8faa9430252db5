import Foundation

/// Real figures as their publishers gave them, where they lie beside the checkout; nothing depends on them.
enum PublishedSeries {
    static let folder: URL? = {
        let found = Command.top.deletingLastPathComponent().appending(path: "shared/data")
        return FileManager.default.fileExists(atPath: found.path(percentEncoded: false)) ? found : nil
    }()

    /// Yearly, monthly, fortnightly and weekly series of one council, with its neighbours where they are there.
    static func board(in folder: URL) throws -> SeriesBoard {
        func rows(_ name: String) throws -> [[String: String]] {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let all = csvRows(text.replacing("\r\n", with: "\n"))
            return all.dropFirst().map { Dictionary(zip(all[0], $0)) { first, _ in first } }
        }
        let areas = try rows("childrens/areas.csv")
        let own = areas.first { $0["role"] == "subject" }?["name"] ?? ""
        let neighbours = areas.filter { $0["role"]?.hasPrefix("statistical") == true }.compactMap {
            $0["name"]
        }
        let board = try SeriesBoard(
            board: ["Public figures", "A council", own, neighbours.joined(separator: "; ")],
            meeting: "2026-09-16")
        try takeYears(folder.appending(path: "childrens/annual_series.csv"), into: board)
        let health = try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "health").path(percentEncoded: false))
        if let name = health.first(where: { $0.hasSuffix("_ae_monthly.csv") }) {
            try takeMonths(try rows("health/\(name)"), into: board)
        }
        try takeFortnights(try rows("schools/attendance_between_releases.csv"), into: board)
        try takeWeeks(try rows("health/ons_weekly_deaths.csv"), into: board)
        return board
    }

    private static func takeYears(_ file: URL, into board: SeriesBoard) throws {
        let path = file.path(percentEncoded: false)
        let both = ["--set", "board=figures", "--set", "period=year"]
        try board.take(
            "metrics", file: path,
            both + [
                "--map", "area=", "--set", "benchmarks=Statistical neighbours; England", "--set",
                "source=Department for Education",
            ])
        try board.take("observations", file: path, both)
    }

    /// Of the first organisation in the file; the others' figures are of other places.
    private static func takeMonths(_ rows: [[String: String]], into board: SeriesBoard) throws {
        let own = rows.filter { $0["org"] == rows.first?["org"] }
        let columns = [
            "metric", "name", "period_start", "value", "numerator", "denominator", "unit",
            "improvement_direction", "target",
        ]
        let table = [columns] + own.map { row in columns.map { row[$0] ?? "" } }
        try board.take(
            "metrics", table, "--set", "board=figures", "--set", "period=month", "--set", "source=NHS England"
        )
        try board.take("observations", table, "--set", "board=figures")
    }

    private static func takeFortnights(_ rows: [[String: String]], into board: SeriesBoard) throws {
        let phases = Set(rows.compactMap { $0["phase"] }).sorted()
        try board.take(
            "metrics",
            [["board", "metric", "title", "unit", "polarity", "period", "benchmarks"]]
                + phases.map {
                    ["figures", $0, "Absence from school: \($0)", "%", "lower", "snapshot", "England"]
                })
        try board.take(
            "observations",
            [["board", "metric", "area", "period", "value", "numerator", "denominator"]]
                + rows.map { row in
                    ["figures"]
                        + [
                            "phase", "area", "release_date", "absence_pct", "absent_sessions",
                            "possible_sessions",
                        ]
                        .map { row[$0] ?? "" }
                })
    }

    private static func takeWeeks(_ rows: [[String: String]], into board: SeriesBoard) throws {
        let region = rows.first { $0["category_1"] == "Region" }?["category_2"] ?? ""
        try board.take(
            "metrics",
            [
                ["board", "metric", "title", "unit", "polarity", "period", "area"],
                ["figures", "deaths", "Weekly deaths in the region", "count", "neither", "snapshot", region],
            ])
        try board.take(
            "observations",
            [["board", "metric", "area", "period", "value"]]
                + rows.filter { $0["category_2"] == region }.map { row in
                    ["figures", "deaths", region, row["week_ending"] ?? "", row["deaths"] ?? ""]
                })
    }
}
