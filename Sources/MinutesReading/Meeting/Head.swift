import BoardDomain

/// The head of the minutes: the lines before the lists of names, which say what met, when and where.
struct Head: Sendable {
    /// Indices into the printed lines.
    private(set) var taken: Set<Int> = []
    private(set) var lines: [PrintedLine] = []
    /// The words of the board's own name; empty where no line names a board.
    let ownBody: Set<String>

    static let bodies: Set<String> = [
        "board", "committee", "panel", "group", "forum", "partnership", "cabinet", "council", "trust",
        "taskforce",
        "commission", "executive", "governors", "bwrdd",
    ]

    /// `names` are the lines the lists of names take up.
    init(_ printed: [PrintedLine], before names: Set<Int>) {
        var sawDate = false
        var wasBlank = false
        for (index, line) in printed.enumerated() {
            if line.isBlank {
                wasBlank = true
                continue
            }
            let isFact = HeadFact(line) != nil
            if names.contains(index) || (!isFact && Head.ends(at: line)) || lines.count >= 12 { break }
            if sawDate && wasBlank && !isFact { break }
            sawDate = sawDate || !WrittenDay.all(in: line.phrase).isEmpty
            lines.append(line)
            taken.insert(index)
            wasBlank = false
        }
        let naming = lines.filter { $0.phrase.contains(anyOf: Head.bodies) }
        ownBody = Set(naming.flatMap(\.phrase.keys))
    }

    private static func ends(at line: PrintedLine) -> Bool {
        if case .number = line.mark { return true }
        return line.phrase.count > 25 || opensWithMarker(line.phrase)
    }
}

/// A line of the head that says one thing by name: "Venue: Town Hall", "Chair: Ada Brook".
struct HeadFact: Sendable {
    enum Subject: Sendable {
        case date, time, place, chair, other
    }

    let subject: Subject
    let words: Phrase

    init?(_ line: PrintedLine) {
        let phrase = line.phrase
        let colon = (0..<min(5, phrase.count)).first { phrase.word($0)?.endsInColon == true }
        let gap = phrase.cells.count == 2 ? phrase.cells[0].count - 1 : nil
        guard let end = colon ?? gap, end < 4 else { return nil }
        let label = Set(phrase.upTo(end + 1).keys)
        if !label.isDisjoint(with: ["chair", "chaired", "chairman", "chairperson"]) {
            subject = .chair
        } else if !label.isDisjoint(with: Sitting.placeLabels) {
            subject = .place
        } else if label.contains("date") || label.contains("meeting") {
            subject = .date
        } else if label.contains("time") {
            subject = .time
        } else if !label.isDisjoint(with: [
            "minutes", "minute", "author", "notes", "clerk", "secretary", "status", "version",
        ]) {
            subject = .other
        } else {
            return nil
        }
        words = phrase.from(end + 1)
    }
}
