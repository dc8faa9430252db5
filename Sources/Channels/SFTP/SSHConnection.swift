import CLibssh

/// A connection to a server that has shown a key, and nothing said to it yet.
///
/// libssh's handles are not safe to share: whoever makes it keeps it on one thread.
final class SSHConnection {
    let raw: ssh_session
    let watch: SocketWatch
    let server: SFTPServer
    /// Such as `ssh-ed25519 SHA256:...`.
    private(set) var shownKey = ""
    private(set) var shownFingerprint = ""

    /// - Parameter kinds: the signatures asked for, by their names in RFC 8332 and its like; nil for libssh's own list.
    init(to server: SFTPServer, asking kinds: String? = nil) throws(SFTPFault) {
        guard Self.started == SSH_OK, let raw = ssh_new() else { throw .noSFTP("libssh cannot begin") }
        let connection: CInt
        do throws(SFTPFault) {
            connection = try dial(server.host, port: server.port, within: server.limits.connecting)
        } catch {
            ssh_free(raw)
            throw error
        }
        self.raw = raw
        self.server = server
        watch = SocketWatch(connection, whole: server.limits.whole)
        watch.begin("agreeing on keys", within: server.limits.connecting)
        set(SSH_OPTIONS_FD, connection)
        // Neither the files of whoever runs this nor the machine's say anything here.
        set(SSH_OPTIONS_PROCESS_CONFIG, false)
        set(SSH_OPTIONS_KNOWNHOSTS, "/dev/null")
        set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null")
        set(SSH_OPTIONS_LOG_VERBOSITY, CInt(SSH_LOG_NOLOG))
        set(SSH_OPTIONS_TIMEOUT, Int(server.limits.connecting.rounded(.up)) + 1)
        set(SSH_OPTIONS_USER, server.user)
        if let kinds { set(SSH_OPTIONS_HOSTKEYS, kinds) }
        guard ssh_connect(raw) == SSH_OK else { throw lost("agreeing on keys") }
        try readKey()
    }

    deinit {
        watch.begin("taking leave", within: server.limits.reply)
        ssh_disconnect(raw)
        watch.finish()
        ssh_free(raw)
    }

    func begin(_ doing: String) { watch.begin(doing, within: server.limits.reply) }

    /// What a call that failed means, where the connection itself may be gone.
    func lost(_ doing: String) -> SFTPFault { watch.fault ?? .lost(doing: doing, detail: detail) }

    /// The other side may have its say in it: printable and short.
    var detail: String {
        let words = String(cString: ssh_get_error(UnsafeMutableRawPointer(raw)))
        let plain = words.unicodeScalars.prefix(200).map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        let text = String(String.UnicodeScalarView(plain))
        return text.isEmpty ? "no reason was given" : text
    }

    /// Once in a process; what it holds is needed until the process ends.
    private static let started = ssh_init()

    private func set(_ option: ssh_options_e, _ value: String) { ssh_options_set(raw, option, value) }
    private func set<Value: BitwiseCopyable>(_ option: ssh_options_e, _ value: Value) {
        withUnsafePointer(to: value) { _ = ssh_options_set(raw, option, $0) }
    }

    private func readKey() throws(SFTPFault) {
        var key: ssh_key?
        guard ssh_get_server_publickey(raw, &key) == SSH_OK, let key else { throw lost("reading its key") }
        defer { ssh_key_free(key) }
        var hash: UnsafeMutablePointer<UInt8>?
        var count = 0
        guard ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &count) == SSH_OK,
            let text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, count)
        else { throw lost("reading its key") }
        shownFingerprint = String(cString: text)
        shownKey = "\(String(cString: ssh_key_type_to_char(ssh_key_type(key)))) \(shownFingerprint)"
        ssh_string_free_char(text)
        ssh_clean_pubkey_hash(&hash)
    }
}
