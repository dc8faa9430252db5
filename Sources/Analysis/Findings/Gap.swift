package import BoardDomain

/// Something the pack should hold and does not, or holds late.
package enum Gap: Hashable, Sendable {
    case minutesMissing(Meeting)
    case agendaMissing
    case planMissing
    /// No reading at all.
    case neverReported(Metric)
    /// The next period's figure is past its day.
    case late(Metric, lastPeriod: Period, expectedBy: Day)
    /// Periods with no row, or a row and no figure, between the first reading and the last.
    case holes(Metric, periods: [Period])
    case provisional(Metric, Observation)
    /// Percentages beyond 0 and 100, with no numerator and denominator that would make them so.
    case beyondWhole(Metric, [Observation])
    /// A metric to be judged for which no target was agreed.
    case withoutTarget(Metric)
    case withoutDefinition(Metric)
    case planActionWithoutOwner(PlanAction)
    case planActionWithoutDate(PlanAction)
}
