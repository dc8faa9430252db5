package import BoardDomain

/// The meeting a person means: by its day, by the day it was first set for, or else the next one that is not
/// cancelled; and a sentence naming what there is where nothing fits.
package func chooseMeeting(_ asked: Day?, among meetings: [Meeting], on today: Day) throws -> Meeting {
    guard let asked else {
        guard let next = meetings.first(where: { $0.day >= today && !$0.isCancelled }) else {
            throw Refusal(
                .refused,
                "No meeting lies ahead in the register: name one with --meeting, or import the diary first.")
        }
        return next
    }
    let held = meetings.filter { $0.day == asked && !$0.isCancelled }
    if let meeting = held.first ?? meetings.first(where: { $0.id.firstSetFor == asked }) { return meeting }
    let known = meetings.suffix(6).map(\.day.iso).joined(separator: ", ")
    throw Refusal(
        .refused,
        "The board does not meet on \(asked.iso)"
            + (known.isEmpty ? ": no meeting is in the register." : "; the register has \(known)."))
}
