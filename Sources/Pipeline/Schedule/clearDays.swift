package import BoardDomain
import Composition
package import Scheduling

/// The latest lawful day of issue for one meeting, with its arithmetic.
package struct ClearDays: Encodable, Sendable {
    package let meeting, latest, counting, nation: String
    package let days: Int
    /// The last day the calendar knows.
    package let calendarEnds: String?
    /// From the meeting backwards, day by day.
    package let arithmetic: [ReckonedDay]
    package let sentence: String

    private enum CodingKeys: String, CodingKey {
        case meeting, latest, counting, nation, days, calendarEnds, arithmetic
    }
}

/// Needs no store: the calendar is the file given, or England's bank holidays as built in.
///
/// - Throws: `Refusal`, and `CalendarFault` where the calendar does not reach.
package func clearDays(
    _ days: Int, before meeting: Day, counting: CountingRule, of nation: Nation, calendar file: String?
) throws -> ClearDays {
    let calendar: WorkingCalendar
    if let file {
        calendar = WorkingCalendar(try calendarEntries(in: file, of: nation), counting: counting)
    } else if nation == .englandAndWales {
        calendar = .england(counting: counting)
    } else {
        throw Refusal(
            .usage,
            "Only the bank holidays of England and Wales are built in: give those of \(nation.rawValue) with --calendar."
        )
    }
    let reckoning = try calendar.reckon(clearDays: days, before: meeting)
    guard let latest = reckoning.latest else {
        throw Refusal(.refused, "No day before \(meeting.iso) can be found.")
    }
    let kind = counting == .workingDays ? "clear working day" : "clear day"
    return ClearDays(
        meeting: meeting.iso, latest: latest.iso, counting: counting.rawValue, nation: nation.rawValue,
        days: days, calendarEnds: calendar.end?.iso, arithmetic: reckoning.steps.map(ReckonedDay.init),
        sentence: "Issue on \(fullDay(latest)) at the latest: \(days) \(kind)\(days == 1 ? "" : "s") "
            + "before the meeting of \(fullDay(meeting)).")
}

/// The counting rule a person names, or a sentence naming those there are.
package func countingRule(_ word: String) throws -> CountingRule {
    if let rule = CountingRule(rawValue: word) { return rule }
    throw Refusal(
        .usage,
        "There is no rule \(word); \(suggestion(for: word, among: CountingRule.allCases.map(\.rawValue))).")
}

package func nationNamed(_ word: String) throws -> Nation {
    if let nation = Nation(rawValue: word) { return nation }
    throw Refusal(
        .usage,
        "There is no nation \(word); \(suggestion(for: word, among: Nation.allCases.map(\.rawValue))).")
}
