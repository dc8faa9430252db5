/// Follows a page's operators as a viewer would.
struct PageReader {
    let fonts: [String: FontReading]
    let width: Double
    let height: Double
    private(set) var page = PageReading()
    private(set) var faults: [String] = []
    private var marks: [Mark] = []
    private var state = State()
    private var kept: [State] = []
    private var line = (x: 0.0, y: 0.0)
    private var x = 0.0
    private var words: [UInt8] = []
    private var grounds: [Ground] = []
    private var path: (left: Double, bottom: Double, width: Double, height: Double)?

    private enum Mark {
        case artifact
        case element(Int, isFigure: Bool)
        /// What is read in place of its letters, and how much was read before it.
        case replaced(String, from: Int)
    }

    private struct State {
        var fill = [0.0, 0, 0]
        var font: FontReading?
        var size = 0.0
        var squeeze = 1.0
    }

    private struct Ground {
        let left, bottom, right, top: Double
        let colour: [Double]
    }

    init(fonts: [String: FontReading], width: Double, height: Double) {
        self.fonts = fonts
        self.width = width
        self.height = height
    }

    mutating func read(_ contents: [UInt8]) {
        var tokens = ContentTokens(contents)
        while let name = tokens.next() { follow(name, tokens) }
        if !marks.isEmpty || !kept.isEmpty { faults.append("a mark or a state is not closed.") }
    }

    private mutating func follow(_ letters: UInt32, _ tokens: ContentTokens) {
        let numbers = tokens.numbers
        switch PageOperator(rawValue: letters) {
        case .showWords: show(tokens.pieces)
        case .move where numbers.count == 2:
            line = (line.x + numbers[0], line.y + numbers[1])
            x = line.x
        case .fillColour where numbers.count == 3: state.fill = numbers
        case .font where numbers.count >= 1:
            state.font = fonts[tokens.name]
            state.size = numbers[numbers.count - 1]
        case .beginText: line = (0, 0)
        case .open: open(tokens)
        case .close: close()
        case .rectangle where numbers.count == 4: path = (numbers[0], numbers[1], numbers[2], numbers[3])
        case .fill, .fillAndStroke: paint(isFilled: true)
        case .stroke: paint(isFilled: false)
        case .squeeze where numbers.count == 1: state.squeeze = numbers[0] / 100
        case .keep: kept.append(state)
        case .restore: state = kept.popLast() ?? State()
        case .endText, .pathStart, .pathLine, .pathCurve, .pathEnd, .strokeColour, .lineWidth, .dash,
            .lineCap,
            .lineJoin, .rise:
            break
        case .move, .fillColour, .font, .rectangle, .squeeze, nil:
            faults.append("an operator stands there that we do not write, or not with these numbers.")
        }
    }

    private mutating func open(_ tokens: ContentTokens) {
        let entries = String(decoding: tokens.dictionary, as: UTF8.self)
        switch tokens.name {
        case _ where entries.hasPrefix("<</ActualText<"):
            let digits = tokens.dictionary.dropFirst(14).prefix { $0 != 0x3E }
            let text = String(decoding: hexadecimal(digits).dropFirst(), as: UTF16.self)
            if marks.isEmpty { faults.append("words are replaced outside of any mark.") }
            marks.append(.replaced(text, from: words.count))
        case _ where entries.hasPrefix("<</MCID "):
            let number = Int(entries.dropFirst(8).dropLast(2)) ?? -1
            if !marks.isEmpty { faults.append("marked stretch \(number) lies within another.") }
            if page.stretches.contains(where: { $0.number == number }) {
                faults.append("marked stretch \(number) is there twice.")
            }
            marks.append(.element(number, isFigure: tokens.name == "Figure"))
            words.removeAll(keepingCapacity: true)
        default:
            if !marks.isEmpty { faults.append("an artifact lies within another mark.") }
            marks.append(.artifact)
        }
    }

    private mutating func close() {
        guard let mark = marks.popLast() else { return faults.append("a mark is closed that none opened.") }
        switch mark {
        case .artifact: break
        case .element(let number, _):
            page.stretches.append((number, String(decoding: words, as: UTF8.self)))
        case .replaced(let text, let start):
            words.removeSubrange(min(start, words.count)...)
            words += Array(text.utf8)
        }
    }

    private mutating func paint(isFilled: Bool) {
        if marks.isEmpty { faults.append("something is painted outside of any mark.") }
        if isFilled, let path, path.height > 3, path.width > 3 {
            grounds.append(
                Ground(
                    left: path.left, bottom: path.bottom, right: path.left + path.width,
                    top: path.bottom + path.height, colour: state.fill))
        }
        path = nil
    }

    private mutating func show(_ pieces: [ContentTokens.Piece]) {
        guard let first = marks.first, let font = state.font else {
            return faults.append("words are shown outside of any mark, or in no font.")
        }
        let start = x
        var end = x
        for piece in pieces {
            switch piece {
            case .move(let thousandths): x -= thousandths / 1_000 * state.size * state.squeeze
            case .code(let code):
                guard let letter = font[code] else {
                    faults.append("code \(code) of \(font.name) says nothing that can be read aloud.")
                    continue
                }
                x += letter.width / 1_000 * state.size * state.squeeze
                words.append(contentsOf: letter.utf8)
                if !letter.isSpace { end = x }
            }
        }
        let isInFigure = if case .element(_, true) = first { true } else { false }
        page.runs.append(
            .init(left: start, right: end, baseline: line.y, size: state.size, isInFigure: isInFigure))
        check(start, end)
    }

    private mutating func check(_ start: Double, _ end: Double) {
        guard end > start else { return }
        if start < 0 || end > width + 0.5 || line.y < 0 || line.y > height {
            faults.append("words run off the sheet at \(Int(start)), \(Int(line.y)) points from the corner.")
        }
        for place in [start + 0.5, end - 0.5] {
            let ground = grounds.last {
                $0.left <= place && place <= $0.right && $0.bottom <= line.y && line.y <= $0.top
            }
            let ratio = contrast(state.fill, ground?.colour ?? [1, 1, 1])
            if ratio < 4.5 {
                faults.append(
                    "words have too little contrast at \(Int(place)), \(Int(line.y)) points from the corner.")
            }
        }
    }
}
