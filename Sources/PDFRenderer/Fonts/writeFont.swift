extension PDFObjects {
    /// A font as a page names it: its part that is used, its widths, and what its codes say (ISO 32000-1, 9.7).
    mutating func write(_ face: Face, _ use: FontUse, _ subset: FontSubset) -> ObjectNumber {
        let name = "\(subsetTag(of: use))+\(face.file.name)"
        let outlines = face.file.outlines
        let program: ObjectNumber
        switch outlines {
        case .glyf: program = add([.length1: .number(subset.program.count)], stream: subset.program)
        case .cff: program = add([.subtype: .name(.cidFontType0C)], stream: subset.program)
        }
        let descriptor = add(face.file.descriptor(named: name, program: program))
        let codes = zip(subset.codes, use.characters).sorted { $0.0 < $1.0 }
        var descendant: PDFDictionary = [
            .type: .name(.font), .subtype: .name(outlines == .glyf ? .cidFontType2 : .cidFontType0),
            .baseFont: .label(name),
            .cidSystemInformation: .dictionary([
                .registry: .bytes(Array("Adobe".utf8)), .ordering: .bytes(Array("Identity".utf8)),
                .supplement: .number(0),
            ]),
            .fontDescriptor: .reference(descriptor), .defaultWidth: .number(0),
            .widths: .array(widths(codes.map { ($0, $1.width) })),
        ]
        if let glyphs = subset.glyphs {
            descendant[.cidToGIDMap] = .reference(
                add(stream: glyphs.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }))
        }
        let toUnicode = add(stream: characterMap(codes.map { ($0, $1.text) }))
        return add([
            .type: .name(.font), .subtype: .name(.type0), .baseFont: .label(name),
            .encoding: .name(.identityH),
            .descendantFonts: .array([.reference(add(descendant))]), .toUnicode: .reference(toUnicode),
        ])
    }
}

extension FontFile {
    fileprivate func descriptor(named name: String, program: ObjectNumber) -> PDFDictionary {
        [
            .type: .name(.fontDescriptor), .fontName: .label(name),
            // Symbolic, as a font is whose codes are its own (ISO 32000-1, 9.8.2).
            .fontFlags: .number(metrics.italicAngle == 0 ? 4 : 68),
            .fontBox: .array(metrics.box.map { .number($0) }), .italicAngle: .number(metrics.italicAngle),
            .ascent: .number(metrics.ascent), .descent: .number(metrics.descent),
            .capHeight: .number(metrics.capHeight), .stemV: .number(metrics.stem),
            outlines == .glyf ? .fontFile2 : .fontFile3: .reference(program),
        ]
    }
}

/// Six letters that differ where the glyphs do (ISO 32000-1, 9.6.4).
private func subsetTag(of use: FontUse) -> String {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for character in use.characters { sum = (sum ^ UInt64(character.glyph)) &* 0x100_0000_01b3 }
    var tag: [UInt8] = []
    for _ in 0..<6 {
        tag.append(0x41 + UInt8(sum % 26))
        sum /= 26
    }
    return String(decoding: tag, as: UTF8.self)
}

/// Stretches of following codes, each with its widths (ISO 32000-1, 9.7.4.3).
private func widths(_ codes: [(code: UInt16, width: Int)]) -> [PDFValue] {
    var stretches: [PDFValue] = []
    var start = 0
    while start < codes.count {
        var end = start + 1
        while end < codes.count, codes[end].code == codes[end - 1].code + 1 { end += 1 }
        stretches.append(.number(Int(codes[start].code)))
        stretches.append(.array(codes[start..<end].map { .number($0.width) }))
        start = end
    }
    return stretches
}
