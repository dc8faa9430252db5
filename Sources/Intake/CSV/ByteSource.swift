#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Bytes asked for by position, so that a file can be looked at twice and is never held whole.
package struct ByteSource {
    private let fill: (Int, UnsafeMutableRawBufferPointer) throws -> Int
    private let length: () throws -> Int

    /// Throws `UnreadableFile` when the path names nothing that can be read from any position.
    package init(file path: String) throws {
        let file = try OpenFile(path)
        fill = { try file.read(at: $0, into: $1) }
        length = { try file.size() }
    }

    /// Bytes already in hand. One read gives at most `stride` of them.
    package init(_ bytes: [UInt8], atMost stride: Int = .max) {
        length = { bytes.count }
        fill = { offset, buffer in
            guard offset < bytes.count else { return 0 }
            let count = min(buffer.count, bytes.count - offset, stride)
            bytes.withUnsafeBytes {
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
            }
            return count
        }
    }

    /// How many bytes were put at the front of the buffer; 0 only at the end.
    package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        try fill(offset, buffer)
    }

    /// How many bytes there are in all, as things stand.
    package func size() throws -> Int { try length() }

    /// Adds at most `limit` of the bytes that follow those already in hand; false at the end.
    package func extend(_ bytes: inout [UInt8], by limit: Int) throws -> Bool {
        let offset = bytes.count
        let added = try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            count = try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
        }
        bytes += added
        return !added.isEmpty
    }
}

/// The world's refusal: the file is not there, may not be read, or the disk failed.
package struct UnreadableFile: Error, Hashable, Sendable {
    package let path: String
    /// Completes "cannot be read: ...".
    package let reason: String

    package var sentence: String { "\(path) cannot be read: \(reason)." }
}

/// A regular file held open for as long as somebody reads from it.
private final class OpenFile {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws {
        // Without O_NONBLOCK a pipe would wait for ever for somebody to write into it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw UnreadableFile(path: path, reason: OpenFile.lastReason()) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw UnreadableFile(path: path, reason: "it is a folder, a pipe or a device and not a file")
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
            if count >= 0 { return count }
            if errno != EINTR { throw UnreadableFile(path: path, reason: OpenFile.lastReason()) }
        }
    }

    func size() throws -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw UnreadableFile(path: path, reason: OpenFile.lastReason())
        }
        return Int(status.st_size)
    }

    private static func lastReason() -> String {
        guard let words = strerror(errno) else { return "error \(errno)" }
        return String(cString: words).lowercased()
    }
}
