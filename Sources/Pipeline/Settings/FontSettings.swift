/// A family of fonts that PDF is set in: its files, by their paths.
package struct FontSettings: Hashable, Sendable {
    package struct File: Hashable, Sendable {
        package let path: String
        /// Which font of a collection, counted from 0.
        package let number: Int

        package init(_ path: String, number: Int = 0) {
            self.path = path
            self.number = number
        }
    }

    package let regular: File
    /// Nil for a family of one weight.
    package let bold: File?

    package init(regular: File, bold: File?) {
        self.regular = regular
        self.bold = bold
    }

    /// Debian's fonts-liberation2, whose measures are Arial's, and fonts-dejavu-core for what it lacks.
    package static let usual = [
        FontSettings(
            regular: File("/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf"),
            bold: File("/usr/share/fonts/truetype/liberation2/LiberationSans-Bold.ttf")),
        FontSettings(
            regular: File("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
            bold: File("/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")),
    ]
}
