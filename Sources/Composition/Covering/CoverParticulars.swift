package import BoardDomain

/// What a covering mail says that no finding holds: of the pack's file, and whom to write to.
package struct CoverParticulars: Hashable, Sendable {
    /// Where the reader finds the pack.
    package enum Place: Hashable, Sendable {
        case attached
        /// An address that begins with `https://`.
        case link(String)
        case dropFolder
    }

    /// The definition of the pack that it goes with.
    package let pack: PackDefinition
    package let place: Place
    /// The name of the pack's file.
    package let file: String
    /// The fingerprint and the size, in bytes, of that file.
    package let sealed: SealedArtefact
    /// The edition of the same pack that this one replaces; nil for a first one.
    package let replaces: Int?
    /// The secretary's mailbox; nil where none is known.
    package let secretary: String?

    package var carriage: Recipient.Carriage {
        switch place {
        case .attached: .attachment
        case .link: .link
        case .dropFolder: .drop
        }
    }

    package init(
        pack: PackDefinition, place: Place, file: String, sealed: SealedArtefact, replaces: Int?,
        secretary: String?
    ) {
        self.pack = pack
        self.place = place
        self.file = file
        self.sealed = sealed
        self.replaces = replaces
        self.secretary = secretary
    }
}
