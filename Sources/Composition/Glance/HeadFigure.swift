import PackDocument

/// One of the three figures that a board sees first, before it stands large on a page or small in a sentence.
struct HeadFigure {
    let label: String
    /// `31 of 57`, or that there is nothing to count.
    let value: String
    /// What is said beside the figure, in whole sentences; may be empty.
    let words: String
    /// How it moved since the last board; nil where there is nothing to compare with.
    let moved: [String]?
    /// Nil where there is nothing to count.
    let leadsTo: Anchor?

    static func nothing(_ label: String, _ value: String, _ words: String) -> HeadFigure {
        HeadFigure(label: label, value: value, words: words, moved: nil, leadsTo: nil)
    }

    func keyFigure(_ brief: Brief) -> KeyFigure {
        let sentences = leadsTo == nil ? [words] : [words, change(brief)].filter { !$0.isEmpty }
        return KeyFigure(
            label: label, value: value, words: [.text(sentences.joined(separator: " "))], leadsTo: leadsTo)
    }

    /// "Plan actions on track: 31 of 57 (two fewer on track)."
    var inOneSentence: String {
        guard leadsTo != nil else { return words }
        return "\(label): \(value)\(moved.map { " (\(joined($0)))" } ?? "")."
    }

    /// "Since the board of 28 February 2018, two fewer on track."
    private func change(_ brief: Brief) -> String {
        guard let board = brief.lastBoard, let moved else { return nothingBefore }
        return "Since \(board), \(joined(moved))."
    }
}

let nothingBefore = "No board came before to compare with."

func headFigures(_ brief: Brief) -> [HeadFigure] {
    [planFigure(brief), actionsFigure(brief), measuresFigure(brief)]
}
