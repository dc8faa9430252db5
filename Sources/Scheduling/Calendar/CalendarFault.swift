package import BoardDomain

/// Why a day cannot be told to be a working day. It is never guessed: a bank holiday missed is a pack sent late.
package enum CalendarFault: Error, Hashable, Sendable {
    /// - Parameter known: the years the calendar does hold, rising.
    case unknownYear(Day, known: [Int])

    package var sentence: String {
        switch self {
        case .unknownYear(let day, let known) where known.isEmpty:
            "The calendar holds no whole year of bank holidays, so \(day.iso) cannot be counted: "
                + "import the published bank holidays."
        case .unknownYear(let day, let known):
            "The calendar does not know the bank holidays of \(day.year), so \(day.iso) cannot be counted "
                + "(it knows \(spans(known))): import a newer calendar."
        }
    }
}

/// "2020 to 2023 and 2025".
private func spans(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in years {
        if let last = runs.last, last.upperBound + 1 == year {
            runs[runs.count - 1] = last.lowerBound...year
        } else {
            runs.append(year...year)
        }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" }
        .joined(separator: " and ")
}
