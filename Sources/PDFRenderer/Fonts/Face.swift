import CHarfBuzz

/// One font opened for shaping, for as long as a document is made. HarfBuzz reads the file itself again and takes
/// nothing on trust.
final class Face {
    let file: FontFile
    private let face: OpaquePointer
    private let font: OpaquePointer
    private let buffer: OpaquePointer
    private var features: [hb_feature_t]

    init(_ file: FontFile) throws(FontFault) {
        self.file = file
        let blob = file.bytes.withUnsafeBytes { bytes in
            hb_blob_create(
                bytes.bindMemory(to: CChar.self).baseAddress, UInt32(bytes.count), HB_MEMORY_MODE_DUPLICATE,
                nil, nil)
        }
        defer { hb_blob_destroy(blob) }
        guard let face = hb_face_create(blob, UInt32(file.face)), let font = hb_font_create(face),
            let buffer = hb_buffer_create()
        else { throw .notAFont }
        self.face = face
        self.font = font
        self.buffer = buffer
        // A ligature would make one mark of two characters, of which a reader could then choose neither.
        features = [feature("liga"), feature("clig")]
    }

    deinit {
        hb_buffer_destroy(buffer)
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    /// Nil where the font has none.
    func glyph(of scalar: Unicode.Scalar) -> UInt32? {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 && glyph != 0 ? glyph : nil
    }

    /// As the font's own table has it, in thousandths of an em.
    func advance(of glyph: UInt32) -> Int { thousandths(hb_font_get_glyph_h_advance(font, glyph)) }

    /// - Returns: glyphs from left to right as they are drawn.
    func shape(_ text: String, rightToLeft: Bool) -> [ShapedGlyph] {
        hb_buffer_clear_contents(buffer)
        var text = text
        text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) {
                hb_buffer_add_utf8(buffer, $0.baseAddress, Int32($0.count), 0, Int32($0.count))
            }
        }
        hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
        hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
        hb_buffer_guess_segment_properties(buffer)
        hb_shape(font, buffer, &features, UInt32(features.count))
        var count: UInt32 = 0
        guard let marks = hb_buffer_get_glyph_infos(buffer, &count),
            let places = hb_buffer_get_glyph_positions(buffer, &count)
        else { return [] }
        return (0..<Int(count)).map { index in
            let (mark, place) = (marks[index], places[index])
            let own = advance(of: mark.codepoint)
            return ShapedGlyph(
                glyph: mark.codepoint, cluster: Int(mark.cluster), width: own,
                kerning: thousandths(place.x_advance) - own, right: thousandths(place.x_offset),
                up: thousandths(place.y_offset))
        }
    }

    /// Rounded to the nearest, as the widths in the file are.
    private func thousandths(_ units: hb_position_t) -> Int {
        let (twice, em) = (Int(units) * 2_000, file.unitsPerEm)
        let sum = twice + em
        // Division that goes down for numbers below nothing too.
        return sum >= 0 ? sum / (em * 2) : -((-sum + em * 2 - 1) / (em * 2))
    }

    /// Runs work with the face as HarfBuzz holds it.
    func withFace<Made>(_ work: (OpaquePointer) -> Made) -> Made { work(face) }
}

/// A glyph where shaping put it, in thousandths of an em.
struct ShapedGlyph: Equatable {
    var glyph: UInt32
    /// Where its text begins, in bytes of the shaped text.
    let cluster: Int
    let width: Int
    /// What is added to its width before the next.
    let kerning: Int
    let right: Int
    let up: Int
}

private func feature(_ name: StaticString) -> hb_feature_t {
    let tag = UnsafeBufferPointer(start: name.utf8Start, count: 4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return hb_feature_t(tag: tag, value: 0, start: 0, end: UInt32.max)
}
