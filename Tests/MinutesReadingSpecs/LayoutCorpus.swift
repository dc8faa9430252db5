import BoardDomain
import Foundation
import MinutesReading

/// Invented minutes in the eleven layouts that minutes are written in, each with what a careful secretary reads in it.
///
/// Labels are one fact a line: `date: 2031-05-14`, `next: 2031-06-11`, `present: 4`,
/// `action: line 12 | marked | Ada Brook; All | 2031-05-30 | the words it opens with`, `update: AP41 closed`.
/// A due is a day, `next`, `future`, `standing` or `-`; owners are named in full where the lists of names do so.
struct LayoutDocument: Sendable {
    struct Label: Sendable {
        let line: Int
        let isMarked: Bool
        let owners: Set<String>
        let due: String
        let opening: String
    }

    let name: String
    let lines: [String]
    private(set) var facts: [String: String] = [:]
    private(set) var actions: [Label] = []
    private(set) var updates: [String] = []
    private(set) var warnings: [String] = []

    static func all(in folder: String) -> [LayoutDocument] {
        let place = Corpus.folder.appending(path: folder)
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: place.path(percentEncoded: false))) ?? []
        return files.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
            try? LayoutDocument(String($0.dropLast(4)), in: place)
        }
    }

    private init(_ name: String, in place: URL) throws {
        self.name = name
        lines = try String(contentsOf: place.appending(path: name + ".txt"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let labels = try String(contentsOf: place.appending(path: name + ".labels"), encoding: .utf8)
        for line in labels.split(separator: "\n") {
            guard let colon = line.firstRange(of: ": ") else { continue }
            let value = String(line[colon.upperBound...])
            switch line[..<colon.lowerBound] {
            case "action": actions.append(Label(value))
            case "update": updates.append(value)
            case "warning": warnings.append(value)
            default: facts[String(line[..<colon.lowerBound])] = value
            }
        }
    }
}

extension LayoutDocument.Label {
    init(_ value: String) {
        let parts = value.components(separatedBy: " | ")
        line = Int(parts[0].dropFirst("line ".count)) ?? 0
        isMarked = parts[1] == "marked"
        owners = parts[2] == "-" ? [] : Set(parts[2].components(separatedBy: "; "))
        due = parts[3]
        opening = parts[4]
    }

    /// The words agree, and the place is the same or next to it.
    func fits(_ action: ProposedAction) -> Bool {
        abs(action.line - line) <= 1 && plain(action.text).contains(plain(opening))
    }

    private func plain(_ text: String) -> String {
        text.lowercased().replacing("’", with: "'").split { !$0.isLetter && !$0.isNumber && $0 != "'" }
            .joined(separator: " ")
    }
}

/// What a reading of labelled minutes got right and wrong, added up over documents.
struct LayoutScore: CustomStringConvertible {
    struct Count {
        var labelled = 0, proposed = 0, right = 0
        var recall: Double { labelled == 0 ? 1 : Double(right) / Double(labelled) }
        var precision: Double { proposed == 0 ? 1 : Double(right) / Double(proposed) }
    }

    var marked = Count(), unmarked = Count()
    var owners = Count(), days = Count()
    var wrongDays = 0
    var worstFalse = 0
    var faults: [String] = []

    mutating func add(_ document: LayoutDocument) {
        let read = readMinutes(document.lines)
        var taken: Set<Int> = []
        for label in document.actions {
            let hit = read.actions.indices.first { !taken.contains($0) && label.fits(read.actions[$0]) }
            count(label, hit.map { read.actions[$0] }, in: document)
            guard let hit else { continue }
            taken.insert(hit)
            score(label, read.actions[hit], next: read.nextMeeting?.date, in: document)
        }
        var falseUnmarked = 0
        for (index, action) in read.actions.enumerated() {
            if action.marked { marked.proposed += 1 } else { unmarked.proposed += 1 }
            if taken.contains(index) { continue }
            if !action.marked { falseUnmarked += 1 }
            faults.append(
                "\(document.name):\(action.line) false \(action.marked ? "marked" : "unmarked"): \(action.text)"
            )
        }
        worstFalse = max(worstFalse, falseUnmarked)
    }

    private mutating func count(
        _ label: LayoutDocument.Label, _ hit: ProposedAction?, in document: LayoutDocument
    ) {
        let isRight = hit?.marked == label.isMarked
        if label.isMarked {
            marked.labelled += 1
            marked.right += isRight ? 1 : 0
        } else {
            unmarked.labelled += 1
            unmarked.right += isRight ? 1 : 0
        }
        if !isRight {
            faults.append(
                "\(document.name):\(label.line) \(hit == nil ? "missed" : "marked otherwise"): \(label.opening)"
            )
        }
    }

    private mutating func score(
        _ label: LayoutDocument.Label, _ action: ProposedAction, next: Day?, in document: LayoutDocument
    ) {
        let named = Set(action.owners.map { $0.attendee ?? $0.words })
        owners.labelled += 1
        owners.right += named == label.owners ? 1 : 0
        if named != label.owners {
            faults.append(
                "\(document.name):\(label.line) owners \(named.sorted()), not \(label.owners.sorted())")
        }
        let given = action.due.dayLabel
        days.labelled += 1
        days.right += given == label.due ? 1 : 0
        if given != label.due {
            if given.first?.isNumber == true { wrongDays += 1 }
            faults.append(
                "\(document.name):\(label.line) due \(given), not \(label.due): \(action.due.words ?? "")")
        }
    }

    var description: String {
        func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)%" }
        return """
            marked: \(marked.right) of \(marked.labelled) found (\(percent(marked.recall))), \(percent(marked.precision)) of \(marked.proposed) proposed right
            unmarked: \(unmarked.right) of \(unmarked.labelled) found (\(percent(unmarked.recall))), at most \(worstFalse) false in a document
            owners: \(percent(owners.recall)) of \(owners.labelled); dues: \(percent(days.recall)) of \(days.labelled), \(wrongDays) wrong days
            """
    }
}

extension ProposedDue {
    /// As the labels of layouts write it.
    var dayLabel: String {
        switch anchor {
        case .date(let day): day.iso
        case .nextMeeting: "next"
        case .futureMeeting: "future"
        case .standing: "standing"
        case .none: "-"
        }
    }
}
