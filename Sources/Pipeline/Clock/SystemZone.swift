import Foundation
import Scheduling

/// The zone files that Debian's tzdata keeps up to date. Foundation carries its own copy, which ages unseen.
enum SystemZone {
    static func read(_ text: String) throws -> ZoneRules {
        do {
            let name = try ZoneName(text)
            guard let bytes = FileManager.default.contents(atPath: name.systemPath) else {
                throw Refusal(
                    .world,
                    "There is no zone file \(name.systemPath): install Debian's tzdata, or correct council.zone."
                )
            }
            return try ZoneRules(parsing: [UInt8](bytes), named: text)
        } catch let fault as ZoneFault {
            throw Refusal(.world, "The time zone \(text) cannot be used: \(fault)")
        }
    }
}
