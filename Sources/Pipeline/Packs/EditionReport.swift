package import BoardDomain

/// An edition in the shape that scripts rely on.
package struct EditionReport: Encodable, Sendable {
    struct File: Encodable {
        let format, sha256: String
        let size: Int
    }

    let board, meeting: String
    let edition: Int
    let reason, sealedAt, sealedBy, definition, builder, extractSha256: String
    let files: [File]

    package init(_ edition: Edition) {
        board = edition.meeting.board.code
        meeting = edition.meeting.firstSetFor.iso
        self.edition = edition.number
        reason = edition.reason
        sealedAt = "\(edition.sealed.local.day.iso)T\(edition.sealed.local.time.iso)"
        sealedBy = edition.sealedBy
        definition = edition.definition
        builder = edition.builder
        extractSha256 = edition.extract.hex
        files = edition.artefacts.map { File(format: $0.format.rawValue, sha256: $0.fingerprint.hex, size: $0.size) }
    }
}
