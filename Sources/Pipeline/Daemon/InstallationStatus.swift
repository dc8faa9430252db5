import BoardDomain
import CouncilRegister
import Foundation
import PackLedger
import Scheduling

/// How the installation stands at one moment, for people, for scripts and for whoever draws graphs.
package struct InstallationStatus: Encodable, Sendable {
    package struct BoardStatus: Encodable, Sendable {
        package let board: String
        /// The next pack to the members: its meeting, when it goes and by when it must; null where none lies ahead.
        package let meeting, target, limit: String?
        package let minutesToLimit: Int?
        /// What became of it: `planned` until its moment, then as in the ledger.
        package let state: String?
        package let why: String?
    }

    package struct ChannelStatus: Encodable, Sendable {
        package let channel, state: String
        package let why: String?
    }

    package struct CredentialStatus: Encodable, Sendable {
        package let name: String
        package let ageDays: Int
    }

    package let at, version: String
    package let boards: [BoardStatus]
    /// Deliveries by their state.
    package let deliveries: [String: Int]
    package let oldestReady, lastAccepted: String?
    package let inDoubt: Int
    package let channels: [ChannelStatus]
    package let unapproved: [String]
    package let holds: [String]
    /// Why nothing is sent at all.
    package let mute: String?
    package let calendarEnds: String?
    package let credentials: [CredentialStatus]
    package let clockInStep: Bool
    /// When the daemon last looked at the clock; null where none ever ran.
    package let daemonSeen: String?

    /// Gauges for Prometheus: name, labels, value.
    package var gauges: [(String, [(String, String)], Double)] { figures }
    private let figures: [(String, [(String, String)], Double)]

    private enum CodingKeys: String, CodingKey {
        case at, version, boards, deliveries, oldestReady, lastAccepted, inDoubt, channels, unapproved, holds,
            mute
        case calendarEnds, credentials, clockInStep, daemonSeen
    }

    fileprivate init(_ found: FoundStatus, with assembly: Assembly) {
        let clock = assembly.clock
        let now = clock.now()
        at = clock.iso(now)
        version = Program.version
        boards = found.boards.map { BoardStatus($0, at: now, by: clock) }
        deliveries = Dictionary(
            uniqueKeysWithValues: Delivery.Phase.allCases.map {
                ($0.rawValue.replacing(" ", with: "_"), found.tally.count($0))
            })
        oldestReady = found.tally.oldestDue.map(clock.iso)
        lastAccepted = found.tally.lastAccepted.map(clock.iso)
        inDoubt = found.tally.count(.inDoubt)
        channels = found.channels.map { ChannelStatus($0) }
        (unapproved, holds, mute, calendarEnds) = (
            found.unapproved, found.holds, found.mute, found.calendarEnds?.iso
        )
        credentials = found.credentials
        clockInStep = isKeptInStep()
        daemonSeen = found.pulse.map { clock.iso($0.wall) }
        figures = found.figures(at: now)
    }
}

/// Looks at everything that `status` tells, and changes nothing.
package func installationStatus(with assembly: Assembly) throws -> InstallationStatus {
    InstallationStatus(try findStatus(with: assembly), with: assembly)
}

/// What is known of one board's next pack.
struct NextPack {
    let board: Board.ID
    let firing: Firing?
    let meeting: Meeting?
    let standing: OccurrenceStanding?
}

struct FoundStatus {
    let boards: [NextPack]
    let tally: DeliveryTally
    let channels: [ChannelBreaker]
    let unapproved, holds: [String]
    let mute: String?
    let calendarEnds: Day?
    /// Meetings that lie past the calendar's end.
    let unplannable: [RefusedFiring]
    let credentials: [InstallationStatus.CredentialStatus]
    let pulse: Pulse?
}

func findStatus(with assembly: Assembly) throws -> FoundStatus {
    let register = try assembly.register()
    let ledger = try assembly.ledger()
    let now = assembly.clock.stamp
    let outlook = try lookOut(at: now, register: register, ledger: ledger, recording: false, with: assembly)
    let calendar = try outlook.boards.first.map {
        try workingCalendar(of: $0.diary.board, in: register, with: assembly)
    }
    return FoundStatus(
        boards: outlook.boards.map { $0.nextPack(after: now.instant, outlook.standings) },
        tally: try ledger.tally(), channels: try ledger.channels(),
        unapproved: try unapprovedSentences(with: assembly), holds: try heldSentences(with: assembly),
        mute: try whyMute(with: assembly), calendarEnds: calendar?.end,
        unplannable: outlook.boards.flatMap(\.refused), credentials: credentialAges(with: assembly),
        pulse: PulseFile(beside: assembly.settings.ledger).read()?.last)
}

private func credentialAges(with assembly: Assembly) -> [InstallationStatus.CredentialStatus] {
    let folder = assembly.settings.credentials
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
        guard let changed = attributes?[.modificationDate] as? Date else { return nil }
        let age = assembly.clock.now().seconds - Int64(changed.timeIntervalSince1970)
        return InstallationStatus.CredentialStatus(name: name, ageDays: Int(max(0, age) / 86_400))
    }
}

extension Outlook.BoardOutlook {
    /// The pack for the first meeting that has not begun.
    func nextPack(after now: Instant, _ standings: [Occurrence: OccurrenceStanding]) -> NextPack {
        let next = issues.filter { $0.begins.map { $0 > now } ?? false }.min {
            ($0.begins ?? now) < ($1.begins ?? now)
        }
        return NextPack(
            board: diary.board, firing: next,
            meeting: next?.occurrence.meeting.flatMap { id in
                diary.lines.first { $0.meeting.id == id }?.meeting
            },
            standing: next.flatMap { standings[$0.occurrence] })
    }
}

extension InstallationStatus.BoardStatus {
    init(_ next: NextPack, at now: Instant, by clock: WallClock) {
        self.init(
            board: next.board.code, meeting: next.meeting?.day.iso,
            target: next.firing.map { clock.iso($0.target) },
            limit: next.firing?.limit.map(clock.iso),
            minutesToLimit: next.firing?.limit.map { Int(($0.seconds - now.seconds) / 60) },
            state: next.firing.map { _ in next.standing?.state.rawValue ?? "planned" },
            why: next.standing?.why)
    }
}

extension InstallationStatus.ChannelStatus {
    init(_ breaker: ChannelBreaker) {
        switch breaker.state {
        case .trusted: self.init(channel: breaker.channel, state: "trusted", why: nil)
        case .resting(_, _, let why): self.init(channel: breaker.channel, state: "resting", why: why)
        case .held(_, let why): self.init(channel: breaker.channel, state: "held", why: why)
        }
    }
}

extension FoundStatus {
    func figures(at now: Instant) -> [(String, [(String, String)], Double)] {
        var figures: [(String, [(String, String)], Double)] = [
            ("boardpack_look_time_seconds", [], Double(now.seconds))
        ]
        for next in boards {
            let board = [("board", next.board.code)]
            if let firing = next.firing {
                figures.append(("boardpack_next_target_time_seconds", board, Double(firing.target.seconds)))
                if let limit = firing.limit {
                    figures.append(("boardpack_next_limit_time_seconds", board, Double(limit.seconds)))
                }
            }
            let isDone = next.standing?.state == .done
            figures.append(("boardpack_next_pack_done", board, isDone ? 1 : 0))
        }
        for phase in Delivery.Phase.allCases {
            let state = phase.rawValue.replacing(" ", with: "_")
            figures.append(("boardpack_deliveries", [("state", state)], Double(tally.count(phase))))
        }
        if let oldest = tally.oldestDue {
            figures.append(("boardpack_oldest_ready_time_seconds", [], Double(oldest.seconds)))
        }
        if let accepted = tally.lastAccepted {
            figures.append(("boardpack_last_accepted_time_seconds", [], Double(accepted.seconds)))
        }
        for channel in channels {
            let works = channel.verdict(at: now) == .use
            figures.append(("boardpack_channel_in_use", [("channel", channel.channel)], works ? 1 : 0))
        }
        figures.append(("boardpack_unapproved_editions", [], Double(unapproved.count)))
        figures.append(("boardpack_mute", [], mute == nil ? 0 : 1))
        return figures
    }
}
