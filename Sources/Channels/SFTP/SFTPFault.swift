package import BoardDomain

/// Why an edition was not put on a server, or the server is not ready for one. Never holds a secret.
///
/// What lies there under a name of ours is whole all the same, and a later attempt finds it.
package enum SFTPFault: Error, Hashable, Sendable {
    case noAddress(host: String, detail: String)
    case unreachable(host: String, detail: String)
    case stalled(doing: String, seconds: Double)
    case lost(doing: String, detail: String)
    case hostKeyUnwritten(offered: String)
    case hostKeyChanged(pinned: String, offered: [String])
    case hostKeyKindNotOffered(pinned: String, offered: String)
    case keyUnreadable
    case loginRefused(user: String, by: String)
    case moreThanOneFactor(user: String)
    case noSFTP(String)
    case noFolder(String)
    case notAllowed(String)
    /// SFTP has one word for a full disk, a quota and every other failure of the server's (SSH_FX_FAILURE).
    case failed(path: String)
    /// Something else lies under the name already; it was not touched.
    case taken(name: String, folder: String)
    /// What was read back is not what was written.
    case altered(String)
    case nothingToSend

    package var sentence: String {
        switch self {
        case .noAddress(let host, let detail): "The name \(host) leads to no address: \(detail)."
        case .unreachable(let host, let detail): "\(host) cannot be reached: \(detail)."
        case .stalled(let doing, let seconds):
            "The server did not answer in time: \(seconds) seconds were not enough for \(doing)."
        case .lost(let doing, let detail): "The connection was lost while \(doing): \(detail)."
        case .hostKeyUnwritten(let offered):
            "The server's key is not known here, so nothing was sent. It shows \(offered): have its owner confirm that"
                + " over another way, then write it into the settings as host_key."
        case .hostKeyChanged(let pinned, let offered):
            "The server's key has changed, so nothing was sent: \(pinned) is in the settings and it shows"
                + " \(offered.joined(separator: ", ")). Ask its owner before you change the settings."
        case .hostKeyKindNotOffered(let pinned, let offered):
            "The server has no key of the kind in the settings, so nothing was sent: \(pinned) is wanted and it shows"
                + " \(offered). Ask its owner before you change the settings."
        case .keyUnreadable: "The private key cannot be read: it is no key, or its passphrase is another."
        case .loginRefused(let user, let way): "The server does not let \(user) in by this \(way)."
        case .moreThanOneFactor(let user):
            "The server asks \(user) for more than one proof, which no program can give: it needs an account for this."
        case .noSFTP(let detail): "The server let us in but offers no SFTP: \(detail)."
        case .noFolder(let path): "There is no folder \(path) on the server."
        case .notAllowed(let path): "The server does not allow us \(path)."
        case .failed(let path): "The server could not do it for \(path): its disk or the quota may be full."
        case .taken(let name, let folder):
            "\(folder) on the server already holds a \(name) with other content; it was left as it is."
        case .altered(let name): "\(name) came back from the server with other bytes than were written."
        case .nothingToSend: "The edition has no file to send."
        }
    }

    package var outcome: SendOutcome {
        switch self {
        case .noAddress, .unreachable, .stalled, .lost, .noFolder, .failed, .altered:
            .deferred(.channel, reply: sentence)
        case .hostKeyUnwritten, .hostKeyChanged, .hostKeyKindNotOffered, .keyUnreadable, .loginRefused,
            .moreThanOneFactor, .noSFTP, .notAllowed:
            .refused(.channel, reply: sentence)
        case .taken, .nothingToSend: .refused(.message, reply: sentence)
        }
    }
}
