/// What stands on a page, read from its operators.
struct PageReading {
    struct Run {
        let left: Double
        let right: Double
        let baseline: Double
        let size: Double
        let isInFigure: Bool
    }

    /// By the number of each marked stretch, in order of first use: what it says.
    var stretches: [(number: Int, words: String)] = []
    var runs: [Run] = []
}

/// What a font's codes say, and how wide they are, as its objects tell.
struct FontReading {
    struct Letter {
        let utf8: [UInt8]
        let width: Double
        let isSpace: Bool
    }

    let name: String
    /// By code; nil where a code says nothing that can be read aloud, or has no width.
    private let letters: [Letter?]

    init(name: String, texts: [UInt16: String], widths: [UInt16: Double]) {
        self.name = name
        let count = Int(texts.keys.max() ?? 0) + 1
        letters = (0..<count).map { code in
            guard let text = texts[UInt16(code)], let width = widths[UInt16(code)], isSayable(text) else {
                return nil
            }
            return Letter(utf8: Array(text.utf8), width: width, isSpace: text == " " || text == "\u{A0}")
        }
    }

    subscript(code: UInt16) -> Letter? { Int(code) < letters.count ? letters[Int(code)] : nil }
}

private func isSayable(_ text: String) -> Bool {
    !text.isEmpty
        && text.unicodeScalars.allSatisfy { $0.value != 0 && $0.value != 0xFEFF && $0.value != 0xFFFE }
}
