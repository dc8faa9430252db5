/// What one owner of actions is asked, as the mail that goes to that owner's mailbox and to no other.
package struct OwnersLetter: Sendable {
    package let to: MailAddress
    package let artefacts: [Artefact]

    package init(to: MailAddress, artefacts: [Artefact]) {
        self.to = to
        self.artefacts = artefacts
    }
}

/// The same as it was sealed. The ledger knows it by the fingerprint of its mailbox, so that it can be sent nowhere else.
package struct SealedOwnersLetter: Hashable, Sendable {
    /// That of the address in lower case.
    package let mailbox: Fingerprint
    package let artefacts: [SealedArtefact]

    package init(mailbox: Fingerprint, artefacts: [SealedArtefact]) {
        self.mailbox = mailbox
        self.artefacts = artefacts
    }
}
