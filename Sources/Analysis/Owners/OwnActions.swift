/// What one owner has to answer for before a board meets, out of what the whole board will find.
package struct OwnActions: Hashable, Sendable {
    /// A plan action that is behind its dates, or whose owner's words and dates do not agree.
    package struct Behind: Hashable, Sendable {
        package let finding: PlanActionFinding
        package let contradictions: [Contradiction.Kind]
    }

    /// Each group's rows in the order of the log.
    package let actions: [ActionGroup: [ActionFinding]]
    /// In the plan's own order.
    package let behind: [Behind]
    /// Milestones, and plan actions that are not behind, that fall due in the thirty days after the board, soonest first.
    package let coming: [ComingDue]

    package func rows(_ group: ActionGroup) -> [ActionFinding] { actions[group] ?? [] }

    /// The groups whose rows their owner is asked to answer: what waits for the board or is not yet due is only told.
    package static let asked: [ActionGroup] = [.overdue, .dueAtThisMeeting, .withoutOwnerOrDate]

    /// How many answers are asked for.
    package var askedFor: Int {
        Self.asked.reduce(behind.count + coming.count) { $0 + rows($1).count }
    }
}
