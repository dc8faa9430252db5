package import BoardDomain

/// The meeting as an entry for a calendar (RFC 5545), published, not asking for an answer (RFC 5546, section 3.2.1).
///
/// A later entry of the same meeting with a higher `changes` takes the place of this one in a calendar.
package struct CalendarEvent: Sendable {
    package enum Hours: Hashable, Sendable {
        /// The time is not known yet.
        case allDay(Day)
        case clock(from: Instant, until: Instant?)
    }

    /// The meeting's own, wherever it is moved to: its board and the day it was first set for.
    let identity: String
    package let changes: Int
    package let stamped: Instant
    package let hours: Hours
    package let summary: String
    package let place: String?
    package let organiser: Mailbox
    package let isCancelled: Bool

    /// - Parameters:
    ///   - domain: as the message's identity has it, so that no two councils' meetings are one.
    ///   - changes: how often the meeting's day, time, place or standing was changed (RFC 5545, section 3.8.7.4).
    ///   - stamped: when the edition was sealed.
    package init(
        of meeting: Meeting.ID, domain: String, changes: Int, stamped: Instant, hours: Hours, summary: String,
        place: String?, organiser: Mailbox, isCancelled: Bool
    ) throws(MessageFault) {
        let board = meeting.board.code
        guard changes >= 0, (1...60).contains(board.utf8.count),
            board.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == 0x2D })
        else { throw .eventIdentity(board) }
        guard let host = try? MailAddress("postmaster@\(domain)"), !host.needsSMTPUTF8 else {
            throw .eventIdentity(domain)
        }
        guard calendarStamp(stamped) != nil, Self.isPossible(hours),
            (1...9999).contains(meeting.firstSetFor.year)
        else { throw .eventHours }
        try check(summary, as: .eventSummary, atMost: Self.longest)
        if summary.utf8.allSatisfy({ $0 == 0x20 }) { throw .empty(.eventSummary) }
        if let place {
            // A place may be written on several lines in the council's papers; everything else is one line.
            for line in place.split(whereSeparator: \.isNewline) {
                try check(String(line), as: .eventPlace, atMost: Self.longest)
            }
        }
        identity = "meeting-\(meeting.firstSetFor.iso).\(board)@\(host.domain)"
        self.changes = changes
        self.stamped = stamped
        self.hours = hours
        self.summary = summary
        self.place = place
        self.organiser = organiser
        self.isCancelled = isCancelled
    }

    package static let fileName = "meeting.ics"
    package static let longest = 400

    private static func isPossible(_ hours: Hours) -> Bool {
        switch hours {
        case .allDay(let day): (1...9999).contains(day.year) && (day + 1).year <= 9999
        case .clock(let from, nil): calendarStamp(from) != nil
        case .clock(let from, let until?):
            calendarStamp(from) != nil && calendarStamp(until) != nil && from < until
        }
    }
}
