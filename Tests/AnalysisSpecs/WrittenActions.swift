import BoardDomain

/// A row of the action log with what most rows have, so that a spec says only what it is about.
func action(
    _ id: Action.ID = "A1", owners: [String] = ["Ines Okafor"], raised: Day = Hambleford.boardBeforeLast,
    due: Due = .on(Hambleford.nextBoard), revisions: [DueRevision] = [], notes: [Note] = [],
    steps: [ClosureStep] = []
) -> Action {
    Action(
        id: id, words: "Report on \(id)", owners: owners.map { Owner(words: $0) }, raisedOn: raised,
        raisedAt: nil, original: DueTerm(due), revisions: revisions, notes: notes, steps: steps)
}

func revised(
    to due: Due, on day: Day, reason: String? = nil, leave: DueRevision.Leave = .notRecorded
) -> DueRevision {
    DueRevision(term: DueTerm(due), decidedOn: day, reason: reason, leave: leave)
}

func proposed(_ day: Day) -> ClosureStep { ClosureStep(kind: .proposed, on: day, by: nil, words: nil) }
func closed(_ day: Day) -> ClosureStep { ClosureStep(kind: .closed, on: day, by: nil, words: nil) }
func reopened(_ day: Day) -> ClosureStep { ClosureStep(kind: .reopened, on: day, by: nil, words: nil) }
