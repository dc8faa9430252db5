package import BoardDomain

/// One series to be charted, with what its file says of how; nil where the file says nothing.
package struct SeriesCase: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let day: Day
        package let value: Double?
        package let target: Double?
        package let planned: Double?

        package init(day: Day, value: Double?, target: Double?, planned: Double?) {
            self.day = day
            self.value = value
            self.target = target
            self.planned = planned
        }
    }

    package let id: String
    /// `line 3` of JSONL; nil for a series gathered from a table.
    package let place: String?
    package let rows: [Row]
    /// Where each row stands, as its owner would look for it: in its list from 1, or in its table.
    package let rowNumbers: [Int]
    package let polarity: Metric.Polarity?
    package let steps: [Day]?
    package let screensOutliers: Bool?
    package let baseline: Int?
    /// Whether the file says that its values are percentages.
    package var isPercentage = false
}

/// Why a file of series cannot be read on: file, place and what is wrong there.
package struct SeriesFault: Error, Hashable, Sendable {
    package let file: String
    package let place: String?
    package let words: String

    package init(file: String, place: String?, words: String) {
        self.file = file
        self.place = place
        self.words = words
    }

    package var sentence: String { [file, place].compactMap(\.self).joined(separator: ", ") + ": \(words)." }
}
