package import Analysis

/// Whom an owner's letter is for, and what of the findings is theirs.
package struct OwnerParticulars: Hashable, Sendable {
    /// The person's name, or the post's.
    package let name: String
    package let own: OwnActions
    /// The definition of the pack that the letter belongs to, which gives it its marking.
    package let pack: PackDefinition
    /// The secretary's mailbox; nil where none is known.
    package let secretary: String?

    package init(name: String, own: OwnActions, pack: PackDefinition, secretary: String?) {
        self.name = name
        self.own = own
        self.pack = pack
        self.secretary = secretary
    }
}
