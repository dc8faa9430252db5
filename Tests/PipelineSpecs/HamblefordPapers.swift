import BoardDomain
import Foundation

/// The files of `Examples/hambleford`, read plainly, so that their specs lean on no importer.
struct HamblefordPapers {
    /// One row of a CSV file, by column; a column that is not there reads as blank.
    struct Row {
        let folder: String
        let cells: [String: String]
        subscript(column: String) -> String { cells[column] ?? "" }
    }

    struct Minuted {
        let folder: String
        let words: String
    }

    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/hambleford")

    func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// One folder an import, in the order of their moments.
    func folders() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.path).filter { $0.hasPrefix("20") }.sorted()
    }

    func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
    }

    /// The rows of every file of that name, in the order they are imported.
    func rows(_ file: String) throws -> [Row] {
        try folders().filter { try files(in: $0).contains(file) }.flatMap { folder in
            let rows = csvRows(try text("\(folder)/\(file)"))
            return rows.dropFirst().map {
                Row(folder: folder, cells: Dictionary(uniqueKeysWithValues: zip(rows[0], $0)))
            }
        }
    }

    func latest(_ file: String, by key: String) throws -> [String: Row] {
        Dictionary(try rows(file).map { ($0[key], $0) }, uniquingKeysWith: { $1 })
    }

    /// The marked actions of the minutes, by `<day of the meeting>/<n>`.
    func minuted() throws -> [String: Minuted] {
        var actions: [String: Minuted] = [:]
        for folder in try folders() where try files(in: folder).contains("minutes.txt") {
            let lines = try text("\(folder)/minutes.txt").split(separator: "\n").map(String.init)
            guard let day = lines.prefix(3).lazy.compactMap(printedDay).first else { continue }
            let marked = lines.filter { $0.hasPrefix("ACTION: ") }
            for (index, line) in marked.enumerated() {
                actions["\(day)/\(index + 1)"] = Minuted(folder: folder, words: String(line.dropFirst(8)))
            }
        }
        return actions
    }

    /// Everybody's names and aliases of any time, each with the codes of those it can mean.
    func peopleByWords() throws -> [String: Set<String>] {
        var known: [String: Set<String>] = [:]
        for row in try rows("2-people.csv") {
            for words in [row["name"]] + row["aliases"].split(separator: ";").map(String.init) {
                known[words, default: []].insert(row["person"])
            }
        }
        return known
    }

    /// `WEDNESDAY 14 JANUARY 2026**`, where the weekday is the right one.
    private func printedDay(_ line: String) -> Day? {
        let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        let months = ["JANUARY": 1, "FEBRUARY": 2, "MARCH": 3]
        guard words.count == 4, let date = Int(words[1]), let month = months[String(words[2])],
            let year = Int(words[3]), let day = Day(year: year, month: month, day: date),
            day.weekday == .wednesday, words[0] == "WEDNESDAY"
        else { return nil }
        return day
    }

    /// The columns each kind of file may have.
    static let columns: [String: Set<String>] = [
        "0-calendar.csv": ["date", "kind", "name"],
        "1-boards.csv": ["board", "name", "organisation", "zone", "area", "neighbours"],
        "2-people.csv": [
            "person", "name", "role", "organisation", "email", "aliases", "board", "capacity", "from",
            "until",
        ],
        "2-recipients.csv": [
            "board", "address", "name", "person", "capacity", "audience", "format", "from", "until", "status",
            "reason",
        ],
        "3-meetings.csv": [
            "board", "date", "moved_to", "start", "end", "place", "status", "reason", "minutes", "agreed_on",
        ],
        "4-metrics.csv": [
            "board", "metric", "title", "definition", "unit", "polarity", "period", "decimals", "owner",
            "source",
            "expected_within", "small_base", "target", "tolerance", "target_from", "area", "benchmarks",
        ],
        "5-observations.csv": [
            "board", "metric", "area", "period", "period_start", "period_end", "value", "numerator",
            "denominator", "provisional", "published", "source",
        ],
        "6-plan.csv": [
            "board", "plan", "priority", "priority_title", "ref", "action", "owner", "start", "due",
            "revised_due", "revised_on", "reason", "leave", "granted_by", "rating", "update", "updated_on",
            "updated_by", "evidence", "recommendation", "recommendation_words", "success_measure", "metrics",
            "milestone", "milestone_words", "milestone_due", "milestone_reached", "milestone_dropped",
            "milestone_reason",
        ],
        "7-actions.csv": [
            "board", "ref", "action", "owner", "raised", "meeting", "due", "revised_due", "revised_on",
            "reason",
            "leave", "granted_by", "note", "note_on", "note_by", "step", "step_on", "step_by", "step_note",
        ],
        "8-agenda.csv": ["board", "meeting", "item", "title", "presenter", "purpose", "start"],
        "9-steps.csv": ["board", "metric", "date", "reason", "by"],
    ]
}

/// Comma-separated rows with quotes as in RFC 4180 and lines ended by a line feed alone.
func csvRows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var last: Character?
    for character in text {
        if isQuoted {
            if character == "\"" { isQuoted = false } else { cell.append(character) }
        } else if character == "\"" {
            if last == "\"" { cell.append(character) }
            isQuoted = true
        } else if character == "," || character == "\n" {
            row.append(cell)
            cell = ""
            if character == "\n" {
                rows.append(row)
                row = []
            }
        } else {
            cell.append(character)
        }
        last = character
    }
    return rows
}
