/// A font's name as a PDF calls it (OpenType 1.9, name, ID 6); nil where the font does not tell one.
func postScriptName(of tables: FontTables) -> String? {
    guard let table = tables["name"], let count = table.short(2), let storage = table.short(4) else {
        return nil
    }
    for index in 0..<Int(count) {
        let record = 6 + index * 12
        guard let platform = table.short(record), let meaning = table.short(record + 6), meaning == 6,
            let length = table.short(record + 8), let offset = table.short(record + 10),
            let bytes = table.part(Int(storage) + Int(offset), Int(length))
        else { continue }
        // Windows and Unicode write two bytes a letter, the old Macintosh one; the letters are those of ASCII.
        let letters =
            platform == 1 ? Array(bytes) : bytes.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        let kept = letters.filter { isPlain($0) }.prefix(63)
        if !kept.isEmpty { return String(decoding: kept, as: UTF8.self) }
    }
    return nil
}

private func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D
}
