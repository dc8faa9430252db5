import Glibc

/// A file held open: the few system calls the ledger needs, each failing with a named error.
final class OpenFile: Sendable {
    let descriptor: CInt
    let path: String
    /// What an error says of it: its path, or its folder where the name is ours and tells nobody anything.
    private let place: String

    private init(descriptor: CInt, path: String, place: String) {
        self.descriptor = descriptor
        self.path = path
        self.place = place
    }

    deinit { close(descriptor) }

    /// A child process never inherits it.
    static func open(
        _ path: String, _ flags: CInt, mode: mode_t = 0, saying place: String? = nil
    ) throws(LedgerError) -> OpenFile {
        let descriptor = Glibc.open(path, flags | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .system(errno, place ?? path) }
        return OpenFile(descriptor: descriptor, path: path, place: place ?? path)
    }

    func write(_ bytes: [UInt8]) throws(LedgerError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(errno, place) }
            written += count
        }
    }

    func readAll() throws(LedgerError) -> [UInt8] {
        let size = try status().st_size
        var bytes = [UInt8](repeating: 0, count: Int(size))
        var filled = 0
        while filled < bytes.count {
            let room = bytes.count - filled
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress.map { $0 + filled }, room)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(errno, place) }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes.prefix(filled))
    }

    /// Returns once the disk says it has the bytes; not tried again, since after a failure they may be gone.
    func sync() throws(LedgerError) {
        guard fsync(descriptor) == 0 else { throw .system(errno, place) }
    }

    func status() throws(LedgerError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(errno, place) }
        return status
    }

    /// Whether its path still leads to it, and not to nothing or to a file that came later.
    var isStillNamed: Bool {
        var named = stat()
        guard let own = try? status(), lstat(path, &named) == 0 else { return false }
        return own.st_ino == named.st_ino && own.st_dev == named.st_dev
    }

    /// False where somebody else holds it.
    func lock() throws(LedgerError) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        let code = errno
        guard code == EWOULDBLOCK else { throw .system(code, place) }
        return false
    }
}

extension OpenFile {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    /// Makes a file of no bytes that only this user may read, unless there is one.
    static func createPrivately(_ path: String) throws(LedgerError) {
        _ = try open(path, O_RDWR | O_CREAT, mode: 0o600)
    }

    /// Makes a directory that only this user may look into, unless there is one.
    static func makeDirectory(_ path: String) throws(LedgerError) {
        if mkdir(path, 0o700) == 0 { return }
        let code = errno
        guard code == EEXIST else { throw .system(code, path) }
    }

    /// A directory held open, so that syncing it makes the names in it outlast a power cut.
    static func directory(_ path: String) throws(LedgerError) -> OpenFile {
        try open(path, O_RDONLY | O_DIRECTORY)
    }

    static func syncParent(of path: String) throws(LedgerError) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
        let parent = parts.joined(separator: "/")
        try directory(path.hasPrefix("/") ? "/\(parent)" : parent.isEmpty ? "." : parent).sync()
    }
}

extension LedgerError {
    /// Names an error of the system's: `errno` as it stood after the call.
    static func system(_ code: CInt, _ path: String) -> LedgerError {
        switch code {
        case ENOSPC, EDQUOT: .full(path)
        case EACCES, EPERM, EROFS: .readOnly(path)
        default: .disk(path: path, detail: String(cString: strerror(code)))
        }
    }
}
