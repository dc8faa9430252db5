/// Files in one ZIP, none packed and none dated, so that the same files are always the same bytes.
///
/// Source of the layout: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. The date is the earliest there is, 1 January 1980.
func storedZip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var zip: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in files {
        let name = Array(name.utf8)
        let sum = crc32(bytes)
        let shared =
            little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x0021, 2)
            + little(Int(sum), 4) + little(bytes.count, 4) + little(bytes.count, 4) + little(name.count, 2)
            + little(0, 2)
        directory +=
            little(0x0201_4B50, 4) + little(20, 2) + shared + little(0, 2) + little(0, 2) + little(0, 2)
            + little(0, 4) + little(zip.count, 4) + name
        zip += little(0x0403_4B50, 4) + shared + name + bytes
    }
    let start = zip.count
    return zip + directory + little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2)
        + little(files.count, 2) + little(directory.count, 4) + little(start, 4) + little(0, 2)
}

private func little(_ number: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// CRC-32 as ZIP has it: polynomial 0xEDB88320, reflected.
private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in crcTable[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
}

private let crcTable: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
}
