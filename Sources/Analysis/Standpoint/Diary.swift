import BoardDomain

/// The meetings that are not cancelled: what "next meeting" comes to, and the days the log is
/// looked at from.
struct Diary {
    /// Ascending, no day twice.
    let days: [Day]
    /// One for each past board, oldest first, then the board the pack is for.
    let vantages: [Vantage]
    let now: Vantage
    /// Nil when no board came before.
    let before: Vantage?

    init(of snapshot: BoardSnapshot) {
        days = Set(snapshot.meetings.lazy.filter { !$0.isCancelled }.map(\.day)).sorted()
        now = .standing(at: snapshot.standpoint)
        let past = days.prefix(boundary(of: days) { $0 >= snapshot.standpoint }).map(Vantage.found)
        before = past.last
        vantages = past + [now]
    }

    /// The day of the first meeting after a day; the diary as it stands, so it moves when the
    /// meeting moves.
    func nextMeeting(after day: Day) -> Day? {
        let index = boundary(of: days) { $0 > day }
        return index < days.count ? days[index] : nil
    }

    func resolve(_ term: DueTerm) -> ResolvedDue {
        switch term.due {
        case .on(let day): ResolvedDue(term: term, day: day)
        case .nextMeeting(let after): ResolvedDue(term: term, day: nextMeeting(after: after))
        case .futureMeeting, .standing, .missing: ResolvedDue(term: term, day: nil)
        }
    }

    /// How many boards met before the standpoint, after a day or, without one, at all.
    func boardsGoneBy(since day: Day?) -> Int {
        let past = vantages.count - 1
        guard let day else { return past }
        return past - min(past, firstVantage(after: day))
    }

    /// The first vantage from which a fact of that day is known; the count of vantages when none.
    func firstVantage(knowing day: Day) -> Int {
        boundary(of: vantages) { $0.knownUpTo >= day }
    }

    /// The first vantage whose own day lies after a day; the count of vantages when none.
    func firstVantage(after day: Day) -> Int {
        boundary(of: vantages) { $0.day > day }
    }
}
