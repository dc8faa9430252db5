/// Connects to the very server that the settings mean, and to no other.
///
/// A server has a key of each kind and shows one; a fingerprint may be of another than the one that it would show
/// first, so it is asked for every kind before it is called changed.
func connect(to server: SFTPServer) throws(SFTPFault) -> SSHConnection {
    switch server.hostKey {
    case .unwritten:
        throw .hostKeyUnwritten(offered: try SSHConnection(to: server).shownKey)
    case .fingerprint(let pinned):
        let first = try SSHConnection(to: server)
        if first.shownFingerprint == pinned { return first }
        var offered = [first.shownKey]
        for kind in hostKeyKinds where !first.shownKey.hasPrefix(kind.prefix) {
            guard let other = try connection(to: server, asking: kind.signatures) else { continue }
            if other.shownFingerprint == pinned { return other }
            offered.append(other.shownKey)
        }
        throw .hostKeyChanged(pinned: pinned, offered: offered)
    case .key(let kind, let pinned):
        let signatures = hostKeyKinds.first { kind.hasPrefix($0.prefix) }?.signatures ?? kind
        guard let connection = try connection(to: server, asking: signatures) else {
            throw .hostKeyKindNotOffered(
                pinned: "\(kind) \(pinned)", offered: try SSHConnection(to: server).shownKey)
        }
        guard connection.shownFingerprint == pinned else {
            throw .hostKeyChanged(pinned: "\(kind) \(pinned)", offered: [connection.shownKey])
        }
        return connection
    }
}

/// By what the name of a key's kind begins with; RSA with SHA-1 is not among the signatures.
private let hostKeyKinds: [(prefix: String, signatures: String)] = [
    ("ssh-ed25519", "ssh-ed25519"),
    ("ecdsa-sha2-", "ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521"),
    ("ssh-rsa", "rsa-sha2-512,rsa-sha2-256"),
]

/// Nil where the server has no such key. libssh tells that by its words alone.
private func connection(to server: SFTPServer, asking kinds: String) throws(SFTPFault) -> SSHConnection? {
    do throws(SFTPFault) {
        return try SSHConnection(to: server, asking: kinds)
    } catch {
        guard case .lost(_, let detail) = error, detail.contains("no match for method server host key")
        else { throw error }
        return nil
    }
}
