/// The lists of a Word document, and how far each has been counted.
struct WordNumbering {
    private let definitions: WordLists
    private var counts: [String: [Int]] = [:]

    init(_ definitions: WordLists) { self.definitions = definitions }

    /// What the next item of a list shows: "•", "2.1", "(a)"; nil where the list shows nothing.
    mutating func mark(of id: String, level: Int) -> String? {
        guard id != "0", !id.isEmpty, (0..<9).contains(level) else { return nil }
        guard let levels = definitions.levels(of: id), level < levels.count else { return "•" }
        if levels[level].format == "bullet" { return "•" }
        if levels[level].format == "none" { return nil }
        var count = counts[id] ?? levels.map { $0.start - 1 }
        count[level] += 1
        for deeper in level + 1..<max(level + 1, count.count) { count[deeper] = levels[deeper].start - 1 }
        counts[id] = count
        var text = levels[level].text
        for above in 0...level {
            let number = max(count[above], levels[above].start)
            text = text.replacing(
                "%\(above + 1)", with: WordNumbering.written(number, as: levels[above].format))
        }
        let mark = trimmed(text)
        return mark.isEmpty ? nil : mark
    }

    /// Source: ECMA-376 part 1, 17.18.59.
    static func written(_ number: Int, as format: String) -> String {
        switch format {
        case "lowerLetter", "a": letters(number)
        case "upperLetter", "A": letters(number).uppercased()
        case "lowerRoman", "i": roman(number)
        case "upperRoman", "I": roman(number).uppercased()
        default: String(number)
        }
    }

    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number) else { return String(number) }
        let letter = Character(UnicodeScalar(UInt8(0x61 + (number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...99).contains(number) else { return String(number) }
        var rest = number
        var text = ""
        for (value, letters) in [
            (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ] {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }
}

/// Listens to the definitions of lists in a Word document.
final class WordLists: MarkupListener {
    struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
    }

    private var abstract: [String: [Level]] = [:]
    private var numbers: [String: String] = [:]
    private var currentAbstract: String?
    private var currentNumber: String?

    func begin(_ name: String, _ attributes: [String: String]) {
        let value = attributes["val"]
        switch name {
        case "abstractNum":
            currentAbstract = attributes["abstractNumId"]
            if let currentAbstract { abstract[currentAbstract] = [] }
        case "num": currentNumber = attributes["numId"]
        case "abstractNumId": if let currentNumber { numbers[currentNumber] = value }
        case "lvl":
            if let currentAbstract, abstract[currentAbstract, default: []].count < 9 {
                abstract[currentAbstract]?.append(Level())
            }
        case "start": change { $0.start = min(max(0, value.flatMap(Int.init) ?? 1), 10_000) }
        case "numFmt": change { $0.format = value ?? "decimal" }
        case "lvlText": change { $0.text = value ?? "" }
        default: break
        }
    }

    func end(_ name: String) {
        if name == "abstractNum" { currentAbstract = nil }
        if name == "num" { currentNumber = nil }
    }

    func text(_ text: UnsafeBufferPointer<UInt8>) {}

    func levels(of id: String) -> [Level]? {
        numbers[id].flatMap { abstract[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func change(_ edit: (inout Level) -> Void) {
        guard let currentAbstract, var levels = abstract[currentAbstract], !levels.isEmpty else { return }
        edit(&levels[levels.count - 1])
        abstract[currentAbstract] = levels
    }
}
