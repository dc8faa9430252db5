/// Seconds on a clock that nobody sets and that runs on while the machine sleeps.
func monotonicSeconds() -> Double {
    let (seconds, attoseconds) = beginning.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) / 1e18
}

private let beginning = ContinuousClock.now
