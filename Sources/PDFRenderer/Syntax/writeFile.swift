/// A finished file: streams, the other objects packed in streams of their own, and the table of where each one is
/// (ISO 32000-1, 7.5.7 and 7.5.8). Its identity is made from all that it says.
func writeFile(_ made: PDFObjects, root: ObjectNumber, information: ObjectNumber) -> [UInt8] {
    var file = FileInTheMaking(objects: made.objects.count)
    for (index, object) in made.objects.enumerated() {
        guard case .stream(let dictionary, let bytes, let isPlain) = object else { continue }
        file.write(stream: bytes, dictionary, as: ObjectNumber(value: index + 1), isPlain: isPlain)
    }
    var packed: [(number: ObjectNumber, dictionary: PDFDictionary)] = []
    for (index, object) in made.objects.enumerated() {
        guard case .value(let dictionary) = object else { continue }
        packed.append((ObjectNumber(value: index + 1), dictionary))
    }
    for start in stride(from: 0, to: packed.count, by: 200) {
        file.write(packed: packed[start..<min(start + 200, packed.count)])
    }
    return file.end(root: root, information: information)
}

private struct FileInTheMaking {
    private enum Place {
        case free
        case at(Int)
        case within(stream: Int, index: Int)
    }

    private var out = ByteText(reserving: 1 << 18)
    private var places: [Place]

    init(objects: Int) {
        places = Array(repeating: .free, count: objects)
        // The four bytes above 127 tell every carrier that this is no text (ISO 19005-2, 6.1.2).
        out.raw("%PDF-1.7\n%")
        out.append([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    mutating func write(
        stream bytes: [UInt8], _ dictionary: PDFDictionary, as number: ObjectNumber, isPlain: Bool
    ) {
        places[number.value - 1] = .at(out.bytes.count)
        let written = isPlain ? bytes : deflated(bytes)
        var dictionary = dictionary
        if !isPlain { dictionary[.filter] = .name(.flateDecode) }
        dictionary[.length] = .number(written.count)
        out.number(number.value)
        out.raw(" 0 obj\n")
        out.dictionary(dictionary)
        out.raw("\nstream\n")
        out.append(written)
        out.raw("\nendstream\nendobj\n")
    }

    mutating func write(packed: ArraySlice<(number: ObjectNumber, dictionary: PDFDictionary)>) {
        places.append(.free)
        let stream = ObjectNumber(value: places.count)
        var head = ByteText()
        var body = ByteText(reserving: packed.count * 80)
        for (index, object) in packed.enumerated() {
            places[object.number.value - 1] = .within(stream: stream.value, index: index)
            head.number(object.number.value)
            head.byte(0x20)
            head.number(body.bytes.count)
            head.byte(0x20)
            body.dictionary(object.dictionary)
            body.byte(0x0A)
        }
        let first = head.bytes.count
        head.append(body.bytes)
        write(
            stream: head.bytes,
            [.type: .name(.objectStream), .components: .number(packed.count), .first: .number(first)],
            as: stream, isPlain: false)
    }

    mutating func end(root: ObjectNumber, information: ObjectNumber) -> [UInt8] {
        let start = out.bytes.count
        places.append(.at(start))
        let identity = contentIdentity(of: out.bytes)
        let table = deflated(crossReferences())
        out.number(places.count)
        out.raw(" 0 obj\n")
        out.dictionary([
            .type: .name(.crossReferences), .size: .number(places.count + 1),
            .widths: .array([.number(1), .number(4), .number(2)]), .root: .reference(root),
            .information: .reference(information), .identity: .array([.bytes(identity), .bytes(identity)]),
            .filter: .name(.flateDecode),
            .decodeParameters: .dictionary([.predictor: .number(12), .columns: .number(7)]),
            .length: .number(table.count),
        ])
        out.raw("\nstream\n")
        out.append(table)
        out.raw("\nendstream\nendobj\nstartxref\n")
        out.number(start)
        out.raw("\n%%EOF\n")
        return out.bytes
    }

    /// Seven bytes an object, each row told as its difference from the row before it (the Up predictor of PNG), which
    /// halves what they come to.
    private func crossReferences() -> [UInt8] {
        var rows: [UInt8] = []
        var before: [UInt8] = [0, 0, 0, 0, 0, 0, 0]
        for place in [.free] + places {
            let row: [UInt8] =
                switch place {
                case .free: [0, 0, 0, 0, 0, 0xFF, 0xFF]
                case .at(let offset): [1] + bigEndian(offset) + [0, 0]
                case .within(let stream, let index):
                    [2] + bigEndian(stream) + [UInt8(index >> 8 & 255), UInt8(index & 255)]
                }
            rows.append(2)
            for index in row.indices { rows.append(row[index] &- before[index]) }
            before = row
        }
        return rows
    }
}

private func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// Sixteen bytes that differ where the content does: two FNV-1a sums from two beginnings. An identity, not a proof.
func contentIdentity(of bytes: [UInt8]) -> [UInt8] {
    var one: UInt64 = 0xcbf2_9ce4_8422_2325
    var other: UInt64 = 0x6c62_272e_07bb_0142
    for byte in bytes {
        one = (one ^ UInt64(byte)) &* 0x100_0000_01b3
        other = (other ^ UInt64(byte) ^ 0x5a) &* 0x100_0000_01b3
    }
    return [one, other].flatMap { sum in (0..<8).reversed().map { UInt8(truncatingIfNeeded: sum >> ($0 * 8)) }
    }
}
