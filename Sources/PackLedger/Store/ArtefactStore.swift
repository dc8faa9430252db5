import BoardDomain
import Foundation

/// Sealed files, each under the name of its own SHA-256, so that a name can never lead to other bytes.
struct ArtefactStore: Sendable {
    let folder: String

    private func place(of fingerprint: Fingerprint) -> (folder: String, file: String) {
        let shelf = "\(folder)/\(fingerprint.hex.prefix(2))"
        return (shelf, "\(shelf)/\(fingerprint.hex)")
    }

    /// Writes bytes where they are not already, and comes back when they are on the disk under their name.
    func keep(_ bytes: [UInt8], as fingerprint: Fingerprint) throws {
        let (shelf, file) = place(of: fingerprint)
        if (try? read(fingerprint)) == bytes { return }
        let isNewShelf = try makeFolder(shelf)
        let draft = "\(shelf)/.\(fingerprint.hex).\(getpid())"
        try write(bytes, to: draft)
        guard rename(draft, file) == 0 else { throw LedgerError.ofSystem(errno, at: file) }
        try sync(folder: shelf)
        if isNewShelf { try sync(folder: folder) }
    }

    /// The bytes under a name, hashed again: what was altered is never handed out.
    func read(_ wanted: Fingerprint) throws -> [UInt8] {
        guard let found = FileManager.default.contents(atPath: place(of: wanted).file) else {
            throw LedgerError.artefactMissing(wanted)
        }
        let bytes = [UInt8](found)
        guard fingerprint(of: bytes) == wanted else { throw LedgerError.artefactAltered(wanted) }
        return bytes
    }

    /// Takes away what a run that was killed left half written.
    func sweepDrafts() {
        for shelf in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where shelf.count == 2 {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(shelf)")) ?? []
            where name.hasPrefix(".") {
                let owner = name.split(separator: ".").last.flatMap { pid_t($0) }
                // A draft whose writer still runs is somebody's work in hand.
                if let owner, kill(owner, 0) == 0, owner != getpid() { continue }
                unlink("\(folder)/\(shelf)/\(name)")
            }
        }
    }

    func makeFolder(_ path: String) throws -> Bool {
        if mkdir(path, 0o700) == 0 { return true }
        guard errno == EEXIST else { throw LedgerError.ofSystem(errno, at: path) }
        return false
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw LedgerError.ofSystem(errno, at: path) }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress.map { $0 + written }, bytes.count - written) }
            guard count > 0 else {
                let fault = LedgerError.ofSystem(errno, at: path)
                unlink(path)
                throw fault
            }
            written += count
        }
        guard fsync(file) == 0 else { throw LedgerError.ofSystem(errno, at: path) }
    }

    private func sync(folder: String) throws {
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw LedgerError.ofSystem(errno, at: folder) }
        defer { close(handle) }
        guard fsync(handle) == 0 else { throw LedgerError.ofSystem(errno, at: folder) }
    }
}

extension LedgerError {
    /// What the system's own number means for a person.
    static func ofSystem(_ number: Int32, at path: String) -> LedgerError {
        switch number {
        case ENOSPC, EDQUOT, EFBIG: .full(path)
        case EACCES, EPERM, EROFS: .notWritable(path)
        default: .unreadable(path, why: String(cString: strerror(number)))
        }
    }
}
