import BoardDomain

/// Measures of every rating, with a gap, a revision, a small base, a figure withheld and one that is late.
enum FullMeasures {
    static let metrics = [
        metric(
            "agency", "Agency rate", .percent, .lower, target: 15,
            figures: [1: 20.4, 2: 22.5, 3: nil, 5: 24.1],
            base: Fraction(numerator: 48, denominator: 199), revised: 23.6, benchmarks: ["England"],
            others: ["England": 15.8]),
        metric(
            "sup", "Supervision in time", .percent, .higher, target: 90, figures: [4: 86, 5: 84.5],
            definition: nil),
        metric(
            "visits", "Visits in time", .percent, .higher, target: 90, figures: [4: 88, 5: 93.04], decimals: 0
        ),
        metric("cla", "Children looked after", .rate, .neither, target: nil, figures: [4: 102.4, 5: 104.3]),
        metric(
            "promo", "Staff promoted within a year", .percent, .higher, target: 50, figures: [5: 33.3],
            base: Fraction(numerator: 2, denominator: 6)),
        metric(
            "cost", "Spend on placements", .pounds, .lower, target: nil,
            figures: [4: 1_204_500, 5: 1_198_000], decimals: 0),
        metric("none", "Care leavers in touch", .percent, .higher, target: 95, figures: [:]),
    ]

    /// A measure counted otherwise than by the month.
    static func counted(_ frequency: Metric.Frequency) -> Metric {
        Metric(
            id: "x", title: "A measure", definition: nil, unit: .number, polarity: .neither,
            frequency: frequency,
            decimals: 0, owner: nil, source: nil, expectedWithin: nil, smallBase: nil, targets: [],
            benchmarks: [],
            own: Series(area: nil, observations: []), others: [], stepChanges: [])
    }

    /// The figures by month: 5 is February 2018, 1 is October 2017; a nil is a row without a figure.
    private static func metric(
        _ id: String, _ title: String, _ unit: Metric.Unit, _ polarity: Metric.Polarity, target: Double?,
        figures: [Int: Double?], base: Fraction? = nil, revised: Double? = nil, decimals: Int = 1,
        definition: String? = "As counted at the end of the month.", benchmarks: [String] = [],
        others: [String: Double] = [:]
    ) -> Metric {
        let own = figures.sorted { $0.key < $1.key }.map { number, value in
            observation(number, value, base: base, was: number == 5 ? revised : nil)
        }
        return Metric(
            id: id, title: title, definition: definition, unit: unit, polarity: polarity, frequency: .month,
            decimals: decimals, owner: id == "none" ? nil : Owner(words: "Tom Askew"), source: "Case system",
            expectedWithin: 20, smallBase: nil,
            targets: target.map { [Target(from: nil, value: $0, tolerance: nil)] } ?? [],
            benchmarks: benchmarks, own: Series(area: "Hambleford", observations: own),
            others: others.sorted { $0.key < $1.key }.map { area, value in
                Series(area: area, observations: [observation(4, value)])
            },
            stepChanges: id == "agency"
                ? [StepChange(on: Hambleford.lastBoard - 60, reason: "New payroll", by: "Mina Lowe")] : [])
    }

    private static func observation(
        _ number: Int, _ value: Double?, base: Fraction? = nil, was: Double? = nil
    ) -> Observation {
        observation(
            in: number, value.map { .observed($0, of: base) } ?? .blank, provisional: was != nil, was: was)
    }

    /// Of a month counted from October 2017 as 1.
    static func observation(
        in number: Int, _ reading: Reading, provisional: Bool, was: Double? = nil
    ) -> Observation {
        let index = 2017 * 12 + 8 + number
        let first = Hambleford.day(index / 12, index % 12 + 1, 1)
        let length = Day.length(ofMonth: first.month, in: first.year)
        let period = Period(from: first, through: first + (length - 1)) ?? Period(on: first)
        return Observation(
            period: period, reading: reading, isProvisional: provisional, published: nil, source: nil,
            recordedOn: was == nil ? period.last : Hambleford.thisBoard - 9,
            superseded: was.map {
                [SupersededReading(reading: .observed($0, of: nil), recordedOn: Hambleford.lastBoard - 1)]
            } ?? [])
    }
}
