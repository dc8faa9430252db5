/// A font as its file holds it, read with care: it came from outside and everything it says is checked.
package struct FontFile: Sendable {
    package enum Outlines: Hashable, Sendable { case glyf, cff }

    let bytes: [UInt8]
    /// Which of a collection's fonts.
    let face: Int
    /// As PostScript calls it, such as `LiberationSans-Bold`: letters, digits and hyphens.
    package let name: String
    package let outlines: Outlines
    let unitsPerEm: Int
    let glyphCount: Int
    /// In thousandths of an em.
    let metrics: FontMetrics

    /// - Throws: when the file is no font, is damaged, or its maker forbids what we would do.
    package init(_ bytes: [UInt8], face: Int = 0) throws(FontFault) {
        let tables = try FontTables(bytes, face: face)
        self.bytes = bytes
        self.face = face
        try checkLicence(of: tables)
        outlines = try Self.outlines(of: tables)
        unitsPerEm = try Self.unitsPerEm(of: tables)
        glyphCount = try Self.glyphCount(of: tables)
        try Self.checkAdvances(of: tables, glyphs: glyphCount)
        try checkCharacters(of: tables)
        metrics = try FontMetrics(tables, unitsPerEm: unitsPerEm)
        name = postScriptName(of: tables) ?? "Font"
    }

    private static func outlines(of tables: FontTables) throws(FontFault) -> Outlines {
        if tables["CFF "] != nil { return .cff }
        guard tables["glyf"] != nil else { throw .noOutlines }
        guard tables["loca"] != nil else { throw .lacksTable("loca") }
        return .glyf
    }

    private static func unitsPerEm(of tables: FontTables) throws(FontFault) -> Int {
        guard let head = tables["head"] else { throw .lacksTable("head") }
        guard let units = head.short(18), (16...16_384).contains(units) else { throw .nonsense("head") }
        return Int(units)
    }

    private static func glyphCount(of tables: FontTables) throws(FontFault) -> Int {
        guard let maxp = tables["maxp"] else { throw .lacksTable("maxp") }
        guard let count = maxp.short(4), count > 0 else { throw .nonsense("maxp") }
        return Int(count)
    }

    private static func checkAdvances(of tables: FontTables, glyphs: Int) throws(FontFault) {
        guard let hhea = tables["hhea"] else { throw .lacksTable("hhea") }
        guard let hmtx = tables["hmtx"] else { throw .lacksTable("hmtx") }
        guard let count = hhea.short(34), count > 0, count <= glyphs else { throw .nonsense("hhea") }
        // Four bytes a glyph with an advance of its own, two a glyph that shares the last.
        guard hmtx.count >= Int(count) * 4 + (glyphs - Int(count)) * 2 else { throw .nonsense("hmtx") }
    }
}

/// OpenType 1.9, OS/2, fsType. A font without the table says nothing against being embedded.
private func checkLicence(of tables: FontTables) throws(FontFault) {
    guard let rights = tables["OS/2"]?.short(8) else { return }
    // Of the first four bits the least restrictive that is set holds.
    if rights & 0xF == 0x2 { throw .forbidsEmbedding }
    if rights & 0x100 != 0 { throw .forbidsSubsetting }
    if rights & 0x200 != 0 { throw .allowsBitmapsAlone }
}

/// The subtables that HarfBuzz reads Unicode from: one must be there.
private func checkCharacters(of tables: FontTables) throws(FontFault) {
    guard let cmap = tables["cmap"] else { throw .lacksTable("cmap") }
    guard let count = cmap.short(2) else { throw .nonsense("cmap") }
    for index in 0..<Int(count) {
        guard let platform = cmap.short(4 + index * 8), let encoding = cmap.short(6 + index * 8),
            let offset = cmap.long(8 + index * 8)
        else { throw .nonsense("cmap") }
        guard platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10)) else { continue }
        guard let format = cmap.short(Int(offset)) else { throw .nonsense("cmap") }
        if format == 4 || format == 6 || format == 12 { return }
    }
    throw .noCharacters
}
