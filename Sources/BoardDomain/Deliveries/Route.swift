/// Where one delivery of an edition goes.
package enum Route: Hashable, Sendable {
    case mail(MailAddress)
    /// The drop folder that the settings name.
    case drop
    /// A server that the settings name, by SFTP.
    case sftp(place: String)

    /// The channel's name in the ledger, in settings and in what is printed: one breaker stands for all of it.
    package var channel: String {
        switch self {
        case .mail: "mail"
        case .drop: "drop"
        case .sftp(let place): "sftp:\(place)"
        }
    }

    /// Who or what is delivered to, as the ledger keeps it.
    package var destination: String {
        switch self {
        case .mail(let address): address.text
        case .drop: "folder"
        case .sftp(let place): place
        }
    }
}
