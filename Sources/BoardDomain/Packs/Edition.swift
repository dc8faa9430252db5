/// A pack that was sealed: numbered, never changed, only followed by another.
package struct Edition: Hashable, Sendable {
    /// 1, 2, 3 ... for one board and one meeting.
    package let number: Int
    package let meeting: Meeting.ID
    package let reason: String
    package let sealedAt: Instant
    package let sealedBy: String
    /// The name of the pack definition it was composed by, such as `board-pack`.
    package let definition: String
    /// The version of the program that made it.
    package let builder: String
    package let extract: Fingerprint
    package let artefacts: [SealedArtefact]
    /// What its mails say, one for each way the pack can travel; none for an edition sealed before there were any.
    package let coveringMails: [SealedCoveringMail]
    /// Of an edition that asks each owner for that owner's own actions: one for each that was asked. Such an edition has no
    /// covering mails.
    package let ownersLetters: [SealedOwnersLetter]

    package init(
        number: Int, meeting: Meeting.ID, reason: String, sealedAt: Instant, sealedBy: String,
        definition: String, builder: String, extract: Fingerprint, artefacts: [SealedArtefact],
        coveringMails: [SealedCoveringMail] = [], ownersLetters: [SealedOwnersLetter] = []
    ) {
        self.number = number
        self.meeting = meeting
        self.reason = reason
        self.sealedAt = sealedAt
        self.sealedBy = sealedBy
        self.definition = definition
        self.builder = builder
        self.extract = extract
        self.artefacts = artefacts
        self.coveringMails = coveringMails
        self.ownersLetters = ownersLetters
    }

    /// Nil where it keeps no covering mail for a pack that travels so.
    package func coveringMail(_ carriage: Recipient.Carriage, as format: PackFormat) -> SealedArtefact? {
        coveringMails.first { $0.carriage == carriage }?.artefacts.first { $0.format == format }
    }
}

package struct SealedArtefact: Hashable, Sendable {
    package let format: PackFormat
    package let fingerprint: Fingerprint
    package let size: Int

    package init(format: PackFormat, fingerprint: Fingerprint, size: Int) {
        self.format = format
        self.fingerprint = fingerprint
        self.size = size
    }
}
