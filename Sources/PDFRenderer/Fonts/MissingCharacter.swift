/// A character that none of the fonts has. It is printed as its number, such as `[U+1F600]`, and read out as itself.
package struct MissingCharacter: Hashable, Sendable {
    package let character: Unicode.Scalar
    /// Where it stands first, such as `“Actions”, in the row “A-017”`.
    package let place: String

    package var sentence: String {
        let number = characterNumber(character).dropFirst().dropLast()
        return "No font has the character \(number), which stands in \(place); it is printed as [\(number)]."
    }
}
