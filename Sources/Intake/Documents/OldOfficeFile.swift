/// A compound file, as Office wrote before 2007 and still does around what a password protects.
///
/// Its directory names its streams in UTF-16; which of them are there tells what it is (MS-CFB 2.6.1).
struct OldOfficeFile {
    let reason: DocumentRefusal.Reason

    init(_ source: ByteSource) throws {
        let bytes = try source.bytes(at: 0, count: 8 << 20)
        func holds(_ stream: String) -> Bool {
            let name: [UInt8] = stream.utf8.flatMap { [$0, UInt8(0)] }
            return bytes.indices.contains { bytes[$0...].starts(with: name) }
        }
        if holds("EncryptedPackage") {
            reason = .passwordProtected
        } else if holds("WordDocument") {
            reason = .oldWord
        } else {
            reason = holds("Workbook") ? .spreadsheet : .foreign(.ole)
        }
    }
}
