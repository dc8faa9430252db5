import BoardDomain
import CouncilRegister
import PackLedger
import Scheduling

/// What the rules ask for at one moment, of every board: found by looking, never remembered.
struct Outlook {
    struct BoardOutlook {
        let diary: BoardDiary
        var due: [DueFiring] = []
        var missed: [Firing] = []
        /// Their moment had passed when their rule came into force.
        var left: [Firing] = []
        var refused: [RefusedFiring] = []
        /// Every pack for the members in sight, whatever became of it.
        var issues: [Firing] = []
        /// When each meeting's data was frozen.
        var frozen: [Meeting.ID: Instant] = [:]
        /// Done for a meeting that is not where it then was.
        var stale: [(occurrence: Occurrence, standing: OccurrenceStanding, meeting: Meeting)] = []
    }

    var boards: [BoardOutlook] = []
    /// The first thing that lies ahead.
    var next: (firing: Firing, at: Instant)?
    /// How each thing that is due or was missed stands by now.
    var standings: [Occurrence: OccurrenceStanding] = [:]
}

/// Days that are looked back over, and ahead.
private let lookBack = 45
private let lookAhead = 120

/// Looks at every board's rules, diary and record.
///
/// - Parameter recording: false to look only, and leave rules that are new to a turn that acts.
func lookOut(
    at now: Stamp, register: Register, ledger: Ledger, recording: Bool = true, with assembly: Assembly
) throws -> Outlook {
    let today = now.local.day
    let diaries = try register.diaries(touching: today - lookBack...today + lookAhead)
    let rules = diaries.map { assembly.settings.rules(of: $0.board) }
    let worded = rules.map { $0.map { words(of: $0, with: assembly) } }
    let since = try ledger.rulesInForce(worded.flatMap { $0 }, at: now.instant, recording: recording)
    let window =
        Instant(
            seconds: now.instant.seconds - Int64(lookBack) * 86_400)..<Instant(
            seconds: now.instant.seconds + Int64(lookAhead) * 86_400)
    let plans = try plan(diaries, rules, in: window, register: register, with: assembly)
    var outlook = Outlook(standings: try ledger.standings(since: today - lookBack - lookAhead))
    for (place, diary) in diaries.enumerated() {
        let sorter = FiringSorter(
            now: now.instant,
            known: Dictionary(uniqueKeysWithValues: diary.lines.map { ($0.meeting.id, $0) }),
            since: Dictionary(
                uniqueKeysWithValues: worded[place].map { ($0.rule, since[$0] ?? now.instant) }))
        var board = Outlook.BoardOutlook(diary: diary)
        board.refused = plans[place].refused
        board.issues = plans[place].firings.filter { $0.kind == .issue }
        for firing in plans[place].firings { sorter.sort(firing, into: &board, &outlook) }
        outlook.boards.append(board)
    }
    try settle(&outlook, from: ledger)
    return outlook
}

/// One pass over all boards that share a calendar and a zone, so that days are counted once.
private func plan(
    _ diaries: [BoardDiary], _ rules: [[PackRule]], in window: Range<Instant>, register: Register,
    with assembly: Assembly
) throws -> [FiringPlan] {
    struct Share: Hashable {
        let counting: CountingRule
        let zone: String
    }
    var groups: [Share: [Int]] = [:]
    for (place, diary) in diaries.enumerated() {
        let share = Share(counting: assembly.settings.counting(of: diary.board), zone: diary.zone)
        groups[share, default: []].append(place)
    }
    var plans = [FiringPlan](repeating: FiringPlan(firings: [], refused: []), count: diaries.count)
    for (share, places) in groups {
        guard let first = places.first else { continue }
        let found = firings(
            of: places.flatMap { rules[$0] }, for: places.flatMap { diaries[$0].lines.map(\.meeting) },
            calendar: try workingCalendar(of: diaries[first].board, in: register, with: assembly),
            zone: try SystemZone.read(share.zone), in: window)
        let firings = Dictionary(grouping: found.firings) { $0.occurrence.board }
        let refused = Dictionary(grouping: found.refused) { $0.occurrence.board }
        for place in places {
            let board = diaries[place].board
            plans[place] = FiringPlan(firings: firings[board] ?? [], refused: refused[board] ?? [])
        }
    }
    return plans
}

/// What a rule says, in words that change when it does: its timing, its counting and what it makes.
private func words(of rule: PackRule, with assembly: Assembly) -> RuleWords {
    let counting = assembly.settings.counting(of: rule.board).rawValue
    let pack = assembly.settings.pack(of: rule.name, rule.kind, for: rule.board)
    return RuleWords(
        board: rule.board, rule: rule.name,
        words: "\(rule.kind.rawValue): \(ruleWords(rule.timing)), by \(counting), \(pack)")
}

private struct FiringSorter {
    let now: Instant
    let known: [Meeting.ID: BoardDiary.Line]
    let since: [String: Instant]

    func sort(_ firing: Firing, into board: inout Outlook.BoardOutlook, _ outlook: inout Outlook) {
        let known = firing.occurrence.meeting.flatMap { self.known[$0]?.knownSince }
        switch standing(
            of: firing, at: now, ruleSince: since[firing.occurrence.rule] ?? now, knownSince: known)
        {
        case .ahead(let moment):
            // A short notice counts from when it was given, and was done already where the record says so.
            guard outlook.standings[firing.occurrence]?.state.isSettled != true else { return }
            if outlook.next.map({ moment < $0.at }) ?? true { outlook.next = (firing, moment) }
        case .due(let late, let notice):
            board.due.append(DueFiring(firing, lateBy: late, notice: notice))
        case .missed: board.missed.append(firing)
        case .leftToAPerson: board.left.append(firing)
        case .over: break
        }
    }
}

/// Leaves out what is settled, and notes what was settled for another day than the diary now has.
private func settle(_ outlook: inout Outlook, from ledger: Ledger) throws {
    // What was recorded for a day long past is asked for by name: a meeting may have been moved far.
    let asked = outlook.boards.flatMap { board in
        (board.due.map(\.firing) + board.missed + board.left).map(\.occurrence)
    }.filter { outlook.standings[$0] == nil }
    outlook.standings.merge(try ledger.standings(of: asked)) { recent, _ in recent }
    let standings = outlook.standings
    let open = { (firing: Firing) in standings[firing.occurrence]?.state.isSettled != true }
    let records = Dictionary(grouping: standings, by: \.key.board)
    for place in outlook.boards.indices {
        outlook.boards[place].due.removeAll { !open($0.firing) }
        outlook.boards[place].missed.removeAll { !open($0) }
        outlook.boards[place].left.removeAll { standings[$0.occurrence] != nil }
        let diary = Dictionary(
            uniqueKeysWithValues: outlook.boards[place].diary.lines.map { ($0.meeting.id, $0.meeting) })
        for (occurrence, standing) in records[outlook.boards[place].diary.board] ?? [] {
            guard standing.state == .done, let id = occurrence.meeting, let meeting = diary[id] else {
                continue
            }
            if standing.kind == .freeze {
                outlook.boards[place].frozen[id] = standing.at
            } else if standing.edition != nil, meeting.isCancelled || meeting.day != standing.day {
                outlook.boards[place].stale.append((occurrence, standing, meeting))
            }
        }
    }
}
