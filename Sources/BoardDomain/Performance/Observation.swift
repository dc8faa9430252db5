/// One reading of one metric for one period, in its latest revision, with those before it.
package struct Observation: Hashable, Sendable {
    package let period: Period
    package let reading: Reading
    package let isProvisional: Bool
    package let published: Day?
    package let source: String?
    /// The day this revision was put into the register.
    package let recordedOn: Day
    /// What was recorded for the same period before, oldest first; empty when nothing was revised.
    package let superseded: [SupersededReading]

    package init(
        period: Period, reading: Reading, isProvisional: Bool, published: Day?, source: String?,
        recordedOn: Day, superseded: [SupersededReading]
    ) {
        self.period = period
        self.reading = reading
        self.isProvisional = isProvisional
        self.published = published
        self.source = source
        self.recordedOn = recordedOn
        self.superseded = superseded
    }
}

package enum Reading: Hashable, Sendable {
    case observed(Double, of: Fraction?)
    /// The publisher's symbol for a figure it does not give, such as `c` or `x`.
    case withheld(symbol: String)
    /// The period is in the file and its figure is not.
    case blank

    package var value: Double? {
        switch self {
        case .observed(let value, _): value
        case .withheld, .blank: nil
        }
    }
}

/// What a percentage or rate was made of.
package struct Fraction: Hashable, Sendable {
    package let numerator: Double
    package let denominator: Double

    package init(numerator: Double, denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }
}

package struct SupersededReading: Hashable, Sendable {
    package let reading: Reading
    package let recordedOn: Day

    package init(reading: Reading, recordedOn: Day) {
        self.reading = reading
        self.recordedOn = recordedOn
    }
}
