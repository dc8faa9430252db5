package import BoardDomain
import Composition
package import CouncilRegister
package import Scheduling

/// What will happen by itself, and what cannot be told yet.
package struct Schedule: Encodable, Sendable {
    package let from, until: String
    /// The last day the calendar knows; nil where no calendar is known at all.
    package let calendarEnds: String?
    package let firings: [ScheduledFiring]
    /// Things whose time cannot be worked out, one sentence each.
    package let refused: [RefusedLine]
    /// What the settings say of boards that the register does not know, one sentence each.
    package let warnings: [String]
}

package struct ScheduledFiring: Encodable, Sendable {
    package let board, rule, kind, occurrence: String
    /// The day and time by the board's clock, and in universal time.
    package let local, zone, instant: String
    /// The meeting's present day; null for a recurrence.
    package let meeting, begins: String?
    /// The latest lawful instant in universal time; null where the law has no say.
    package let limit, limitLocal: String?
    package let preElection: String?
    /// The rule in words.
    package let why: String
    package let arithmetic: [ReckonedDay]
    /// What to show a person: `Thursday 2 April 2026 at 09:00 BST`.
    package let moment: String

    private enum CodingKeys: String, CodingKey {
        case board, rule, kind, occurrence, local, zone, instant, meeting, begins, limit, limitLocal
        case preElection, why, arithmetic
    }
}

package struct RefusedLine: Encodable, Sendable {
    package let board, rule, meeting, sentence: String
}

/// The working calendar of a board: the register's days, or what is built in where the register has no bank holiday.
package func workingCalendar(
    of board: Board.ID, in register: Register, with assembly: Assembly
) throws -> WorkingCalendar {
    let settings = assembly.settings
    let entries = try register.calendar()
    let counting = settings.counting(of: board)
    if settings.calendar.nation == .englandAndWales, !entries.contains(where: { $0.kind == .bankHoliday }) {
        return WorkingCalendar(
            englandBankHolidayYears.flatMap(englandBankHolidays) + entries, counting: counting,
            preElection: settings.calendar.preElection)
    }
    return WorkingCalendar(entries, counting: counting, preElection: settings.calendar.preElection)
}

/// Everything that falls due for a board in a window, by the rules, the diary and the calendar as they stand.
package func firingPlan(
    of board: Board, in window: Range<Instant>, from register: Register, with assembly: Assembly
) throws -> FiringPlan {
    firings(
        of: assembly.settings.rules(of: board.id), for: try register.meetings(of: board.id),
        calendar: try workingCalendar(of: board.id, in: register, with: assembly),
        zone: try SystemZone.read(board.zone), in: window)
}

/// What will happen from now to the end of a day, for one board or for all.
///
/// - Parameter last: 92 days ahead where nil.
package func schedule(of asked: String?, until last: Day?, with assembly: Assembly) throws -> Schedule {
    let register = try assembly.register()
    let now = assembly.clock.stamp
    let until = last ?? now.local.day + 92
    guard until >= now.local.day, until - now.local.day <= 3_660 else {
        throw Refusal(.usage, "--until \(until.iso) must be a day from today to ten years ahead.")
    }
    let window = now.instant..<assembly.clock.instant(of: CivilMoment(day: until + 1, time: .midnight))
    var boards = try register.boards()
    if let asked {
        let chosen = try assembly.board(asked, in: register)
        boards = boards.filter { $0.id == chosen }
    }
    var found: [(Firing, ScheduledFiring)] = []
    var refused: [RefusedLine] = []
    var end: Day?
    for board in boards {
        let plan = try firingPlan(of: board, in: window, from: register, with: assembly)
        let zone = try SystemZone.read(board.zone)
        let days = Dictionary(
            uniqueKeysWithValues: try register.meetings(of: board.id).map { ($0.id, $0.day) })
        let rules = assembly.settings.rules(of: board.id)
        found += plan.firings.map { ($0, ScheduledFiring($0, in: zone, of: rules, on: days)) }
        refused += plan.refused.filter { $0.meeting <= until + 120 }.map(RefusedLine.init)
        end = try workingCalendar(of: board.id, in: register, with: assembly).end
    }
    found.sort { ($0.0.target, $0.0.occurrence) < ($1.0.target, $1.0.occurrence) }
    return Schedule(
        from: now.local.day.iso, until: until.iso, calendarEnds: end?.iso, firings: found.map(\.1),
        refused: refused, warnings: schedulesOfNobody(in: assembly.settings, among: try register.boards()))
}

/// A `[schedule]` that is no board's: a slip in a code would otherwise leave that board to the usual rule in silence.
package func schedulesOfNobody(in settings: Settings, among boards: [Board]) -> [String] {
    let codes = boards.map(\.id.code)
    return settings.schedules.keys.filter { !codes.contains($0) }.sorted().map { code in
        let near = nearestName(to: code, among: codes).map { ", but \($0)" } ?? ""
        return "The settings have [schedule.\(code)], and the register has no board \(code)\(near):"
            + " what stands there is nobody's."
    }
}

extension RefusedLine {
    init(_ firing: RefusedFiring) {
        self.init(
            board: firing.occurrence.board.code, rule: firing.occurrence.rule, meeting: firing.meeting.iso,
            sentence: "\(firing.occurrence.board.code), \(firing.occurrence.rule) for the meeting of "
                + "\(plainDay(firing.meeting)): \(firing.fault.sentence)")
    }
}
