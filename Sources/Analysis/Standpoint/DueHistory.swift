import BoardDomain

/// What became of a promised day: the first one given, the one in force, and how often it was put
/// off.
struct DueHistory: Hashable {
    /// The first term that comes to a day, or else the one first written.
    private(set) var first: ResolvedDue
    private(set) var current: ResolvedDue
    private(set) var slips = 0

    init(original: ResolvedDue) {
        first = original
        current = original
    }

    init(original: DueTerm, revisions: [DueRevision], knownUpTo day: Day, in diary: Diary) {
        self.init(original: diary.resolve(original))
        for revision in revisions where revision.decidedOn <= day {
            follow(with: diary.resolve(revision.term))
        }
    }

    mutating func follow(with next: ResolvedDue) {
        if isPutOff(from: current, to: next) { slips += 1 }
        if first.day == nil, next.day != nil { first = next }
        current = next
    }

    /// The last day that is still in time. A later date never moves it; an earlier one does.
    var lastInTime: Day? {
        guard let first = first.day else { return current.day }
        return min(first, current.day ?? first)
    }

    /// Nil up to and on the last day in time.
    func daysLate(on day: Day) -> Int? { daysPast(lastInTime, on: day) }
}

/// A day given up for a later one, or for none, is put off; a first day where there was none is
/// not.
func isPutOff(from earlier: ResolvedDue, to later: ResolvedDue) -> Bool {
    guard let given = earlier.day else { return false }
    guard let next = later.day else { return true }
    return next > given
}

func daysPast(_ due: Day?, on day: Day) -> Int? {
    guard let due, due < day else { return nil }
    return day - due
}
