import CHarfBuzz

/// The part of a font that a document uses, and the code that each of its characters has in the file.
struct FontSubset {
    /// A whole font file for `glyf`, the bare table for `CFF `.
    let program: [UInt8]
    /// By the characters' numbers less one.
    let codes: [UInt16]
    /// For each code from 0 its glyph in `program`; nil where the code is the glyph.
    let glyphs: [UInt16]?

    init(_ face: Face, _ use: FontUse) throws(FontFault) {
        let made = face.withFace { subset($0, use.characters.map(\.glyph), outlines: face.file.outlines) }
        guard let made else { throw .notSubset }
        program = made.program
        let places = made.glyphs
        switch face.file.outlines {
        case .glyf:
            codes = use.characters.indices.map { UInt16($0 + 1) }
            glyphs = [0] + places
        case .cff:
            codes = try characterCodes(ofCFF: made.program, glyphs: places)
            glyphs = nil
        }
    }
}

/// - Returns: the subset and, for each glyph asked for, where it is in it.
private func subset(_ face: OpaquePointer, _ glyphs: [UInt32], outlines: FontFile.Outlines) -> (
    program: [UInt8], glyphs: [UInt16]
)? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let wanted = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(wanted, glyph) }
    // A page is drawn from outlines alone; what maps characters, names and places glyphs has done its work.
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for name in unneededTables { hb_set_add(dropped, name) }
    hb_subset_input_set_flags(
        input, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue)
    guard let plan = hb_subset_plan_create_or_fail(face, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let made = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(made) }
    let moves = hb_subset_plan_old_to_new_glyph_mapping(plan)
    let blob =
        switch outlines {
        case .glyf: hb_face_reference_blob(made)
        case .cff: hb_face_reference_table(made, tableTag("CFF "))
        }
    defer { hb_blob_destroy(blob) }
    let places = glyphs.map { hb_map_get(moves, $0) }
    // A glyph that a damaged font maps to and does not hold.
    guard places.allSatisfy({ $0 <= UInt16.max }) else { return nil }
    var length: UInt32 = 0
    guard let start = hb_blob_get_data(blob, &length), length > 0 else { return nil }
    return (
        Array(UnsafeRawBufferPointer(start: start, count: Int(length))),
        places.map { UInt16($0) }
    )
}

private let unneededTables: [UInt32] = [
    "cmap", "name", "OS/2", "post", "GSUB", "GPOS", "GDEF", "kern", "DSIG", "gasp", "hdmx", "VDMX", "LTSH",
    "FFTM",
    "PCLT", "MATH", "BASE", "JSTF", "meta", "vhea", "vmtx", "VORG", "fpgm", "prep", "cvt ", "STAT",
].map(tableTag)

private func tableTag(_ name: StaticString) -> UInt32 {
    UnsafeBufferPointer(start: name.utf8Start, count: 4).reduce(0) { $0 << 8 | UInt32($1) }
}
