package import BoardDomain

/// Something a secretary must know before trusting the reading.
package struct MinutesWarning: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case nothingToRead
        case looksLikeAgenda
        case twoMeetings(words: String)
        case noMeetingDate
        case noAttendance
        case noActions
        case wrongWeekday(words: String, printed: Weekday, actual: Weekday)
        case impossibleDate(words: String)
        case yearUnknown(words: String)
        case beforeMeeting(words: String)
        case timeUnclear(words: String)
        case nextMeetingWithoutDate
        case attendanceNotRead(words: String)
        case markerWithoutWords
        case printedTwice(first: Int)
    }

    /// 1-based; 1 where the whole document is meant.
    package let line: Int
    package let kind: Kind

    package var sentence: String {
        switch kind {
        case .nothingToRead: "The document holds no text."
        case .looksLikeAgenda: "This looks like an agenda and not like minutes."
        case .twoMeetings(let words):
            "“\(words)” begins the minutes of another meeting. Give each meeting a file of its own."
        case .noMeetingDate: "No date of the meeting was found."
        case .noAttendance: "No list of those present was found."
        case .noActions: "No action was found."
        case .wrongWeekday(let words, let printed, let actual):
            "“\(words)” cannot be right: that day is a \(actual.name), not a \(printed.name). No date was taken."
        case .impossibleDate(let words): "“\(words)” is no day of the calendar. No date was taken."
        case .yearUnknown(let words):
            "The year of “\(words)” is not printed and cannot be told. No date was taken."
        case .beforeMeeting(let words): "“\(words)” lies before the meeting. No date was taken."
        case .timeUnclear(let words): "“\(words)” could be morning or afternoon. No time was taken."
        case .nextMeetingWithoutDate: "The next meeting is announced without a date."
        case .attendanceNotRead(let words): "“\(words)” stands among the names but could not be read as one."
        case .markerWithoutWords: "An action is marked here, but no words for it were found."
        case .printedTwice(let first):
            "The action of line \(first) is printed here again; it is proposed once."
        }
    }
}

extension Weekday {
    var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
