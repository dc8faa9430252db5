/// A drawing with a caption and the words that say what a sighted reader would conclude from it.
package struct Figure: Hashable, Sendable {
    package enum Drawing: Hashable, Sendable {
        case shares(Shares)
        case columns(ColumnChart)
        case trend(TrendChart)
        case timeline(Timeline)
    }

    package let caption: String
    /// WCAG 2.2, 1.1.1: the conclusion, with its numbers.
    package let alternative: String
    package let drawing: Drawing
    /// One of many to be looked over, side by side where there is room.
    package let isSmall: Bool

    package init(caption: String, alternative: String, drawing: Drawing, isSmall: Bool = false) {
        self.caption = caption
        self.alternative = alternative
        self.drawing = drawing
        self.isSmall = isSmall
    }
}

/// One bar cut into parts, such as a priority's actions by rating. Parts of nothing are left out.
package struct Shares: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        package let mark: Mark
        package let count: Int

        package init(_ mark: Mark, _ count: Int) {
            self.mark = mark
            self.count = count
        }
    }

    package let parts: [Part]
    package init(_ parts: [Part]) { self.parts = parts }
}

/// Columns side by side over a few named occasions, such as actions opened and closed at each board.
package struct ColumnChart: Hashable, Sendable {
    package struct Quantity: Hashable, Sendable {
        package let name: String
        /// One an occasion.
        package let counts: [Int]

        package init(name: String, counts: [Int]) {
            self.name = name
            self.counts = counts
        }
    }

    package let occasions: [String]
    package let quantities: [Quantity]

    package init(occasions: [String], quantities: [Quantity]) {
        self.occasions = occasions
        self.quantities = quantities
    }
}

/// A line the size of a word, for a table's cell. A gap in the figures is a gap in the line.
package struct Sparkline: Hashable, Sendable {
    /// Evenly spaced readings, oldest first; nil where there is none.
    package let values: [Double?]
    package let target: Double?
    package let alternative: String

    package init(values: [Double?], target: Double?, alternative: String) {
        self.values = values
        self.target = target
        self.alternative = alternative
    }
}
