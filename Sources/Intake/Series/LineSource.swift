#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Bytes as they come, from a file or from standard input, a line at a time.
final class LineSource {
    /// No series has a line of this length, and no table of series is longer.
    static let longest = 256 << 20

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private var number = 0

    init(_ path: String) throws {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UnreadableFile(path: path, reason: Self.lastReason()) }
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// The first byte that is no space, line end or byte order mark; nil where there is none.
    func peek() throws -> UInt8? {
        while true {
            let blank: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
            let skipped = buffer.starts(with: HeaderLook.byteOrderMark) ? HeaderLook.byteOrderMark.count : 0
            if let byte = buffer.dropFirst(skipped).first(where: { !blank.contains($0) }) { return byte }
            guard try fill() else { return nil }
        }
    }

    /// The next line that is not blank, with its number; nil at the end.
    func next() throws -> (number: Int, bytes: ArraySlice<UInt8>)? {
        var looked = start
        while true {
            if let end = buffer[looked...].firstIndex(of: 0x0A) {
                let line = buffer[start..<end]
                start = end + 1
                looked = start
                number += 1
                if let text = Self.trimmed(line) { return (number, text) }
                continue
            }
            looked = buffer.count
            let before = start
            guard try fill() else {
                let line = buffer[start...]
                start = buffer.count
                number += 1
                return Self.trimmed(line).map { (number, $0) }
            }
            // What was read already moved to the front of the buffer.
            looked -= before - start
        }
    }

    /// All that has not been handed on.
    func rest() throws -> [UInt8] {
        while try fill() {}
        return Array(buffer[start...])
    }

    private func fill() throws -> Bool {
        guard !isAtEnd else { return false }
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        guard buffer.count < Self.longest else {
            throw UnreadableFile(path: path, reason: "it goes on for more than \(Self.longest >> 20) MiB")
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count > 0 {
                buffer += chunk[..<count]
                return true
            }
            if count == 0 {
                isAtEnd = true
                return false
            }
            if errno != EINTR { throw UnreadableFile(path: path, reason: Self.lastReason()) }
        }
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var line = line.starts(with: HeaderLook.byteOrderMark) ? line.dropFirst(3) : line
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        while let last = line.last, isBlank(last) { line = line.dropLast() }
        while let first = line.first, isBlank(first) { line = line.dropFirst() }
        return line.isEmpty ? nil : line
    }

    private static func lastReason() -> String {
        guard let words = strerror(errno) else { return "error \(errno)" }
        return String(cString: words).lowercased()
    }
}
