import BoardDomain

/// An action's history cut where a fact about it changed, so that asking how it stood at each of
/// many boards costs one look a change and not one a board.
struct ActionLife {
    /// Days on which everything known of the action stayed the same.
    struct Stretch {
        let from: Day
        /// The day of the next change; nil for the last stretch.
        let until: Day?
        let standing: ActionStanding
        let dates: DueHistory
    }

    /// The vantages at which it was open: from `opened` up to, not including, `closed`.
    ///
    /// Both are the same where it was opened and closed between two boards and neither found it
    /// open.
    struct Run: Hashable {
        var opened: Int
        /// The count of vantages while it is open.
        var closed: Int
    }

    let stretches: [Stretch]
    /// In order, none touching the next: what closed and was opened again between two boards
    /// stayed open to both.
    let runs: [Run]

    init(of action: Action, in diary: Diary) {
        stretches = Self.stretches(of: action, in: diary)
        runs = Self.runs(through: stretches, in: diary)
    }

    /// One stretch before each change and one after the last. Two changes on a day leave a stretch
    /// of no length between them, so that an action raised and closed on one day was still opened
    /// and still closed.
    private static func stretches(of action: Action, in diary: Diary) -> [Stretch] {
        var stretches: [Stretch] = []
        var steps = action.steps[...]
        var revisions = action.revisions[...]
        var standing = ActionStanding.open
        var dates = DueHistory(original: diary.resolve(action.original))
        var from = action.raisedOn
        while let next = [steps.first?.on, revisions.first?.decidedOn].compactMap(\.self).min() {
            let until = max(from, next)
            stretches.append(Stretch(from: from, until: until, standing: standing, dates: dates))
            from = until
            if let step = steps.first, step.on == next {
                standing = step.standing
                steps.removeFirst()
            } else if let revision = revisions.popFirst() {
                dates.follow(with: diary.resolve(revision.term))
            }
        }
        stretches.append(Stretch(from: from, until: nil, standing: standing, dates: dates))
        return stretches
    }

    private static func runs(through stretches: [Stretch], in diary: Diary) -> [Run] {
        stretches.reduce(into: []) { runs, stretch in
            guard stretch.standing.isOpen else { return }
            let run = Run(
                opened: diary.firstVantage(knowing: stretch.from),
                closed: stretch.until.map(diary.firstVantage(knowing:)) ?? diary.vantages.count)
            if let last = runs.last, last.closed == run.opened {
                runs[runs.count - 1].closed = run.closed
            } else {
                runs.append(run)
            }
        }
    }
}

extension ClosureStep {
    /// Where the action stands once the step is taken.
    var standing: ActionStanding {
        switch kind {
        case .proposed: .proposedForClosure(since: on)
        case .closed: .closed(on: on)
        case .reopened: .open
        }
    }
}

extension ActionStanding {
    /// What is proposed for closure stays open until the board closes it.
    var isOpen: Bool {
        switch self {
        case .open, .proposedForClosure: true
        case .closed: false
        }
    }
}
