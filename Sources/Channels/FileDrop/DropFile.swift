import Glibc

/// A file held open in a drop directory.
final class DropFile: Sendable {
    enum Lock { case held, heldByAnother, notKnownHere }

    let name: String
    private let descriptor: CInt
    private let directory: DropDirectory

    private init(name: String, descriptor: CInt, directory: DropDirectory) {
        self.name = name
        self.descriptor = descriptor
        self.directory = directory
    }

    deinit { close(descriptor) }

    /// What an error says of it: a hidden name of ours tells nobody anything.
    private var path: String {
        DropFile.isTemporary(name) ? directory.path : "\(directory.path)/\(name)"
    }

    static func open(
        _ name: String, in directory: DropDirectory, _ flags: CInt
    ) throws(DropRefusal) -> DropFile {
        let descriptor = openat(directory.descriptor, name, flags | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw .system(errno, "\(directory.path)/\(name)") }
        return DropFile(name: name, descriptor: descriptor, directory: directory)
    }

    /// Writes everything and opens it to the group for reading; on the disk once it is synced.
    func write(_ bytes: [UInt8]) throws(DropRefusal) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(errno, path) }
            written += count
        }
        // Past the umask; on a mount without modes of its own the mount's hold.
        if fchmod(descriptor, 0o640) != 0, ![EPERM, EOPNOTSUPP].contains(errno) {
            throw .system(errno, path)
        }
    }

    /// Returns once the disk says it has the bytes; not tried again, since after a failure they may be gone.
    func sync() throws(DropRefusal) {
        guard fsync(descriptor) == 0 else { throw .system(errno, path) }
    }

    func readAll() throws(DropRefusal) -> [UInt8] {
        let size = Int(try status().st_size)
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress.map { $0 + filled }, size - filled)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(errno, path) }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes.prefix(filled))
    }

    func lock() -> Lock {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .held }
        return errno == EWOULDBLOCK ? .heldByAnother : .notKnownHere
    }

    /// Whether its name still leads to it, and not to nothing or to a file that came later.
    var isStillNamed: Bool {
        var named = stat()
        guard let own = try? status(), fstatat(directory.descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0
        else { return false }
        return own.st_ino == named.st_ino && own.st_dev == named.st_dev
    }

    private func status() throws(DropRefusal) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(errno, path) }
        return status
    }
}

extension DropFile {
    static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(".boardpack-") && name.hasSuffix(".part")
    }

    /// A file under a hidden name that nobody else has, locked while it is written so that no sweep takes it.
    static func temporary(in directory: DropDirectory) throws(DropRefusal) -> DropFile {
        for number in 0..<10_000 {
            let name = ".boardpack-\(getpid())-\(number).part"
            let descriptor = openat(
                directory.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else {
                let code = errno
                if code == EEXIST { continue }
                throw code == ENOENT ? .missingDirectory(directory.path) : .system(code, directory.path)
            }
            let file = DropFile(name: name, descriptor: descriptor, directory: directory)
            // Where locks are not known, neither is a sweep. Else one may have come before the lock did.
            switch file.lock() {
            case .notKnownHere: return file
            case .held where file.isStillNamed: return file
            case .held, .heldByAnother: continue
            }
        }
        throw .disk(path: directory.path, detail: "no temporary name is free")
    }
}
