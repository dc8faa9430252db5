import CZlib

/// How a member of a ZIP file could not be unpacked.
enum ZipFault: Error, Hashable {
    case missing
    case encrypted
    case damaged
    /// It would grow beyond all measure, as minutes never do.
    case bomb
}

extension ZipArchive {
    /// Minutes of hundreds of pages stay far below this.
    static let mostBytes = 48 << 20
    /// XML of a document packs to a tenth or a twentieth; a thousandth is a trap. Small members are let off.
    static let mostGrowth = 200
    static let smallEnough = 1 << 20

    /// Hands over the bytes of a member piece by piece; `take` answers whether it wants more.
    func expand(_ name: String, take: (UnsafeRawBufferPointer) throws -> Bool) throws {
        guard let member = members[name] else { throw ZipFault.missing }
        if member.isEncrypted { throw ZipFault.encrypted }
        if member.expanded > ZipArchive.mostBytes { throw ZipFault.bomb }
        let header = try source.bytes(at: member.offset, count: 30)
        guard header.number(at: 0, bytes: 4) == 0x0403_4B50 else { throw ZipFault.damaged }
        let start =
            member.offset + 30 + header.number(at: 26, bytes: 2) + header.number(at: 28, bytes: 2)
        switch member.method {
        case 0: try copy(from: start, count: member.packed, take: take)
        case 8: try inflate(from: start, count: member.packed, take: take)
        default: throw ZipFault.damaged
        }
    }

    /// The whole of a small member.
    func whole(_ name: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try expand(name) { part in
            bytes += part
            if bytes.count > 4 << 20 { throw ZipFault.bomb }
            return true
        }
        return bytes
    }

    private func copy(from start: Int, count: Int, take: (UnsafeRawBufferPointer) throws -> Bool) throws {
        guard count <= ZipArchive.mostBytes else { throw ZipFault.bomb }
        var at = 0
        while at < count {
            let part = try source.bytes(at: start + at, count: min(1 << 16, count - at))
            if part.isEmpty { throw ZipFault.damaged }
            if try !part.withUnsafeBytes(take) { return }
            at += part.count
        }
    }

    private func inflate(from start: Int, count: Int, take: (UnsafeRawBufferPointer) throws -> Bool) throws {
        var stream = z_stream()
        let version = ZLIB_VERSION
        guard inflateInit2_(&stream, -MAX_WBITS, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw ZipFault.damaged
        }
        defer { inflateEnd(&stream) }
        var room = [UInt8](repeating: 0, count: 1 << 16)
        var expanded = 0
        var at = 0
        while at < count {
            var part = try source.bytes(at: start + at, count: min(1 << 16, count - at))
            if part.isEmpty { throw ZipFault.damaged }
            at += part.count
            let ended = try part.withUnsafeMutableBufferPointer { input -> Bool in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                repeat {
                    let (made, state) = ZipArchive.step(&stream, into: &room)
                    guard state == Z_OK || state == Z_STREAM_END || state == Z_BUF_ERROR else {
                        throw ZipFault.damaged
                    }
                    expanded += made
                    if expanded > ZipArchive.mostBytes
                        || (expanded > ZipArchive.smallEnough && expanded / ZipArchive.mostGrowth > at)
                    {
                        throw ZipFault.bomb
                    }
                    let wantsMore = try room.withUnsafeBytes {
                        try take(UnsafeRawBufferPointer(rebasing: $0[..<made]))
                    }
                    if !wantsMore || state == Z_STREAM_END { return true }
                    if made == 0 && state == Z_BUF_ERROR { break }
                } while stream.avail_in > 0 || stream.avail_out == 0
                return false
            }
            if ended { return }
        }
        throw ZipFault.damaged
    }

    private static func step(_ stream: inout z_stream, into room: inout [UInt8]) -> (made: Int, state: Int32)
    {
        room.withUnsafeMutableBufferPointer { output in
            stream.next_out = output.baseAddress
            stream.avail_out = uInt(output.count)
            let state = CZlib.inflate(&stream, Z_NO_FLUSH)
            return (output.count - Int(stream.avail_out), state)
        }
    }
}
