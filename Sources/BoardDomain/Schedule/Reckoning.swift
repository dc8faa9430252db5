/// How a day was found from another, step by step: the arithmetic that people check with a finger on a calendar.
package struct Reckoning: Hashable, Sendable {
    /// One day of the calendar and what became of it.
    package struct Step: Hashable, Sendable {
        package let day: Day
        package let part: Part

        package init(_ day: Day, _ part: Part) {
            self.day = day
            self.part = part
        }
    }

    package enum Part: Hashable, Sendable {
        /// Where the count starts; the day itself is not counted.
        case meeting
        /// The first day counted, the second, and so on.
        case counted(Int)
        case skipped(DayOff)
        /// The last day on which an edition may lawfully go out; it is not counted either.
        case latest
        /// The working days kept in hand before that day.
        case slack(Int)
        /// A day named by a recurrence, with nothing to count.
        case named
    }

    /// In the order counted, so from the meeting backwards or forwards without a gap.
    package let steps: [Step]

    package init(steps: [Step]) { self.steps = steps }

    /// The day found; nil only of a reckoning without a step.
    package var day: Day? { steps.last?.day }

    /// The last lawful day of issue; nil where the law has no say.
    package var latest: Day? { steps.first { $0.part == .latest }?.day }

    package var counted: Int {
        steps.count { step in
            switch step.part {
            case .counted: true
            case .meeting, .skipped, .latest, .slack, .named: false
            }
        }
    }
}
