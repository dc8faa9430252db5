/// The tables of a font file, found by their names; every read is within the file or is nothing
/// (OpenType 1.9, "Organization of an OpenType Font").
struct FontTables {
    let bytes: [UInt8]
    private let places: [(tag: UInt32, range: Range<Int>)]

    /// - Parameter face: which of a collection's fonts; 0 for a file of one.
    init(_ bytes: [UInt8], face: Int) throws(FontFault) {
        self.bytes = bytes
        let whole = FontTable(bytes: bytes, range: 0..<bytes.count)
        guard let kind = whole.long(0) else { throw .notAFont }
        var start = 0
        if kind == tag("ttcf") {
            guard let count = whole.long(8) else { throw .notAFont }
            guard face >= 0, face < count else { throw .noSuchFace(face, of: Int(count)) }
            guard face < 10_000, let offset = whole.long(12 + face * 4) else { throw .notAFont }
            start = Int(offset)
        } else {
            guard [0x0001_0000, tag("OTTO"), tag("true")].contains(kind) else { throw .notAFont }
            guard face == 0 else { throw .noSuchFace(face, of: 1) }
        }
        guard let count = whole.short(start + 4) else { throw .notAFont }
        var found: [(tag: UInt32, range: Range<Int>)] = []
        for index in 0..<Int(count) {
            let entry = start + 12 + index * 16
            guard let name = whole.long(entry), let offset = whole.long(entry + 8),
                let length = whole.long(entry + 12)
            else { throw .cutShort }
            guard Int(offset) + Int(length) <= bytes.count else { throw .cutShort }
            found.append((name, Int(offset)..<(Int(offset) + Int(length))))
        }
        places = found
    }

    subscript(name: StaticString) -> FontTable? {
        let wanted = tag(name)
        return places.first { $0.tag == wanted }.map { FontTable(bytes: bytes, range: $0.range) }
    }
}

/// One table: numbers by their place in it, most significant byte first.
struct FontTable {
    let bytes: [UInt8]
    let range: Range<Int>

    var count: Int { range.count }

    func byte(_ place: Int) -> UInt8? {
        place >= 0 && place < range.count ? bytes[range.lowerBound + place] : nil
    }

    func short(_ place: Int) -> UInt16? {
        guard place >= 0, place <= range.count - 2 else { return nil }
        let at = range.lowerBound + place
        return UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
    }

    func signed(_ place: Int) -> Int? { short(place).map { Int(Int16(bitPattern: $0)) } }

    func long(_ place: Int) -> UInt32? {
        guard let high = short(place), let low = short(place + 2) else { return nil }
        return UInt32(high) << 16 | UInt32(low)
    }

    func part(_ place: Int, _ length: Int) -> ArraySlice<UInt8>? {
        guard place >= 0, length >= 0, place <= range.count - length else { return nil }
        return bytes[(range.lowerBound + place)..<(range.lowerBound + place + length)]
    }
}

private func tag(_ name: StaticString) -> UInt32 {
    UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount).reduce(0) {
        $0 << 8 | UInt32($1)
    }
}
