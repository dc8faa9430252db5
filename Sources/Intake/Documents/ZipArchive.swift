/// The directory of a ZIP file: what is in it, and where. Nothing is unpacked until it is asked for by name.
///
/// Source of the layout: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. No file of minutes needs ZIP64.
struct ZipArchive {
    struct Member {
        let name: String
        let method: Int
        let packed: Int
        let expanded: Int
        let isEncrypted: Bool
        /// Where its local header begins.
        let offset: Int
    }

    private(set) var members: [String: Member] = [:]
    let source: ByteSource

    /// The tail that may hold the end record: 22 bytes and a comment.
    private static let reach = 22 + 0xFFFF
    private static let mostMembers = 4096

    /// Nil where the bytes are no ZIP file that can be made out.
    init?(_ source: ByteSource, size: Int) throws {
        self.source = source
        let start = max(0, size - ZipArchive.reach)
        let tail = try source.bytes(at: start, count: size - start)
        guard let end = ZipArchive.endRecord(in: tail) else { return nil }
        let count = tail.number(at: end + 10, bytes: 2)
        let length = tail.number(at: end + 12, bytes: 4)
        let offset = tail.number(at: end + 16, bytes: 4)
        guard count <= ZipArchive.mostMembers, length <= 1 << 20, offset + length <= size else { return nil }
        let directory = try source.bytes(at: offset, count: length)
        var at = 0
        for _ in 0..<count {
            guard let (member, next) = ZipArchive.member(in: directory, at: at) else { return nil }
            members[member.name] = member
            at = next
        }
    }

    private static func endRecord(in tail: [UInt8]) -> Int? {
        guard tail.count >= 22 else { return nil }
        return (0...tail.count - 22).last { tail.number(at: $0, bytes: 4) == 0x0605_4B50 }
    }

    private static func member(in directory: [UInt8], at start: Int) -> (Member, next: Int)? {
        guard start + 46 <= directory.count, directory.number(at: start, bytes: 4) == 0x0201_4B50 else {
            return nil
        }
        let nameLength = directory.number(at: start + 28, bytes: 2)
        let rest = directory.number(at: start + 30, bytes: 2) + directory.number(at: start + 32, bytes: 2)
        guard start + 46 + nameLength + rest <= directory.count else { return nil }
        let name = String(decoding: directory[start + 46..<start + 46 + nameLength], as: UTF8.self)
        let member = Member(
            name: name, method: directory.number(at: start + 10, bytes: 2),
            packed: directory.number(at: start + 20, bytes: 4),
            expanded: directory.number(at: start + 24, bytes: 4),
            isEncrypted: directory.number(at: start + 8, bytes: 2) & 1 == 1,
            offset: directory.number(at: start + 42, bytes: 4))
        return (member, start + 46 + nameLength + rest)
    }
}

extension [UInt8] {
    /// A little-endian number; 0 past the end.
    func number(at offset: Int, bytes: Int) -> Int {
        guard offset >= 0, offset + bytes <= count else { return 0 }
        return (0..<bytes).reduce(0) { $0 | Int(self[offset + $1]) << (8 * $1) }
    }
}

extension ByteSource {
    /// As many of the bytes at a place as there are.
    func bytes(at start: Int, count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count {
            let part = try [UInt8](unsafeUninitializedCapacity: Swift.min(1 << 16, count - bytes.count)) {
                buffer, filled in
                filled = try read(at: start + bytes.count, into: UnsafeMutableRawBufferPointer(buffer))
            }
            if part.isEmpty { break }
            bytes += part
        }
        return bytes
    }
}
