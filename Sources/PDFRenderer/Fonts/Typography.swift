/// The type that a document is set in: families in the order in which they are asked for a character.
package struct Typography: Sendable {
    package struct Family: Sendable {
        let regular: FontFile
        let bold: FontFile?

        /// - Parameter bold: nil for a family of one weight, such as one for a script that names alone are written in.
        package init(regular: FontFile, bold: FontFile? = nil) {
            self.regular = regular
            self.bold = bold
        }
    }

    /// Two weights, as the pack's look asks.
    enum Weight: UInt8, Hashable { case regular, bold }

    let families: [Family]

    /// - Parameter families: the first sets the page; the others lend what it lacks.
    package init(_ first: Family, lending others: [Family] = []) { families = [first] + others }

    func files(_ weight: Weight) -> [FontFile] {
        families.map { family in
            switch weight {
            case .regular: family.regular
            case .bold: family.bold ?? family.regular
            }
        }
    }
}
