import BoardDomain

/// One of the files an edition is made of, and what it is to the edition.
struct Paper: Hashable {
    enum Role: Hashable {
        /// What the register held.
        case extract
        /// The text of the pack definition.
        case definition
        /// The pack itself in one format.
        case pack(PackFormat)

        init?(name: String) {
            switch name {
            case "extract": self = .extract
            case "definition": self = .definition
            default:
                guard let format = PackFormat(rawValue: name) else { return nil }
                self = .pack(format)
            }
        }

        var name: String {
            switch self {
            case .extract: "extract"
            case .definition: "definition"
            case .pack(let format): format.rawValue
            }
        }
    }

    let role: Role
    let fingerprint: Fingerprint
    let size: Int
}
