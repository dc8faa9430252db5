import BoardDomain
import Foundation
import MinutesReading

/// The invented minutes beside this file, each with what a careful secretary reads in it.
enum Corpus {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    static let names: [String] = {
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    }()

    static func lines(of name: String) throws -> [String] {
        try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    static func labels(of name: String) throws -> Labels {
        Labels(try String(contentsOf: folder.appending(path: name + ".labels"), encoding: .utf8))
    }
}

/// What stands in a `.labels` file: one fact a line, `key: value`.
struct Labels {
    struct Action {
        let line: Int
        let isMarked: Bool
        let owners: [String]
        /// The anchor, the day where one follows by itself, and the words.
        let due: String
        let opening: String
    }

    private(set) var facts: [String: String] = [:]
    private(set) var actions: [Action] = []
    /// `line 22 | wrongWeekday`.
    private(set) var warnings: [String] = []

    init(_ text: String) {
        for line in text.split(separator: "\n") {
            guard let colon = line.firstRange(of: ": ") else { continue }
            let key = String(line[..<colon.lowerBound])
            let value = String(line[colon.upperBound...])
            switch key {
            case "action": actions.append(Labels.action(value))
            case "warning": warnings.append(value)
            default: facts[key] = value
            }
        }
    }

    private static func action(_ value: String) -> Action {
        let parts = value.components(separatedBy: " | ")
        return Action(
            line: Int(parts[0].dropFirst("line ".count)) ?? 0, isMarked: parts[1] == "marked",
            owners: parts[2] == "-" ? [] : parts[2].components(separatedBy: "; "), due: parts[3],
            opening: parts[4])
    }
}

extension ProposedDue {
    /// As the labels write it: `date 2031-03-28 Friday 28 March`, `next_meeting next meeting`, `none`.
    var label: String {
        var parts = [anchorName]
        if case .date(let day) = anchor { parts.append(day.iso) }
        if let words { parts.append(words) }
        return parts.joined(separator: " ")
    }
}

extension MinutesWarning {
    /// As the labels write it: `line 22 | wrongWeekday`.
    var label: String { "line \(line) | \(String(describing: kind).prefix { $0 != "(" })" }
}
