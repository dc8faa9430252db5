package import BoardDomain

/// One edition as it is carried to somebody: the bytes that were sealed, and which edition they are.
package struct Consignment: Sendable {
    package struct Content: Sendable {
        package let format: PackFormat
        package let fingerprint: Fingerprint
        package let bytes: [UInt8]

        package init(format: PackFormat, fingerprint: Fingerprint, bytes: [UInt8]) {
            self.format = format
            self.fingerprint = fingerprint
            self.bytes = bytes
        }
    }

    package let meeting: Meeting.ID
    package let edition: Int
    package let contents: [Content]

    package init(meeting: Meeting.ID, edition: Int, contents: [Content]) {
        self.meeting = meeting
        self.edition = edition
        self.contents = contents
    }

    /// - Parameter bytes: gives the bytes sealed under a fingerprint, checked against it.
    package init<Failure: Error>(
        _ edition: Edition, bytes: (Fingerprint) throws(Failure) -> [UInt8]
    ) throws(Failure) {
        var contents: [Content] = []
        for artefact in edition.artefacts {
            contents.append(
                Content(
                    format: artefact.format, fingerprint: artefact.fingerprint,
                    bytes: try bytes(artefact.fingerprint)))
        }
        self.init(meeting: edition.meeting, edition: edition.number, contents: contents)
    }
}
