/// A server that editions are put on by SFTP, and how.
package struct SFTPServer: Sendable {
    package enum Authentication: Sendable {
        /// A private key as `ssh-keygen` writes it (Ed25519, ECDSA or RSA), with its passphrase where it has one.
        case key(Secret, passphrase: Secret?)
        case password(Secret)
    }

    /// What is known of the key by which the server proves itself. Nothing is sent to a server that is not known.
    package enum HostKeyPin: Hashable, Sendable {
        /// Nobody has written it down yet.
        case unwritten
        /// `SHA256:...`, as `ssh-keygen -lf` prints it: of whichever kind of key that is.
        case fingerprint(String)
        /// The same with the kind of key, such as `ssh-ed25519`: no other kind is asked for.
        case key(kind: String, fingerprint: String)
    }

    /// In seconds.
    package struct Limits: Hashable, Sendable {
        /// To look the name up, connect and agree on keys.
        package let connecting: Double
        /// For each answer.
        package let reply: Double
        /// For all of one upload.
        package let whole: Double

        package init(connecting: Double, reply: Double, whole: Double) {
            self.connecting = connecting
            self.reply = reply
            self.whole = whole
        }

        package static let usual = Limits(connecting: 30, reply: 60, whole: 900)
    }

    /// What the settings and every sentence call it.
    package let name: String
    package let host: String
    package let port: Int
    package let user: String
    /// Where the files go; not begun with a slash, it counts from the user's own folder.
    package let folder: String
    package let hostKey: HostKeyPin
    package let authentication: Authentication
    package let limits: Limits

    package init(
        name: String, host: String, port: Int = 22, user: String, folder: String, hostKey: HostKeyPin,
        authentication: Authentication, limits: Limits = .usual
    ) {
        self.name = name
        self.host = host
        self.port = port
        self.user = user
        self.folder = folder
        self.hostKey = hostKey
        self.authentication = authentication
        self.limits = limits
    }

    func path(_ file: String) -> String {
        folder.isEmpty ? file : folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
    }
}
