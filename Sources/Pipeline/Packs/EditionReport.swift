package import BoardDomain

/// An edition in the shape that scripts rely on.
package struct EditionReport: Encodable, Sendable {
    struct File: Encodable {
        let format, sha256: String
        let size: Int

        init(_ sealed: SealedArtefact) {
            format = sealed.format.rawValue
            sha256 = sealed.fingerprint.hex
            size = sealed.size
        }
    }

    struct Mail: Encodable {
        let carriage: String
        let files: [File]
    }

    struct Letter: Encodable {
        let mailboxSha256: String
        let files: [File]
    }

    let board, meeting: String
    let edition: Int
    let reason, sealedAt, sealedBy, definition, builder, extractSha256: String
    let files: [File]
    let coveringMails: [Mail]
    /// Of an edition that asked owners: the SHA-256 of each one's mailbox in lower case, and that letter's files.
    let ownersLetters: [Letter]

    /// - Parameter clock: the council's, for the time of sealing.
    package init(_ edition: Edition, by clock: WallClock) {
        board = edition.meeting.board.code
        meeting = edition.meeting.firstSetFor.iso
        self.edition = edition.number
        reason = edition.reason
        let sealed = clock.stamp(of: edition.sealedAt).local
        sealedAt = "\(sealed.day.iso)T\(sealed.time.iso)"
        sealedBy = edition.sealedBy
        definition = edition.definition
        builder = edition.builder
        extractSha256 = edition.extract.hex
        files = edition.artefacts.map(File.init)
        coveringMails = edition.coveringMails.map {
            Mail(carriage: $0.carriage.rawValue, files: $0.artefacts.map(File.init))
        }
        ownersLetters = edition.ownersLetters.map {
            Letter(mailboxSha256: $0.mailbox.hex, files: $0.artefacts.map(File.init))
        }
    }
}
