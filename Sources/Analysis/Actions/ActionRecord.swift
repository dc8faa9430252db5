import BoardDomain

/// One action with what every count and every list is made from, so that no two of them can
/// disagree.
struct ActionRecord {
    let action: Action
    let life: ActionLife
    /// Nil where it was closed before the last board and stands nowhere.
    let finding: ActionFinding?
    /// Opened, or opened again, since the board before found the log without it.
    let wasOpened: Bool
    let wasClosed: Bool

    init(of action: Action, in diary: Diary) {
        let life = ActionLife(of: action, in: diary)
        let now = diary.vantages.count - 1
        self.action = action
        self.life = life
        wasOpened = life.runs.last?.opened == now
        wasClosed = life.runs.last?.closed == now
        finding = Self.finding(on: action, life: life, wasClosed: wasClosed, at: diary.now)
    }

    private static func finding(
        on action: Action, life: ActionLife, wasClosed: Bool, at now: Vantage
    ) -> ActionFinding? {
        guard let last = life.stretches.last,
            let group = group(of: action, in: last, wasClosed: wasClosed, on: now.day)
        else { return nil }
        return ActionFinding(
            action: action, group: group, standing: last.standing, original: last.dates.first,
            current: last.dates.current, daysLate: last.dates.daysLate(on: last.countsLateness(on: now.day)),
            slips: last.dates.slips, age: now.day - action.raisedOn, lastWord: action.notes.last)
    }

    /// The first that holds, in the order in which a chair deals with them.
    private static func group(
        of action: Action, in stretch: ActionLife.Stretch, wasClosed: Bool, on day: Day
    ) -> ActionGroup? {
        switch stretch.standing {
        case .closed: return wasClosed ? .closedSinceLastBoard : nil
        case .proposedForClosure: return .proposedForClosure
        case .open: break
        }
        let dates = stretch.dates
        if dates.daysLate(on: day) != nil { return .overdue }
        if dates.first.day == day || dates.current.day == day { return .dueAtThisMeeting }
        if action.owners.isEmpty || dates.current.term.due == .missing { return .withoutOwnerOrDate }
        return .openNotYetDue
    }
}

extension ActionLife.Stretch {
    /// A closed action stopped being late on the day it was closed.
    fileprivate func countsLateness(on day: Day) -> Day {
        switch standing {
        case .open, .proposedForClosure: day
        case .closed(let closed): closed
        }
    }
}
