import CZlib

/// Bytes in zlib's format (RFC 1950), at a level that never changes, so that a version of zlib makes the same of the same.
///
/// The usual level, 6, takes twice the time of this one and makes a pack a twenty-fifth smaller.
func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(uLong(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: Int(size)) { room, count in
        let status = compress2(room.baseAddress, &size, bytes, uLong(bytes.count), 4)
        // The room is what zlib itself asks for, so that nothing but a want of memory can fail.
        precondition(status == Z_OK, "zlib had no memory")
        count = Int(size)
    }
}
