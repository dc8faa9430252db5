import CLibssh

extension SSHConnection {
    /// By the one way that the settings name: no agent, no key or configuration of the user's own.
    func logIn() throws(SFTPFault) {
        switch server.authentication {
        case .key(let key, let passphrase):
            let answer = try withPrivateKey(key, passphrase) { key in
                begin("logging in")
                return ssh_userauth_publickey(raw, nil, key)
            }
            try judge(answer, by: "key")
        case .password(let password):
            begin("logging in")
            let answer = password.lendText { ssh_userauth_password(raw, nil, $0) }
            try judge(answer, by: "password")
        }
    }

    private func judge(_ answer: CInt, by way: String) throws(SFTPFault) {
        switch answer {
        case SSH_AUTH_SUCCESS.rawValue: return
        case SSH_AUTH_DENIED.rawValue: throw .loginRefused(user: server.user, by: way)
        case SSH_AUTH_PARTIAL.rawValue: throw .moreThanOneFactor(user: server.user)
        default: throw lost("logging in")
        }
    }

    private func withPrivateKey<Value>(
        _ key: Secret, _ passphrase: Secret?, _ body: (ssh_key) -> Value
    ) throws(SFTPFault) -> Value {
        var imported: ssh_key?
        // An empty passphrase rather than none, for which OpenSSL would ask whoever sits at the terminal.
        let code = key.lendText { text in
            (passphrase ?? Secret([])).lendText {
                ssh_pki_import_privkey_base64(text, $0, nil, nil, &imported)
            }
        }
        guard code == SSH_OK, let imported else { throw .keyUnreadable }
        defer { ssh_key_free(imported) }
        return body(imported)
    }
}

extension Secret {
    /// Lends a copy that ends with a zero, as C wants it, and wipes the copy.
    func lendText<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
        lend { bytes in
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
            let room = UnsafeMutableRawBufferPointer(start: copy, count: bytes.count + 1)
            copy.initialize(repeating: 0, count: bytes.count + 1)
            room.copyBytes(from: bytes)
            defer {
                wipe(room)
                copy.deallocate()
            }
            return body(copy)
        }
    }
}
