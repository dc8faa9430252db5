extension DefinitionReader {
    /// The families of `[[pdf.font]]`, in their order; nil where none is named.
    mutating func fonts(in file: DefinitionTable, relativeTo folder: String) -> [FontSettings]? {
        guard let pdf = known(["font"], inTable: "pdf", of: file) else { return nil }
        let families = tables("font", in: pdf).compactMap { table -> FontSettings? in
            refuseKeys(of: table, besides: ["regular", "regular_number", "bold", "bold_number"])
            let regular = needed(
                self.file("regular", in: table, relativeTo: folder), "regular", in: table,
                "the path of a .ttf, .otf or .ttc file")
            let bold = self.file("bold", in: table, relativeTo: folder)
            return regular.map { FontSettings(regular: $0, bold: bold) }
        }
        return families.isEmpty ? nil : families
    }

    private mutating func file(_ key: String, in table: DefinitionTable, relativeTo folder: String)
        -> FontSettings.File?
    {
        let number = wholeNumber("\(key)_number", in: table, within: 0...255) ?? 0
        return path(key, in: table, folder).map { FontSettings.File($0, number: number) }
    }
}
