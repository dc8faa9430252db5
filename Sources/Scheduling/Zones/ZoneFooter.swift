import BoardDomain

/// The rule that goes on for ever after a zone file's last change: one standard time, and perhaps a summer time.
struct ZoneFooter: Hashable, Sendable {
    struct Summer: Hashable, Sendable {
        let local: LocalTime
        let start: YearlyTurn
        let end: YearlyTurn
    }

    let standard: LocalTime
    let summer: Summer?

    func localTime(at seconds: Int64) -> LocalTime {
        guard summer != nil else { return standard }
        let within = Self.reduced(seconds).within
        var local = standard
        for change in turns(around: within) where change.at <= within { local = change.local }
        return local
    }

    /// The range may not be longer than half a year.
    func changes(in range: Range<Int64>) -> [ZoneChange] {
        guard summer != nil else { return [] }
        let (cycle, within) = Self.reduced(range.lowerBound)
        let away = Int64(cycle) * Self.cycleSeconds
        return turns(around: within)
            .map { ZoneChange(at: $0.at + away, local: $0.local) }
            .filter { range.contains($0.at) }
    }

    /// Every turn from two years before an instant to one year after it, in order.
    ///
    /// Two years, since a rule may set its turn a week past the year's end (RFC 9636, 3.3.1).
    private func turns(around seconds: Int64) -> [ZoneChange] {
        guard let summer else { return [] }
        let year = Day(ordinal: Int(seconds) / ZoneRules.secondsInDay).year
        var turns: [(year: Int, change: ZoneChange)] = []
        for year in (year - 2)...(year + 1) {
            let start = summer.start.wallSeconds(in: year) - Int64(standard.offset)
            let end = summer.end.wallSeconds(in: year) - Int64(summer.local.offset)
            turns.append((year, ZoneChange(at: start, local: summer.local)))
            turns.append((year, ZoneChange(at: end, local: standard)))
        }
        // Summer time all year round ends at the instant it starts again: the later year's turn has the word.
        return turns.sorted { ($0.change.at, $0.year) < ($1.change.at, $1.year) }.map(\.change)
    }

    /// The calendar repeats, weekdays and all, every 400 years; the rule is worked out in the years 2000 to 2399.
    private static let cycleSeconds: Int64 = 146_097 * 86_400
    private static let cycleStart: Int64 = 946_684_800

    private static func reduced(_ seconds: Int64) -> (cycle: Int, within: Int64) {
        let cycle = Int(seconds - cycleStart).flooredQuotient(by: Int(cycleSeconds))
        return (cycle, seconds - Int64(cycle) * cycleSeconds)
    }
}
