/// What a font descriptor tells of a font, in thousandths of an em (ISO 32000-1, 9.8.1).
struct FontMetrics: Sendable {
    let box: [Int]
    let ascent: Int
    let descent: Int
    let capHeight: Int
    let italicAngle: Int
    let weight: Int

    init(_ tables: FontTables, unitsPerEm: Int) throws(FontFault) {
        guard let head = tables["head"], let hhea = tables["hhea"] else { throw .lacksTable("head") }
        func thousandths(_ units: Int) -> Int { (units * 2_000 + unitsPerEm) / (unitsPerEm * 2) }
        guard let left = head.signed(36), let bottom = head.signed(38), let right = head.signed(40),
            let top = head.signed(42)
        else { throw .nonsense("head") }
        guard let up = hhea.signed(4), let down = hhea.signed(6) else { throw .nonsense("hhea") }
        box = [left, bottom, right, top].map(thousandths)
        ascent = thousandths(up)
        descent = thousandths(down)
        // Only the later versions of OS/2 tell the height of capitals.
        let os2 = tables["OS/2"]
        let told = (os2?.short(0) ?? 0) >= 2 ? os2?.signed(88) ?? 0 : 0
        capHeight = told > 0 ? thousandths(told) : thousandths(up) * 7 / 10
        weight = os2?.short(4).map(Int.init) ?? 400
        italicAngle = tables["post"]?.signed(4) ?? 0
    }

    /// The width of upright strokes, which no table tells: an estimate from the weight, as is the custom.
    var stem: Int { 50 + (min(max(weight, 100), 900) * weight) / 8_000 }
}
