/// What is out of the ordinary at a point, in the order of precedence of the rule set.
package enum ChartSignal: UInt8, CaseIterable, Sendable {
    /// Beyond a process limit.
    case aboveLimit, belowLimit
    /// One of seven rows that each lie above, or below, the one before.
    case rising, falling
    /// One of two near a limit among three on its side of the mean.
    case twoOfThreeAbove, twoOfThreeBelow
    /// One of seven rows or more on one side of the mean.
    case shiftAbove, shiftBelow

    /// Whether it speaks of high values.
    package var isHigh: Bool {
        switch self {
        case .aboveLimit, .rising, .twoOfThreeAbove, .shiftAbove: true
        case .belowLimit, .falling, .twoOfThreeBelow, .shiftBelow: false
        }
    }

    /// The name the reference gives it. It always says seven, whatever run was asked for.
    package var label: String {
        switch self {
        case .aboveLimit: "Above UCL"
        case .belowLimit: "Below LCL"
        case .rising: "7 Point Trend (Increasing)"
        case .falling: "7 Point Trend (Decreasing)"
        case .twoOfThreeAbove: "2 in 3 Above CL"
        case .twoOfThreeBelow: "2 in 3 Below CL"
        case .shiftAbove: "7 Points Above CL"
        case .shiftBelow: "7 Points Below CL"
        }
    }

    /// The label of a point at which nothing is out of the ordinary.
    package static let none = "Common Cause"
}

/// Every signal at a point; the chart shows the one that takes precedence.
package struct ChartSignals: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    init(_ signal: ChartSignal) { rawValue = 1 << signal.rawValue }

    package func contains(_ signal: ChartSignal) -> Bool { rawValue & (1 << signal.rawValue) != 0 }

    mutating func insert(_ signal: ChartSignal) {
        self = ChartSignals(rawValue: rawValue | 1 << signal.rawValue)
    }

    /// In order of precedence.
    package var all: [ChartSignal] { ChartSignal.allCases.filter(contains) }
}
