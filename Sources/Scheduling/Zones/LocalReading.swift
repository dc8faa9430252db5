package import BoardDomain

/// Which instant a local time stands for, and whether the clocks had anything to say about it.
package enum LocalReading: Hashable, Sendable {
    case once(Instant)
    /// The clocks went forward over it; this is the first instant after the jump.
    case skipped(resuming: Instant)
    /// The clocks went back over it.
    case doubled(first: Instant, second: Instant)

    package var instant: Instant {
        switch self {
        case .once(let instant), .skipped(resuming: let instant), .doubled(first: let instant, second: _):
            instant
        }
    }
}

extension ZoneRules {
    package func reading(of moment: CivilMoment) -> LocalReading {
        let furthestDay = Int(Self.furthest) / Self.secondsInDay
        let day = Swift.min(Swift.max(moment.day.ordinal, -furthestDay), furthestDay)
        let wall = Int64(day * Self.secondsInDay + moment.time.minutes * 60)
        // No offset passes 26 hours, so every candidate lies within two days of the wall clock read as UTC.
        let window = (wall - 172_800)..<(wall + 172_800)
        var spans = [ZoneChange(at: window.lowerBound, local: localTime(at: window.lowerBound))]
        spans += changes(in: (window.lowerBound + 1)..<window.upperBound)

        var hits: [Instant] = []
        var resuming: Instant?
        for (index, span) in spans.enumerated() {
            let end = index + 1 < spans.count ? spans[index + 1].at : window.upperBound
            let candidate = wall - Int64(span.local.offset)
            if candidate >= span.at, candidate < end { hits.append(Instant(seconds: candidate)) }
            // Too late for the span before and too early for this one: the jump between them left it out.
            if index > 0, resuming == nil, candidate < span.at,
                wall - Int64(spans[index - 1].local.offset) >= span.at
            {
                resuming = Instant(seconds: span.at)
            }
        }
        if let first = hits.first, let last = hits.last {
            return first == last ? .once(first) : .doubled(first: first, second: last)
        }
        return .skipped(resuming: resuming ?? Instant(seconds: window.upperBound))
    }
}
