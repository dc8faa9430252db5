import BoardDomain

/// Whom an edition's letters are for, as the list had it that day. It is sealed as text with the letters, one owner a line,
/// so that they can be made again when the list has changed.
struct OwnerTerms: Hashable, Sendable {
    struct Owner: Hashable, Sendable {
        let address: MailAddress
        let identity: OwnerIdentity
    }

    /// The secretary's mailbox; nil where none is known.
    let secretary: String?
    let owners: [Owner]

    init(secretary: String?, owners: [Owner]) {
        self.secretary = secretary
        self.owners = owners
    }

    /// An address and a person's code hold no tab, and a name is the last of its line.
    var text: String {
        let lines = owners.map { owner in
            "owner: \(owner.address.text)\t\(owner.identity.person?.code ?? "")\t\(owner.identity.name)"
        }
        return ([secretary.map { "secretary: \($0)" }].compactMap(\.self) + lines).map { $0 + "\n" }.joined()
    }

    /// Nil for a text that `text` does not give.
    init?(text: String) {
        var secretary: String?
        var owners: [Owner] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("secretary: ") {
                secretary = String(line.dropFirst(11))
                continue
            }
            let parts = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0].hasPrefix("owner: "),
                let address = try? MailAddress(String(parts[0].dropFirst(7)))
            else { return nil }
            let person = parts[1].isEmpty ? nil : Person.ID(String(parts[1]))
            owners.append(
                Owner(address: address, identity: OwnerIdentity(person: person, name: String(parts[2]))))
        }
        self.init(secretary: secretary, owners: owners)
        guard self.text == text else { return nil }
    }
}
