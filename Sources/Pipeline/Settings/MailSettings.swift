package import BoardDomain

/// How this installation hands mail to a relay; the secrets lie apart, in the credentials folder.
package struct MailSettings: Hashable, Sendable {
    package enum Security: String, CaseIterable, Sendable {
        /// Begins in the clear and must turn to TLS before anything is said (RFC 3207).
        case startTLS = "starttls"
        /// TLS from the first byte (RFC 8314).
        case implicitTLS = "tls"
        /// In the clear, to a relay on this very machine.
        case loopback
    }

    package enum Authentication: Hashable, Sendable {
        case none
        /// The password is the credential `smtp-password`.
        case password(user: String)
        /// The client's secret is the credential `smtp-client-secret` (RFC 6749, section 4.4).
        case oauth2(user: String, endpoint: String, client: String, scope: String)
    }

    /// What happens to a mail whose last answer was lost: sent once more under the same Message-ID, or left to a person.
    package enum Doubt: String, CaseIterable, Sendable {
        case resendOnce = "resend-once"
        case hold
    }

    package var host: String
    package var port: Int
    package var security: Security
    /// What this machine calls itself to the relay.
    package var hello: String
    /// A file of certificates to trust besides the system's; nil for the system's alone.
    package var authority: String?
    package var authentication: Authentication
    package var from: MailAddress
    package var fromName: String
    /// Where answers, bounces and notices go for a board whose list names no secretary.
    package var secretary: MailAddress
    package var doubt: Doubt
    /// The largest mail in bytes; a pack that would make a larger one goes as a link or in the drop folder.
    package var largest: Int
    /// The address under which the drop folder can be fetched, without its last slash; nil where it cannot.
    package var link: String?

    static let authenticationWords = ["none", "password", "oauth2"]
    static let largestByDefault = 20_000_000
}

/// A server that each edition is put on by SFTP.
package struct SFTPSettings: Hashable, Sendable {
    package enum Authentication: String, CaseIterable, Sendable {
        /// The key is the credential `sftp-NAME-key`, its passphrase, where it has one, `sftp-NAME-passphrase`.
        case key
        /// The password is the credential `sftp-NAME-password`.
        case password
    }

    /// What the ledger and every sentence call it.
    package var name: String
    package var host: String
    package var port: Int
    package var user: String
    package var folder: String
    /// `SHA256:...`, as `ssh-keygen -lf` prints it; nil until somebody has written it down, and nothing is sent till then.
    package var hostKey: String?
    package var authentication: Authentication
}
