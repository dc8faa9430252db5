package import BoardDomain

/// Which gates a pack passes before it is issued by itself.
package struct GateRules: Hashable, Sendable {
    /// A pack with nothing in it is held.
    package var blank: Bool
    /// A section without a row is held where the edition before had more than so many; 0 to let it pass.
    package var lostRows: Int
    /// Held where more than this share of the measures is past the day its next figure was due; 1 to let it pass.
    package var lateFigures: Double
    /// Held where no minutes of the meeting before have come.
    package var minutes: Bool

    package init(blank: Bool = true, lostRows: Int = 10, lateFigures: Double = 0.5, minutes: Bool = true) {
        self.blank = blank
        self.lostRows = lostRows
        self.lateFigures = lateFigures
        self.minutes = minutes
    }
}

/// Why a pack is not issued by itself.
package enum GateReason: Hashable, Sendable {
    package enum Part: Hashable, Sendable, CaseIterable {
        case actions, plan, measures
    }

    /// No action, no plan and no measure.
    case blank
    case lostRows(Part, before: Int)
    case lateFigures(Int, of: Int)
    case minutesMissing(Meeting)
}

/// - Parameter before: what the board's edition before this one was made of; nil for the first.
package func gateReasons(_ findings: BoardFindings, before: BoardSnapshot?, by rules: GateRules)
    -> [GateReason]
{
    var reasons: [GateReason] = []
    let now = findings.snapshot
    if rules.blank, GateReason.Part.allCases.allSatisfy({ $0.rows(of: now) == 0 }) { reasons.append(.blank) }
    if rules.lostRows > 0, let before {
        for part in GateReason.Part.allCases {
            let had = part.rows(of: before)
            if had > rules.lostRows, part.rows(of: now) == 0 { reasons.append(.lostRows(part, before: had)) }
        }
    }
    let late = findings.gaps.count { gap in
        switch gap {
        case .late: true
        case .minutesMissing, .agendaMissing, .planMissing, .neverReported, .holes, .provisional,
            .beyondWhole,
            .withoutTarget, .withoutDefinition, .planActionWithoutOwner, .planActionWithoutDate:
            false
        }
    }
    let measures = now.metrics.count
    if measures > 0, Double(late) > rules.lateFigures * Double(measures) {
        reasons.append(.lateFigures(late, of: measures))
    }
    if rules.minutes, let previous = findings.previous, previous.minutes == .notReceived {
        reasons.append(.minutesMissing(previous))
    }
    return reasons
}

extension GateReason.Part {
    fileprivate func rows(of snapshot: BoardSnapshot) -> Int {
        switch self {
        case .actions: snapshot.actions.count
        case .plan: snapshot.plan?.actions.count ?? 0
        case .measures: snapshot.metrics.count
        }
    }
}
