import BoardDomain
import Foundation
import Glibc

/// Files named by the SHA-256 of what they hold: `ab/abcdef...` below one directory.
struct ArtefactFiles: Sendable {
    let root: String

    static func create(at root: String) throws(LedgerError) -> ArtefactFiles {
        try OpenFile.makeDirectory(root)
        return try open(at: root)
    }

    static func open(at root: String) throws(LedgerError) -> ArtefactFiles {
        guard OpenFile.exists(root) else { throw .missing(root) }
        let files = ArtefactFiles(root: root)
        try files.sweep()
        return files
    }

    func path(of fingerprint: Fingerprint) -> String {
        "\(directory(of: fingerprint))/\(fingerprint.hex)"
    }

    /// Returns when every file and every name on the way to it is on the disk.
    ///
    /// All are written before the first is synced, and all synced before the first is named: the file system can
    /// then settle them together, and no name ever leads to half a file.
    func store(_ contents: [(fingerprint: Fingerprint, bytes: [UInt8])]) throws(LedgerError) {
        var names: Set<Fingerprint> = []
        var waiting: [(file: OpenFile, fingerprint: Fingerprint)] = []
        // What was renamed is no longer under its temporary name, so this removes only what was not.
        defer { for (file, _) in waiting { unlink(file.path) } }
        for (fingerprint, bytes) in contents where names.insert(fingerprint).inserted {
            if try isStored(fingerprint, size: bytes.count) { continue }
            let file = try temporary()
            waiting.append((file, fingerprint))
            try file.write(bytes)
        }
        try syncTogether(waiting.map(\.file))
        for (file, fingerprint) in waiting {
            try OpenFile.makeDirectory(directory(of: fingerprint))
            guard rename(file.path, path(of: fingerprint)) == 0 else {
                throw .system(errno, path(of: fingerprint))
            }
        }
        // Also where a file was there already: the run that named it may have ended before it got this far.
        var directories = [try OpenFile.directory(root)]
        for path in Set(names.map(directory(of:))) { directories.append(try OpenFile.directory(path)) }
        try syncTogether(directories)
    }

    func bytes(of fingerprint: Fingerprint) throws(LedgerError) -> [UInt8] {
        let path = path(of: fingerprint)
        guard OpenFile.exists(path) else { throw .artefactMissing(fingerprint) }
        let bytes = try OpenFile.open(path, O_RDONLY | O_NOFOLLOW).readAll()
        guard try PackLedger.fingerprint(of: bytes) == fingerprint else {
            throw .artefactAltered(fingerprint)
        }
        return bytes
    }

    private func directory(of fingerprint: Fingerprint) -> String { "\(root)/\(fingerprint.hex.prefix(2))" }

    private func isStored(_ fingerprint: Fingerprint, size: Int) throws(LedgerError) -> Bool {
        let path = path(of: fingerprint)
        guard OpenFile.exists(path) else { return false }
        let status = try OpenFile.open(path, O_RDONLY | O_NOFOLLOW).status()
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size == size else {
            throw .artefactAltered(fingerprint)
        }
        return true
    }
}

// MARK: Temporary names

extension ArtefactFiles {
    private static let temporaryPrefix = ".new-"

    /// A file of a name that nobody else has, locked for as long as it is being written.
    private func temporary() throws(LedgerError) -> OpenFile {
        for number in 0..<10_000 {
            let path = "\(root)/\(Self.temporaryPrefix)\(getpid())-\(number)"
            if OpenFile.exists(path) { continue }
            let file: OpenFile
            do {
                file = try OpenFile.open(
                    path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600, saying: root)
            } catch {
                if OpenFile.exists(path) { continue }
                throw error
            }
            // A sweep may have come between the making and the locking.
            if try file.lock(), file.isStillNamed { return file }
        }
        throw .disk(path: root, detail: "no temporary name is free")
    }

    /// Removes what a run that was killed was still writing; what a living run is writing is locked.
    private func sweep() throws(LedgerError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: root)
        } catch {
            throw .disk(path: root, detail: "it is not a directory that can be read")
        }
        for name in names where name.hasPrefix(Self.temporaryPrefix) {
            guard let file = try? OpenFile.open("\(root)/\(name)", O_WRONLY | O_NOFOLLOW), try file.lock(),
                file.isStillNamed
            else { continue }
            unlink(file.path)
        }
    }
}
