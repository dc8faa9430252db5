import BoardDomain
import Composition
import PackLedger
import Scheduling

/// Seconds before the latest lawful moment by which the pack is to be sealed: four hours of work.
private let inGoodTime: Int64 = 4 * 3_600
/// Seconds after which a daemon that has not looked at the clock is taken for dead.
private let silence: Int64 = 600

/// What the record, the rules and the calendar say of the packs that are to come.
func standingLines(_ found: FoundStatus, expectsDaemon: Bool, with assembly: Assembly) -> [CheckLine] {
    let now = assembly.clock.now()
    var lines = found.boards.map { packLine($0, at: now, by: assembly.clock) }
    lines += calendarLines(found, on: assembly.clock.stamp.local.day)
    lines += found.channels.compactMap { channelLine($0, at: now) }
    lines += found.unapproved.map { CheckLine(what: "approval", verdict: .warning, sentence: $0) }
    lines += found.holds.map { CheckLine(what: "hold", verdict: .warning, sentence: $0) }
    if let mute = found.mute { lines.append(CheckLine(what: "sending", verdict: .alarm, sentence: mute)) }
    let stuck = found.tally.count(.rejected) + found.tally.heldInDoubt
    if stuck > 0 {
        lines.append(
            CheckLine(
                what: "deliveries", verdict: .warning,
                sentence: "\(stuck) deliveries wait for a person: boardpack deliveries list shows them."))
    }
    lines.append(clockLine(with: assembly))
    if expectsDaemon { lines.append(daemonLine(found.pulse, at: now, by: assembly.clock)) }
    return lines
}

private func packLine(_ next: NextPack, at now: Instant, by clock: WallClock) -> CheckLine {
    let what = "pack of \(next.board.code)"
    guard let firing = next.firing, let meeting = next.meeting else {
        return CheckLine(
            what: what, verdict: .warning,
            sentence: "\(next.board.code): no meeting with a pack lies ahead in the diary.")
    }
    let title = "\(next.board.code): the pack for the meeting of \(plainDay(meeting.day))"
    let limit = firing.limit ?? firing.begins ?? firing.target
    switch next.standing?.state {
    case .done, .superseded: return CheckLine(what: what, verdict: .ok, sentence: "\(title) is sealed.")
    case .held, .left:
        return CheckLine(
            what: what, verdict: .alarm,
            sentence:
                "\(title) waits for a person, at the latest by \(clock.iso(limit)): \(next.standing?.why ?? "")."
        )
    case .missed: return CheckLine(what: what, verdict: .alarm, sentence: "\(title) was missed.")
    case .cancelled, nil: break
    }
    if now.seconds >= limit.seconds - inGoodTime {
        return CheckLine(
            what: what, verdict: .alarm,
            sentence: "\(title) is not sealed, and the latest moment for it is \(clock.iso(limit)).")
    }
    return CheckLine(what: what, verdict: .ok, sentence: "\(title) goes at \(clock.iso(firing.target)).")
}

private func calendarLines(_ found: FoundStatus, on today: Day) -> [CheckLine] {
    var seen: Set<Meeting.ID> = []
    var lines: [CheckLine] = []
    for refused in found.unplannable {
        guard let id = refused.occurrence.meeting, seen.insert(id).inserted else { continue }
        lines.append(
            CheckLine(
                what: "calendar", verdict: .alarm,
                sentence:
                    "\(id.board.code), the meeting of \(plainDay(refused.meeting)): \(refused.fault.sentence)"
            ))
    }
    guard lines.isEmpty, let end = found.calendarEnds else { return lines }
    let isNear = end - today < 120
    return [
        CheckLine(
            what: "calendar", verdict: isNear ? .warning : .ok,
            sentence: "The bank holidays are known to \(plainDay(end))"
                + (isNear ? ": import the next years' with boardpack import calendar." : "."))
    ]
}

private func channelLine(_ breaker: ChannelBreaker, at now: Instant) -> CheckLine? {
    let what = "sending by \(breaker.channel)"
    switch breaker.verdict(at: now) {
    case .use: return nil
    case .probe:
        return CheckLine(
            what: what, verdict: .warning, sentence: "It failed, and is about to be tried again.")
    case .wait(_, let why):
        return CheckLine(what: what, verdict: .warning, sentence: "It rests: \(oneLine(why))")
    case .held(let why):
        return CheckLine(
            what: what, verdict: .alarm,
            sentence: "It is held until it is mended: \(oneLine(why)) Then: boardpack deliveries retry")
    }
}

private func clockLine(with assembly: Assembly) -> CheckLine {
    if let doubt = PulseFile(beside: assembly.settings.ledger).read()?.doubt {
        return CheckLine(
            what: "clock", verdict: .alarm,
            sentence:
                "The clock leapt by \(doubt.leap / 3_600) hours and nothing is done by itself; if it is right: boardpack arm --clock"
        )
    }
    if assembly.settings.trustsClock || isKeptInStep() {
        return CheckLine(what: "clock", verdict: .ok, sentence: "The clock is kept in step.")
    }
    return CheckLine(
        what: "clock", verdict: .warning,
        sentence:
            "Nothing says that this machine's clock is kept in step: install systemd-timesyncd or chrony, or say so with clock.trust."
    )
}

private func daemonLine(_ pulse: Pulse?, at now: Instant, by clock: WallClock) -> CheckLine {
    guard let pulse else {
        return CheckLine(
            what: "daemon", verdict: .alarm,
            sentence: "No daemon has ever run here: systemctl start boardpack")
    }
    guard now.seconds - pulse.wall.seconds <= silence else {
        return CheckLine(
            what: "daemon", verdict: .alarm,
            sentence:
                "The daemon was last seen at \(clock.iso(pulse.wall)): systemctl status boardpack says why.")
    }
    return CheckLine(what: "daemon", verdict: .ok, sentence: "The daemon runs.")
}
