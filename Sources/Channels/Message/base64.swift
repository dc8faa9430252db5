/// How many bytes `writeBase64` makes of so many: four of each three, and a line end after each 76.
package func base64Size(of count: Int) -> Int {
    let characters = (count + 2) / 3 * 4
    return characters + (characters + 75) / 76 * 2
}

/// The lines of base64 that a mail carries bytes as.
func base64Lines(of bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: base64Size(of: bytes.count)) { space, count in
        count = bytes.withUnsafeBufferPointer { writeBase64($0, into: space[...]) }
    }
}

/// Base64 as mails carry it (RFC 2045, section 6.8): lines of 76 characters, each ended by CR LF, the last too.
/// - Returns: how many bytes it wrote, which is `base64Size(of:)`.
func writeBase64(_ bytes: UnsafeBufferPointer<UInt8>, into space: Slice<UnsafeMutableBufferPointer<UInt8>>)
    -> Int
{
    var written = 0
    var start = 0
    while start < bytes.count {
        let end = min(start + 57, bytes.count)
        let line = bytes[start..<end]
        written += writeQuartets(line, into: space.dropFirst(written))
        let at = space.startIndex + written
        space.base[at] = 0x0D
        space.base[at + 1] = 0x0A
        written += 2
        start = end
    }
    return written
}

/// Four characters for each three bytes, the last filled up with `=` (RFC 4648, section 4).
/// - Returns: how many characters it wrote.
func writeQuartets(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, into space: Slice<UnsafeMutableBufferPointer<UInt8>>
) -> Int {
    let source = UnsafeBufferPointer(rebasing: bytes)
    let target = UnsafeMutableBufferPointer(rebasing: space)
    return alphabet.withUnsafeBufferPointer { letters in
        var read = 0
        var written = 0
        while read < source.count {
            let left = source.count - read
            let second = left > 1 ? source[read + 1] : 0
            let third = left > 2 ? source[read + 2] : 0
            let three = UInt32(source[read]) << 16 | UInt32(second) << 8 | UInt32(third)
            target[written] = letters[Int(three >> 18)]
            target[written + 1] = letters[Int(three >> 12 & 63)]
            target[written + 2] = left > 1 ? letters[Int(three >> 6 & 63)] : 0x3D
            target[written + 3] = left > 2 ? letters[Int(three & 63)] : 0x3D
            read += 3
            written += 4
        }
        return written
    }
}

private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
