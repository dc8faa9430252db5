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
        /// The text of the covering mail's definition.
        case coverDefinition
        /// What the covering mail was told besides: of the pack's file, and whom to write to.
        case coverParticulars
        /// Which fonts the pack was set in, and each of their files by its number.
        case typography
        case font(Int)
        /// The covering mail for one way the pack travels, in one format.
        case cover(Recipient.Carriage, PackFormat)
        /// What one owner is asked, in one format; by the fingerprint of the mailbox it is for.
        case letter(Fingerprint, PackFormat)

        init?(name: String) {
            switch name {
            case "extract": self = .extract
            case "definition": self = .definition
            case "cover-definition": self = .coverDefinition
            case "cover-particulars": self = .coverParticulars
            case "typography": self = .typography
            case _ where name.hasPrefix("font-"):
                guard let number = Int(name.dropFirst(5)), number >= 0 else { return nil }
                self = .font(number)
            default:
                guard let role = Self.rendered.first(where: { $0.name == name }) ?? Self.letter(name)
                else { return nil }
                self = role
            }
        }

        private static func letter(_ name: String) -> Role? {
            let parts = name.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "letter", let mailbox = Fingerprint(hex: parts[1]),
                let format = PackFormat(rawValue: String(parts[2]))
            else { return nil }
            return .letter(mailbox, format)
        }

        var name: String {
            switch self {
            case .extract: "extract"
            case .definition: "definition"
            case .pack(let format): format.rawValue
            case .coverDefinition: "cover-definition"
            case .coverParticulars: "cover-particulars"
            case .typography: "typography"
            case .font(let number): "font-\(number)"
            case .cover(let carriage, let format): "cover-\(carriage.rawValue)-\(format.rawValue)"
            case .letter(let mailbox, let format): "letter-\(mailbox.hex)-\(format.rawValue)"
            }
        }

        private static let rendered: [Role] =
            PackFormat.allCases.map { .pack($0) }
            + Recipient.Carriage.allCases.flatMap { carriage in
                PackFormat.allCases.map { .cover(carriage, $0) }
            }
    }

    let role: Role
    let fingerprint: Fingerprint
    let size: Int
}
