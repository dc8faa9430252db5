import Foundation
import Glibc

/// A directory held open, so that all of a drop goes to the same one, whatever is renamed meanwhile.
final class DropDirectory: Sendable {
    let descriptor: CInt
    let path: String

    init(_ path: String) throws(DropRefusal) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        self.path = path
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw .missingDirectory(path)
            case ENOTDIR: throw .notADirectory(path)
            case let code: throw .system(code, path)
            }
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Places bytes under a name that leads to all of them or to nothing, at every moment.
    func put(_ bytes: [UInt8], under name: String) throws(DropRefusal) -> DropReceipt.File {
        if try holds(bytes, under: name) { return DropReceipt.File(name: name, arrival: .alreadyThere) }
        let waiting = try WaitingFile(bytes, for: name, in: self)
        try waiting.file.sync()
        return try put(waiting)
    }

    /// Names what was written and synced.
    func put(_ waiting: WaitingFile) throws(DropRefusal) -> DropReceipt.File {
        let (bytes, name) = (waiting.bytes, waiting.name)
        if try place(waiting.file.name, bytes, as: name) {
            return DropReceipt.File(name: name, arrival: .placed)
        }
        // Somebody else was quicker: what they placed is ours or it is not.
        guard try holds(bytes, under: name) else {
            throw .disk(path: "\(path)/\(name)", detail: "it came and went")
        }
        return DropReceipt.File(name: name, arrival: .alreadyThere)
    }

    /// False where nothing lies under the name.
    ///
    /// - Throws: `DropRefusal.taken` where something else does, be it a link or a directory.
    func holds(_ bytes: [UInt8], under name: String) throws(DropRefusal) -> Bool {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            let code = errno
            guard code == ENOENT else { throw .system(code, "\(path)/\(name)") }
            return false
        }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size == bytes.count,
            try DropFile.open(name, in: self, O_RDONLY | O_NOFOLLOW).readAll() == bytes
        else { throw .taken(name: name, directory: path) }
        return true
    }

    /// Makes the names in it outlast a power cut, on every file system that can.
    func sync() throws(DropRefusal) {
        if fsync(descriptor) == 0 { return }
        let code = errno
        guard code == EINVAL else { throw .system(code, path) }
    }

    /// Removes what a run that was killed was still writing; what a living run is writing is locked.
    func sweep() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where DropFile.isTemporary(name) {
            guard let file = try? DropFile.open(name, in: self, O_WRONLY | O_NOFOLLOW | O_NONBLOCK),
                file.lock() == .held, file.isStillNamed
            else { continue }
            unlinkat(descriptor, name, 0)
        }
    }
}

extension DropRefusal {
    /// Names an error of the system's: `errno` as it stood after the call.
    static func system(_ code: CInt, _ path: String) -> DropRefusal {
        switch code {
        case ENOSPC, EDQUOT: .full(path)
        case EACCES, EPERM, EROFS: .notWritable(path)
        default: .disk(path: path, detail: String(cString: strerror(code)))
        }
    }
}
