/// What an edition says of itself. The moment of issue is not among it: the same extract gives the same bytes.
package struct EditionParticulars: Hashable, Sendable {
    /// Nil for a draft.
    package let number: Int?
    package let reason: String
    /// The SHA-256 of the frozen extract it is made from, sixty-four hexadecimal digits.
    package let extract: String
    /// The version of the program.
    package let builder: String

    package init(number: Int?, reason: String, extract: String, builder: String) {
        self.number = number
        self.reason = reason
        self.extract = extract
        self.builder = builder
    }
}
