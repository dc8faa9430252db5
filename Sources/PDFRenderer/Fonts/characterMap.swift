/// What each code of a font says, as a ToUnicode map (ISO 32000-1, 9.10.3).
func characterMap(_ codes: [(code: UInt16, text: String)]) -> [UInt8] {
    var out = ByteText(reserving: 600 + codes.count * 14)
    out.raw(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange

        """)
    for start in stride(from: 0, to: codes.count, by: 100) {
        let part = codes[start..<min(start + 100, codes.count)]
        out.number(part.count)
        out.raw(" beginbfchar\n")
        for (code, text) in part {
            out.byte(0x3C)
            out.hexadecimal(unit: code)
            out.raw("> <")
            for unit in text.utf16 { out.hexadecimal(unit: unit) }
            out.raw(">\n")
        }
        out.raw("endbfchar\n")
    }
    out.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return out.bytes
}
