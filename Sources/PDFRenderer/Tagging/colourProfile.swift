/// sRGB as an ICC profile of our own: the primaries of IEC 61966-2-1 adapted to D50, and its curve as a formula.
///
/// Source: ICC.1:2010 (profile version 4.2), sections 7.2, 9.2 and 10.15.
func colourProfile() -> [UInt8] {
    let curve = parametricCurve()
    let tags: [(name: StaticString, bytes: [UInt8])] = [
        ("desc", words("sRGB")), ("cprt", words("No copyright, use freely")),
        ("wtpt", colour(0.9642, 1, 0.8249)), ("chad", adaptation()),
        ("rXYZ", colour(0.43607, 0.22249, 0.01392)), ("gXYZ", colour(0.38515, 0.71687, 0.09708)),
        ("bXYZ", colour(0.14307, 0.06061, 0.71410)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    var table = long(tags.count)
    var body: [UInt8] = []
    let start = 128 + 4 + tags.count * 12
    var curveAt: Int?
    for (name, bytes) in tags {
        let isCurve = bytes == curve
        let offset = (isCurve ? curveAt : nil) ?? body.count
        if offset == body.count { body += bytes }
        if isCurve { curveAt = offset }
        table += code(name) + long(start + offset) + long(bytes.count)
    }
    return header(size: start + body.count) + table + body
}

private func header(size: Int) -> [UInt8] {
    var made = long(size) + long(0) + long(0x0420_0000)
    made += code("mntr") + code("RGB ") + code("XYZ ")
    // The day of the formula's publication: no clock of ours.
    made += [1999, 10, 18, 0, 0, 0].flatMap(short)
    made += code("acsp") + long(0) + long(0) + long(0) + long(0)
    made += long(0) + long(0) + long(0)
    made += fixed(0.9642) + fixed(1) + fixed(0.8249)
    return made + Array(repeating: 0, count: 128 - made.count)
}

private func words(_ text: String) -> [UInt8] {
    let letters = text.utf16.flatMap { short(Int($0)) }
    let made =
        code("mluc") + long(0) + long(1) + long(12) + code("enUS") + long(letters.count) + long(28) + letters
    return made + Array(repeating: 0, count: (4 - made.count % 4) % 4)
}

private func colour(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    code("XYZ ") + long(0) + [x, y, z].flatMap(fixed)
}

/// From D65 to D50 by the Bradford method.
private func adaptation() -> [UInt8] {
    let rows = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
    return code("sf32") + long(0) + rows.flatMap(fixed)
}

private func parametricCurve() -> [UInt8] {
    code("para") + long(0) + short(3) + short(0)
        + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)
}

private func code(_ name: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
}

private func long(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
private func short(_ number: Int) -> [UInt8] { [8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
/// Sixteen bits before the point and sixteen after.
private func fixed(_ number: Double) -> [UInt8] { long(Int((number * 65_536).rounded())) }
