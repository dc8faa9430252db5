import BoardDomain

/// A tick in the shape that scripts rely on.
package struct TickAnswer: Encodable, Sendable {
    struct Line: Encodable {
        let board, occurrence, state: String?
        let sentence: String
        let needsAPerson: Bool
    }

    let at: String
    let lines: [Line]
    let clockDoubt: String?
    let faults: [String]
    let deliveries: [DeliveryReport]
    let next: String?
    /// By step.
    let seconds: [String: Double]

    package init(_ report: TickReport, with assembly: Assembly) {
        let clock = assembly.clock
        at = clock.iso(report.at)
        lines = report.lines.map {
            Line(
                board: $0.board?.code, occurrence: $0.occurrence?.key, state: $0.state?.rawValue,
                sentence: $0.sentence, needsAPerson: $0.needsAPerson)
        }
        clockDoubt = report.clockDoubt
        faults = report.faults
        deliveries = report.run?.tried.map { DeliveryReport($0, by: clock) } ?? []
        next = report.next.map(clock.iso)
        seconds = assembly.stopwatch.seconds
    }
}
