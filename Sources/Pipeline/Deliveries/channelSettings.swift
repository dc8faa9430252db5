import BoardDomain
import Channels
import PackLedger

extension Settings {
    /// What is done about a delivery whose last answer was lost.
    var retryPolicy: RetryPolicy {
        switch mail?.doubt ?? .resendOnce {
        case .resendOnce: RetryPolicy(inDoubt: .resendOnce)
        case .hold: RetryPolicy(inDoubt: .hold)
        }
    }

    /// Every place besides mailboxes that an edition is put.
    var fileRoutes: [Route] { [.drop] + sftp.map { .sftp(place: $0.name) } }
}

/// The relay as the settings describe it, with its secrets read from the credentials folder.
func mailServer(_ settings: MailSettings, credentials: CredentialsDirectory) throws -> MailServer {
    let security: MailServer.Security =
        switch settings.security {
        case .startTLS: .startTLS
        case .implicitTLS: .implicitTLS
        case .loopback: .plainOnLoopback
        }
    let authentication: MailServer.Authentication =
        switch settings.authentication {
        case .none: .none
        case .password(let user):
            .password(user: user, try credentials.secret(named: "smtp-password"))
        case .oauth2(let user, let endpoint, let client, let scope):
            .bearer(
                user: user,
                BearerTokens(
                    endpoint: endpoint, client: client, scope: scope,
                    secret: try credentials.secret(named: "smtp-client-secret")))
        }
    return MailServer(
        host: settings.host, port: settings.port, security: security, helloName: settings.hello,
        certificateAuthority: settings.authority, authentication: authentication)
}

/// A server of `[[sftp]]`, likewise.
func sftpServer(_ settings: SFTPSettings, credentials: CredentialsDirectory) throws -> SFTPServer {
    let prefix = "sftp-\(settings.name)"
    let authentication: SFTPServer.Authentication =
        switch settings.authentication {
        case .key:
            .key(
                try credentials.secret(named: "\(prefix)-key"),
                passphrase: try credentials.secretIfAny(named: "\(prefix)-passphrase"))
        case .password: .password(try credentials.secret(named: "\(prefix)-password"))
        }
    return SFTPServer(
        name: settings.name, host: settings.host, port: settings.port, user: settings.user,
        folder: settings.folder,
        hostKey: settings.hostKey.map { SFTPServer.HostKeyPin.fingerprint($0) } ?? .unwritten,
        authentication: authentication)
}

/// Where a board's answers, bounces and notices go: the first mailbox in force that is a secretary's.
func secretary(in list: RecipientsOnDay) -> MailAddress? {
    list.inForce.filter { $0.capacity == .secretary }.map(\.recipient.address).min()
}

/// The board's own secretary on a list, or the one that the settings name.
func boardSecretary(in list: RecipientsOnDay, with assembly: Assembly) -> MailAddress? {
    secretary(in: list) ?? assembly.settings.mail?.secretary
}
