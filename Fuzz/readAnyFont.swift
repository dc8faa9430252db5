// Any bytes at all are read as a font without a crash, or refused with a sentence; and what is read stays within the file.
// The first byte chooses which font of a collection, and whether the rest is a CFF table alone.

@_cdecl("LLVMFuzzerTestOneInput")
func readAnyFont(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 1 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let rest = Array(bytes.dropFirst())
    do {
        let font = try FontFile(rest, face: Int(bytes[0] & 3))
        precondition((16...16_384).contains(font.unitsPerEm) && font.glyphCount > 0, "expected measures")
        precondition(!font.name.isEmpty && font.name.utf8.count <= 63, "expected a name")
        precondition(font.metrics.box.count == 4, "expected a box")
    } catch {
        precondition(error.sentence.hasSuffix("."), "expected a sentence")
    }
    let glyphs: [UInt16] = [0, 1, 7, UInt16(bytes[0])]
    if let codes = try? characterCodes(ofCFF: rest, glyphs: glyphs) {
        precondition(codes.count == glyphs.count, "expected a code for each glyph")
    }
    return 0
}
