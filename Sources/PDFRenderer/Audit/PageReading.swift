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
    let name: String
    let texts: [UInt16: String]
    let widths: [UInt16: Double]
}
