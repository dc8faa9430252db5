package import BoardDomain

/// A firing that is to be done now.
package struct DueFiring: Hashable, Sendable {
    package let firing: Firing
    package let lateBy: Int64
    package let notice: Firing.Notice

    package init(_ firing: Firing, lateBy: Int64, notice: Firing.Notice) {
        self.firing = firing
        self.lateBy = lateBy
        self.notice = notice
    }

    package var isLate: Bool { lateBy >= Standing.lateFrom }
}

/// What one board is really done of all that is due, and what gives way to what.
package struct Coalesced: Hashable, Sendable {
    package struct GivenWay: Hashable, Sendable {
        package let due: DueFiring
        /// What takes its place.
        package let to: Occurrence

        package init(_ due: DueFiring, to: Occurrence) {
            self.due = due
            self.to = to
        }
    }

    /// In the order of their kinds' weight, then of their moments.
    package var done: [DueFiring] = []
    package var givenWay: [GivenWay] = []
}

/// After a time off, nobody is sent the same sort of mail twice.
///
/// Of chasers and of digests only the newest is done. Where anything is late, only the weightiest sort that goes to
/// people of the board is: a digest of last month beside this month's pack says nothing new. Packs for different
/// meetings that all lie ahead are each done, since dropping one would leave a meeting without papers.
/// - Parameter due: of one board.
package func coalesce(_ due: [DueFiring]) -> Coalesced {
    let ordered = due.sorted {
        ($0.firing.kind.weight, $1.firing.target, $0.firing.occurrence)
            < ($1.firing.kind.weight, $0.firing.target, $1.firing.occurrence)
    }
    let somethingIsLate = ordered.contains(where: \.isLate)
    var coalesced = Coalesced()
    for item in ordered {
        let rival = coalesced.done.first { earlier in
            givesWay(item.firing.kind, to: earlier.firing.kind, afterATimeOff: somethingIsLate)
        }
        if let rival {
            coalesced.givenWay.append(Coalesced.GivenWay(item, to: rival.firing.occurrence))
        } else {
            coalesced.done.append(item)
        }
    }
    return coalesced
}

private func givesWay(_ kind: Firing.Kind, to earlier: Firing.Kind, afterATimeOff late: Bool) -> Bool {
    switch kind {
    case .issue, .freeze: false
    case .chaser, .digest: kind == earlier || late && earlier.goesToPeople
    case .draft, .latePapers: late && earlier == .issue
    }
}

extension Firing.Kind {
    /// The lighter, the sooner.
    fileprivate var weight: Int {
        switch self {
        case .freeze: 0
        case .issue: 1
        case .draft: 2
        case .latePapers: 3
        case .chaser: 4
        case .digest: 5
        }
    }

    private var isForTheSecretary: Bool { self == .draft || self == .latePapers || self == .freeze }
    fileprivate var goesToPeople: Bool { !isForTheSecretary }
}
