/// A word as it is drawn: characters of one or more fonts from left to right.
struct ShapedWord {
    struct Part {
        /// Which font of the document.
        let font: Int
        var characters: [DrawnCharacter]
    }

    struct DrawnCharacter {
        /// Its number in its font.
        let number: UInt16
        let width: Int16
        let kerning: Int16
        let right: Int16
        let up: Int16
    }

    let text: String
    let parts: [Part]
    /// Thousandths of an em.
    let width: Int
    /// What it says, where its characters one by one would not say it in order.
    let actualText: String?
}
