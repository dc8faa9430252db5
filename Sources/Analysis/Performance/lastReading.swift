import BoardDomain

/// The last figure that was known by a day, as it then read, and the period it speaks of.
///
/// The day a figure was put into the register says when it was known. Where nothing of the metric
/// was in the register by then, as after a first import, the end of the period and the publication
/// have to say it.
func lastReading(of metric: Metric, knownUpTo day: Day) -> (reading: Reading, period: Period)? {
    let observations = metric.own.observations
    let wasKept = observations.contains { reading(of: $0, recordedBy: day) != nil }
    for observation in observations.reversed() {
        let known = wasKept ? reading(of: observation, recordedBy: day) : observation.reading
        if let known, known.value != nil, wasKept || knownFrom(observation) <= day {
            return (known, observation.period)
        }
    }
    return nil
}

/// What the register held for the period at the end of a day; nil when it held nothing yet.
func reading(of observation: Observation, recordedBy day: Day) -> Reading? {
    if observation.recordedOn <= day { return observation.reading }
    return observation.superseded.last { $0.recordedOn <= day }?.reading
}
