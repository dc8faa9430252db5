import BoardDomain
import Scheduling
import Testing

/// An invented board's rules and meetings, for the specs of firings.
enum BoardDiary {
    static let board = Board.ID("hambleford-ib")

    static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
    static func time(_ iso: String) throws -> TimeOfDay { try #require(TimeOfDay(iso: iso)) }

    static func meeting(
        _ first: String, movedTo day: String? = nil, start: String? = "14:00",
        status: Meeting.Status = .planned
    ) throws -> Meeting {
        let firstSetFor = try self.day(first)
        return Meeting(
            id: Meeting.ID(board: board, firstSetFor: firstSetFor),
            day: try day.map { try self.day($0) } ?? firstSetFor, start: try start.map(time), end: nil,
            place: nil, status: status, minutes: .notReceived)
    }

    static func rule(_ kind: Firing.Kind, _ timing: PackRule.Timing, named name: String? = nil) -> PackRule {
        PackRule(board: board, name: name ?? kind.rawValue, kind: kind, timing: timing)
    }

    static func issue(slack: Int = 1, at: String = "09:00") throws -> PackRule {
        rule(.issue, .clearDaysBefore(5, slack: slack, at: try time(at), closing: try time("17:00")))
    }

    static func window(_ from: String, _ until: String, in zone: ZoneRules) throws -> Range<Instant> {
        let ends = try [from, until].map { zone.instant(of: CivilMoment(day: try day($0), time: .midnight)) }
        return ends[0]..<ends[1]
    }
}
