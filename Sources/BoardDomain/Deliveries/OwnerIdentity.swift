/// By what a mailbox on a board's list is known as an owner's.
package struct OwnerIdentity: Hashable, Sendable {
    /// Nil for the mailbox of a post, or of somebody who has no code.
    package let person: Person.ID?
    package let name: String

    package init(person: Person.ID?, name: String) {
        self.person = person
        self.name = name
    }

    /// Whether what this owner has to do is for this mailbox to answer.
    ///
    /// A person's mailbox answers for that person alone. One without a person answers for the very name or post that the
    /// papers write, whatever its letter case: a likeness is not enough to send somebody another's actions.
    package func answers(for owner: Owner) -> Bool {
        if let person { return owner.person == person }
        return [owner.words, owner.name].compactMap(\.self).contains { plain($0) == plain(name) }
    }
}

extension Recipient {
    package var identity: OwnerIdentity { OwnerIdentity(person: person, name: name) }
}

private func plain(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
}
