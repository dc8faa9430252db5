package import BoardDomain

/// What is carried to a drop folder: an edition's files with their fingerprints.
package struct Consignment: Sendable {
    package struct File: Sendable {
        package let format: PackFormat
        package let bytes: [UInt8]
        package let fingerprint: Fingerprint

        package init(format: PackFormat, bytes: [UInt8], fingerprint: Fingerprint) {
            self.format = format
            self.bytes = bytes
            self.fingerprint = fingerprint
        }
    }

    package let board: Board
    /// The day the meeting is held on.
    package let day: Day
    package let edition: Int
    package let reason: String
    package let sealed: Stamp
    package let marking: String?
    package let extract: Fingerprint
    package let files: [File]

    package init(
        board: Board, day: Day, edition: Int, reason: String, sealed: Stamp, marking: String?,
        extract: Fingerprint, files: [File]
    ) {
        self.board = board
        self.day = day
        self.edition = edition
        self.reason = reason
        self.sealed = sealed
        self.marking = marking
        self.extract = extract
        self.files = files
    }

    func name(_ ending: String) -> String {
        dropName(day: day, board: board.id, edition: edition, ending: ending)
    }

    /// Lines that `sha256sum --check` accepts, under comments that say what they belong to.
    var manifest: String {
        var lines = [
            "# \(plain(board.organisation))",
            "# \(plain(board.name)), meeting of \(day.iso), edition \(edition)",
            "# Reason: \(plain(reason))", "# Sealed: \(sealed.local.day.iso) \(sealed.local.time.iso)",
            "# Extract: \(extract.hex)",
        ]
        if let marking { lines.insert("# \(plain(marking))", at: 0) }
        lines += files.map { "\($0.fingerprint.hex)  \(name($0.format.fileExtension))" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// On one line, whatever somebody typed.
    private func plain(_ words: String) -> String {
        String(
            String.UnicodeScalarView(words.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : $0 })
        )
    }
}
