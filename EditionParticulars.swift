package import BoardDomain

/// What a pack says of itself as an edition. No moment of issue is in it: the same extract gives the same bytes on
/// any later day.
package struct EditionParticulars: Hashable, Sendable {
    /// Nil for a draft.
    package let number: Int?
    /// Why it was issued, in its secretary's words.
    package let reason: String?
    /// Of the frozen extract that the pack is made from.
    package let extract: Fingerprint
    /// The version of the program.
    package let builder: String

    package init(number: Int?, reason: String?, extract: Fingerprint, builder: String) {
        self.number = number
        self.reason = reason
        self.extract = extract
        self.builder = builder
    }

    package var isDraft: Bool { number == nil }
}
