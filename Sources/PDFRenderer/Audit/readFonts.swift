/// The fonts that pages name, by their names, and what is wrong with them.
func readFonts(_ objects: PDFObjects, pages: [ObjectNumber], _ faults: inout [PDFFault]) -> [String:
    FontReading]
{
    guard let first = pages.first, let resources = objects[first]?[.resources]?.reference,
        case .fonts(let fonts)? = objects[resources]?[.font]
    else { return [:] }
    var made: [String: FontReading] = [:]
    for font in fonts { made["F\(font.number)"] = readFont(objects, font, &faults) }
    return made
}

private func readFont(_ objects: PDFObjects, _ font: PDFValue.Numbered, _ faults: inout [PDFFault])
    -> FontReading
{
    guard let whole = objects[font.object], case .label(let name)? = whole[.baseFont],
        let inner = whole[.descendantFonts]?.array?.first?.reference, let descendant = objects[inner],
        let descriptorNumber = descendant[.fontDescriptor]?.reference,
        let descriptor = objects[descriptorNumber]
    else {
        faults.append(PDFFault("The font F\(font.number) is not whole."))
        return FontReading(name: "", texts: [:], widths: [:])
    }
    func fault(_ words: String) { faults.append(PDFFault("The font \(name) \(words).")) }
    let tag = Array(name.utf8.prefix(7))
    if tag.count < 7 || tag[6] != 0x2B || !tag.prefix(6).allSatisfy({ (0x41...0x5A).contains($0) }) {
        fault("bears no mark of a part")
    }
    if descendant[.baseFont] != .label(name) || descriptor[.fontName] != .label(name) {
        fault("has more than one name")
    }
    if (descriptor[.fontFlags]?.number ?? 0) == 0 { fault("says nothing of its kind") }
    if descendant[.cidSystemInformation]?.dictionary == nil { fault("does not say what its codes are") }
    let program = (descriptor[.fontFile2] ?? descriptor[.fontFile3])?.reference
    if program.flatMap(objects.stream)?.isEmpty ?? true { fault("is not in the file") }
    let map = whole[.toUnicode]?.reference.flatMap(objects.stream) ?? []
    return FontReading(name: name, texts: texts(map), widths: widths(descendant[.widths]?.array ?? []))
}

private func widths(_ values: [PDFValue]) -> [UInt16: Double] {
    var made: [UInt16: Double] = [:]
    for index in stride(from: 0, to: values.count - 1, by: 2) {
        guard let start = values[index].number, let part = values[index + 1].array else { continue }
        for (step, width) in part.enumerated() {
            made[UInt16(truncatingIfNeeded: start + step)] = width.measure
        }
    }
    return made
}

/// The pairs `<code> <text>` of a ToUnicode map.
private func texts(_ map: [UInt8]) -> [UInt16: String] {
    var made: [UInt16: String] = [:]
    var isInPairs = false
    for line in map.split(separator: 0x0A) {
        if line.elementsEqual("endbfchar".utf8) { isInPairs = false }
        if isInPairs {
            let parts = line.split(separator: 0x20).map { hexadecimal($0.dropFirst().dropLast()) }
            if let code = parts.first?.first, parts.count == 2 {
                made[code] = String(decoding: parts[1], as: UTF16.self)
            }
        }
        if line.count > 9, line.suffix(11).elementsEqual("beginbfchar".utf8) { isInPairs = true }
    }
    return made
}

/// Groups of four digits.
func hexadecimal(_ digits: ArraySlice<UInt8>) -> [UInt16] {
    var units: [UInt16] = []
    var (unit, count): (UInt16, Int) = (0, 0)
    for digit in digits {
        unit = unit << 4 | UInt16(digit <= 0x39 ? digit &- 0x30 : (digit | 0x20) &- 0x57)
        count += 1
        if count == 4 {
            units.append(unit)
            (unit, count) = (0, 0)
        }
    }
    return units
}
