package import BoardDomain
import Foundation
import Scheduling

/// The only place that asks what time it is. Everything below is told.
package struct WallClock: Sendable {
    package let now: @Sendable () -> Instant
    private let zone: ZoneRules

    private init(zone: ZoneRules, now: @escaping @Sendable () -> Instant) {
        self.zone = zone
        self.now = now
    }

    /// - Parameter instant: stands for now, so that anyone can ask what would have happened.
    package init(in zoneName: String, at instant: Instant? = nil) throws {
        let zone = try SystemZone.read(zoneName)
        self.init(zone: zone) { instant ?? Instant(seconds: Int64(Date().timeIntervalSince1970)) }
    }

    /// Now, with the day and time that the council's clock shows.
    package var stamp: Stamp { stamp(of: now()) }

    package func stamp(of instant: Instant) -> Stamp {
        Stamp(instant: instant, local: zone.civil(at: instant))
    }

    /// What the clock shows at an instant, with its distance from UTC: `2026-04-07T09:30+01:00`.
    package func iso(_ instant: Instant) -> String {
        let local = zone.civil(at: instant)
        let offset = zone.offset(at: instant) / 60
        let minutes = abs(offset)
        let two = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
        return
            "\(local.day.iso)T\(local.time.iso)\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    }

    package func instant(of moment: CivilMoment) -> Instant { zone.instant(of: moment) }
}
