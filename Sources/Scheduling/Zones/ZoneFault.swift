/// Why a zone cannot be used. There is no zone to fall back on: a pack an hour out is a wrong pack.
package enum ZoneFault: Error, Hashable, Sendable {
    /// Not shaped like a zone's name, so no file is looked for.
    case badName(String)
    case notAZoneFile(zone: String)
    /// The version's character, where it is neither NUL nor 2, 3, 4.
    case unknownVersion(zone: String, version: UInt8)
    case cutShort(zone: String, at: Int)
    /// A field has a value that the format forbids.
    case impossible(zone: String, field: String)
    /// The `right/` zones count leap seconds; our instants are POSIX time and do not.
    case countsLeapSeconds(zone: String)
    case badRule(zone: String, text: String)

    package var sentence: String {
        switch self {
        case .badName(let name): "“\(name)” is not the name of a time zone, such as Europe/London."
        case .notAZoneFile(let zone): "The system's file for the time zone \(zone) is not a zone file."
        case .unknownVersion(let zone, let version):
            "The system's file for the time zone \(zone) has a version this program does not know (byte \(version))."
        case .cutShort(let zone, let place):
            "The system's file for the time zone \(zone) ends too early, at byte \(place)."
        case .impossible(let zone, let field):
            "The system's file for the time zone \(zone) is damaged: \(field)."
        case .countsLeapSeconds(let zone):
            "The time zone \(zone) counts leap seconds; name one outside “right/”."
        case .badRule(let zone, let text):
            "The system's file for the time zone \(zone) ends in a rule that cannot be read: “\(text)”."
        }
    }
}
