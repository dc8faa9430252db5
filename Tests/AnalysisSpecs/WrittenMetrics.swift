import BoardDomain

func metric(
    _ id: Metric.ID = "PI-1", polarity: Metric.Polarity = .higher, frequency: Metric.Frequency = .month,
    decimals: Int = 1, expectedWithin: Int? = nil, smallBase: Int? = nil, targets: [Target] = [],
    benchmarks: [String] = [], definition: String? = "As counted", own: [Observation] = [],
    others: [Series] = []
) -> Metric {
    Metric(
        id: id, title: "Measure \(id)", definition: definition, unit: .percent, polarity: polarity,
        frequency: frequency, decimals: decimals, owner: nil, source: nil, expectedWithin: expectedWithin,
        smallBase: smallBase, targets: targets, benchmarks: benchmarks,
        own: Series(area: "Hambleford", observations: own), others: others, stepChanges: [])
}

func target(_ value: Double, tolerance: Double? = nil, from: Day? = nil) -> Target {
    Target(from: from, value: value, tolerance: tolerance)
}

/// A calendar month, counted from January 2018 as 1; 0 is December 2017.
func month(_ number: Int) -> Period {
    let index = 2018 * 12 + number - 1
    let (year, month) = (index / 12, index % 12 + 1)
    guard let first = Day(year: year, month: month, day: 1),
        let period = Period(from: first, through: first + (Day.length(ofMonth: month, in: year) - 1))
    else { preconditionFailure("Every month has a first and a last day") }
    return period
}

func figure(
    _ value: Double, for period: Period, of fraction: Fraction? = nil, isProvisional: Bool = false,
    published: Day? = nil, recorded: Day? = nil, superseded: [SupersededReading] = []
) -> Observation {
    reading(
        .observed(value, of: fraction), for: period, isProvisional: isProvisional, published: published,
        recorded: recorded, superseded: superseded)
}

func reading(
    _ reading: Reading, for period: Period, isProvisional: Bool = false, published: Day? = nil,
    recorded: Day? = nil, superseded: [SupersededReading] = []
) -> Observation {
    Observation(
        period: period, reading: reading, isProvisional: isProvisional, published: published, source: nil,
        recordedOn: recorded ?? period.last, superseded: superseded)
}
