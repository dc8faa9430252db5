// Any bytes at all are read without a crash: as a ZIP file, as the body of a Word or OpenDocument text within one, as
// a web page, and as plain text. The first byte chooses which.

@_cdecl("LLVMFuzzerTestOneInput")
func readAnyDocument(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 0 else { return 0 }
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    let rest = Array(bytes.dropFirst())
    switch bytes[0] % 6 {
    case 0: expectLines { try readOfficeFile(ByteSource(rest), size: rest.count, named: "any") }
    case 1: expectLines { try office([("word/document.xml", rest)]) }
    case 2: expectLines { try office([("mimetype", Array("text".utf8)), ("content.xml", rest)]) }
    case 3:
        let half = rest.count / 2
        expectLines {
            try office([
                ("word/document.xml", Array(rest[..<half])), ("word/numbering.xml", Array(rest[half...])),
                ("word/styles.xml", Array(rest[half...])),
            ])
        }
    case 4: expectLines { readWebPage(rest, isUTF8: rest.count.isMultiple(of: 2)) }
    default: expectLines { try DocumentText(ByteSource(rest), named: "any").lines }
    }
    return 0
}

private func expectLines(_ read: () throws -> [String]) {
    do {
        for line in try read() { precondition(!line.contains("\n"), "expected lines without line ends") }
    } catch {
        precondition(error is DocumentRefusal, "expected no fault but a DocumentRefusal, found \(error)")
    }
}

private func office(_ members: [(name: String, bytes: [UInt8])]) throws -> [String] {
    var zip: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in members {
        let shared =
            little(20, 2) + little(0, 8) + little(0, 4) + little(bytes.count, 4) + little(bytes.count, 4)
            + little(name.utf8.count, 2)
        directory += little(0x0201_4B50, 4) + little(20, 2) + shared + little(0, 12) + little(zip.count, 4) + name.utf8
        zip += little(0x0403_4B50, 4) + shared + little(0, 2) + name.utf8 + bytes
    }
    let start = zip.count
    zip += directory
    zip += little(0x0605_4B50, 4) + little(0, 4) + little(members.count, 2) + little(members.count, 2)
    zip += little(directory.count, 4) + little(start, 4) + little(0, 2)
    return try readOfficeFile(ByteSource(zip), size: zip.count, named: "any")
}

private func little(_ number: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
}
