import BoardDomain
import Foundation
import Scheduling

/// The zone files that Debian's tzdata keeps up to date. Foundation carries its own copy, which ages unseen.
enum SystemZone {
    static let folder = "/usr/share/zoneinfo"

    static func read(_ name: String) throws -> ZoneRules {
        guard isPlain(name) else { throw Refusal(.usage, "\(name) is not the name of a time zone.") }
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
            throw Refusal(
                .world, "There is no zone file \(folder)/\(name): install Debian's tzdata, or correct the zone.")
        }
        do {
            return try ZoneRules(parsing: [UInt8](bytes), named: name)
        } catch {
            throw Refusal(.world, "The zone file \(folder)/\(name) cannot be read: \(error)")
        }
    }

    /// Letters, digits and `_ + - /`, so that no name leads out of the folder.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("/") && !name.contains("//")
            && name.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || [0x5F, 0x2B, 0x2D, 0x2F].contains($0)
            }
    }
}
