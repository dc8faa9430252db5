import CLibssh
import Glibc

/// The files of one server's folder, over a connection that has logged in (draft-ietf-secsh-filexfer-02: SFTP 3).
///
/// Like the connection, for one thread alone; each call ends within the server's limit for an answer.
final class SFTPSession {
    private let connection: SSHConnection
    private let raw: sftp_session
    private var server: SFTPServer { connection.server }

    init(to server: SFTPServer) throws(SFTPFault) {
        let connection = try connect(to: server)
        try connection.logIn()
        connection.begin("opening SFTP")
        guard let raw = sftp_new(connection.raw) else {
            throw connection.watch.fault ?? .noSFTP(connection.detail)
        }
        self.connection = connection
        self.raw = raw
        guard sftp_init(raw) == SSH_OK else { throw connection.watch.fault ?? .noSFTP(connection.detail) }
    }

    deinit {
        connection.begin("taking leave")
        sftp_free(raw)
    }

    func requireFolder() throws(SFTPFault) {
        let path = server.path("")
        connection.begin("looking at \(path)")
        guard let found = sftp_stat(raw, path.isEmpty ? "." : path) else {
            throw isMissing ? .noFolder(path) : fault("looking at", path)
        }
        defer { sftp_attributes_free(found) }
        guard CInt(found.pointee.type) == SSH_FILEXFER_TYPE_DIRECTORY else { throw .noFolder(path) }
    }

    /// False where nothing lies under the name.
    ///
    /// - Throws: `SFTPFault.taken` where something else does, be it a link or a directory.
    func holds(_ bytes: [UInt8], under name: String) throws(SFTPFault) -> Bool {
        let path = server.path(name)
        connection.begin("looking at \(path)")
        guard let found = sftp_lstat(raw, path) else {
            if isMissing { return false }
            throw fault("looking at", path)
        }
        defer { sftp_attributes_free(found) }
        guard CInt(found.pointee.type) == SSH_FILEXFER_TYPE_REGULAR,
            found.pointee.size == UInt64(bytes.count),
            try reads(bytes, under: name)
        else { throw .taken(name: name, folder: server.folder) }
        return true
    }

    /// Whether these very bytes come back.
    func reads(_ bytes: [UInt8], under name: String) throws(SFTPFault) -> Bool {
        let path = server.path(name)
        let file = try open(path, O_RDONLY)
        defer { close(file, path) }
        var piece = [UInt8](repeating: 0, count: Self.piece)
        var compared = 0
        while true {
            connection.begin("reading \(path)")
            let count = sftp_read(file, &piece, piece.count)
            guard count >= 0 else { throw fault("reading", path) }
            if count == 0 { return compared == bytes.count }
            guard compared + count <= bytes.count,
                bytes[compared..<(compared + count)].elementsEqual(piece[..<count])
            else { return false }
            compared += count
        }
    }

    /// Makes a file that was not there and returns once the server has it, on its disk where it can say so.
    func make(_ name: String, _ bytes: [UInt8]) throws(SFTPFault) {
        let path = server.path(name)
        let file = try open(path, O_WRONLY | O_CREAT | O_EXCL)
        do throws(SFTPFault) {
            var written = 0
            while written < bytes.count {
                let length = min(Self.piece, bytes.count - written)
                connection.begin("writing \(path)")
                let count = bytes.withUnsafeBytes {
                    sftp_write(file, $0.baseAddress.map { $0 + written }, length)
                }
                guard count > 0 else { throw fault("writing", path) }
                written += count
            }
            if sftp_extension_supported(raw, "fsync@openssh.com", "1") != 0 {
                connection.begin("storing \(path)")
                guard sftp_fsync(file) == SSH_OK else { throw fault("storing", path) }
            }
        } catch {
            close(file, path)
            throw error
        }
        connection.begin("closing \(path)")
        guard sftp_close(file) == SSH_OK else { throw fault("closing", path) }
    }

    /// Never over a file that is there: SFTP 3 forbids it (section 6.5), and OpenSSH links and then unlinks.
    ///
    /// - Returns: false where the server refused it.
    func rename(_ old: String, to new: String) throws(SFTPFault) -> Bool {
        connection.begin("naming \(server.path(new))")
        if sftp_rename(raw, server.path(old), server.path(new)) == SSH_OK { return true }
        if !isAlive { throw connection.lost("naming \(server.path(new))") }
        return false
    }

    func remove(_ name: String) throws(SFTPFault) {
        connection.begin("removing \(server.path(name))")
        if sftp_unlink(raw, server.path(name)) == SSH_OK || isMissing { return }
        throw fault("removing", server.path(name))
    }

    func names(beginning start: String) throws(SFTPFault) -> [String] {
        let path = server.path("")
        connection.begin("listing \(path)")
        guard let listing = sftp_opendir(raw, path.isEmpty ? "." : path) else { throw fault("listing", path) }
        defer { sftp_closedir(listing) }
        var names: [String] = []
        while true {
            connection.begin("listing \(path)")
            guard let entry = sftp_readdir(raw, listing) else { break }
            defer { sftp_attributes_free(entry) }
            guard let name = entry.pointee.name.map({ String(cString: $0) }) else { continue }
            if name.hasPrefix(start), !name.contains("/") { names.append(name) }
        }
        guard sftp_dir_eof(listing) != 0 else { throw fault("listing", path) }
        return names
    }

    /// What every server takes in one packet (section 3 of the draft).
    private static let piece = 32_000

    private var isMissing: Bool { isAlive && sftp_get_error(raw) == SSH_FX_NO_SUCH_FILE }
    private var isAlive: Bool { connection.watch.fault == nil && ssh_is_connected(connection.raw) != 0 }

    private func open(_ path: String, _ flags: CInt) throws(SFTPFault) -> sftp_file {
        connection.begin("opening \(path)")
        guard let file = sftp_open(raw, path, flags, 0o640) else { throw fault("opening", path) }
        return file
    }

    private func close(_ file: sftp_file, _ path: String) {
        connection.begin("closing \(path)")
        sftp_close(file)
    }

    private func fault(_ doing: String, _ path: String) -> SFTPFault {
        guard isAlive else { return connection.lost("\(doing) \(path)") }
        return switch sftp_get_error(raw) {
        case SSH_FX_PERMISSION_DENIED, SSH_FX_WRITE_PROTECT, SSH_FX_OP_UNSUPPORTED:
            .notAllowed("\(doing) \(path)")
        case SSH_FX_NO_CONNECTION, SSH_FX_CONNECTION_LOST: connection.lost("\(doing) \(path)")
        default: .failed(path: path)
        }
    }
}
