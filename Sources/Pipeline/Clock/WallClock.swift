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

    package func instant(of moment: CivilMoment) -> Instant { zone.instant(of: moment) }
}
