import BoardDomain
import CouncilRegister

/// Where a board's next edition goes, and who of its list is not sent to.
struct OwedList: Sendable {
    let owed: [OwedDelivery]
    let leftOut: [RecipientsOnDay.LeftOut]
    let noMail: String?
}

/// The mailboxes in force today for one definition, the drop folder and the servers of the settings.
///
/// A mail after its meeting began is of no use to anybody, so that none is owed; the folders still are, as the record.
/// - Parameters:
///   - all: the board's list of today, or what is asked of it.
///   - only: of the mailboxes these alone; then no server but the drop folder is owed it either.
func owedList(
    for meeting: Meeting, of definition: String, listedIn all: RecipientsOnDay, only: [MailAddress]?,
    with assembly: Assembly
) throws -> OwedList {
    let stamp = assembly.clock.stamp
    let list = all.audience(definition)
    let begins = beginning(of: meeting, by: assembly.clock)
    let chosen = try choose(only, among: list.inForce.map { reachable($0.recipient, with: assembly) })
    let why = reasonForNoMail(hasBegun: begins <= stamp.instant, chosen, with: assembly)
    let owed = owedDeliveries(
        of: definition, for: meeting.id.board, to: why == nil ? chosen : [], listedOn: list.day,
        andBy: only == nil ? assembly.settings.fileRoutes : [.drop], from: stamp.instant,
        until: begins <= stamp.instant ? nil : begins)
    return OwedList(owed: owed, leftOut: list.leftOut, noMail: why)
}

/// A mailbox that is listed for a link gets the covering mail alone where the settings have no link to give.
private func reachable(_ recipient: Recipient, with assembly: Assembly) -> Recipient {
    guard recipient.carriage == .link, assembly.settings.mail?.link == nil else { return recipient }
    return recipient.carried(.drop)
}

/// When papers for it are of no more use: its start, or the end of its day where no time is set.
func beginning(of meeting: Meeting, by clock: WallClock) -> Instant {
    guard let start = meeting.start else {
        return clock.instant(of: CivilMoment(day: meeting.day + 1, time: .midnight))
    }
    return clock.instant(of: CivilMoment(day: meeting.day, time: start))
}

private func choose(_ only: [MailAddress]?, among listed: [Recipient]) throws -> [Recipient] {
    guard let only else { return listed }
    for address in only where !listed.contains(where: { $0.address == address }) {
        throw Refusal(
            .refused,
            "\(address.text) is not on the board's list today, so nothing was sealed: boardpack recipients list shows who is."
        )
    }
    return listed.filter { only.contains($0.address) }
}

private func reasonForNoMail(hasBegun: Bool, _ chosen: [Recipient], with assembly: Assembly) -> String? {
    if chosen.isEmpty { return nil }
    if hasBegun { return "the meeting has begun" }
    return assembly.settings.mail == nil ? "the settings have no [mail]" : nil
}
