/// What an edition is owed to: a mail to each mailbox on the board's list that day, and one delivery by each further route.
///
/// Mailboxes that differ in letter case alone are one: no host in use tells them apart, though RFC 5321 (section
/// 2.4) would let it. Of two entries for one mailbox the one that carries more is kept, then the earlier name.
/// - Parameters:
///   - definition: the name of the pack definition; only mailboxes of that audience are sent it.
///   - routes: folders and servers; a mail route named here goes out whether or not the list holds it.
/// - Returns: mailboxes in the order of their addresses, then the other routes in the order given, each once.
package func owedDeliveries(
    of definition: String, for board: Board.ID, to recipients: [Recipient], listedOn day: Day,
    andBy routes: [Route], from notBefore: Instant, until expires: Instant?
) -> [OwedDelivery] {
    let listed = recipients.filter {
        $0.board == board && $0.audience == definition && $0.isListed(on: day)
    }
    let mails = listed.sorted { precedence($0) < precedence($1) }.map { recipient in
        OwedDelivery(
            route: .mail(recipient.address), name: recipient.name, carriage: recipient.carriage,
            notBefore: notBefore, expires: expires)
    }
    let others = routes.map { route in
        OwedDelivery(
            route: route, name: route.destination, carriage: .drop, notBefore: notBefore, expires: expires)
    }
    var seen: Set<String> = []
    return (mails + others).filter { seen.insert($0.route.sameness).inserted }
}

extension Route {
    /// Equal for two routes that end at the same place.
    package var sameness: String { "\(channel) \(destination.lowercased())" }

    /// Whether doing it again changes nothing: a file that is there with the same bytes counts as delivered.
    package var repeatsHarmlessly: Bool {
        switch self {
        case .mail: false
        case .drop, .sftp: true
        }
    }
}

private func precedence(_ recipient: Recipient) -> (String, Int, String, String) {
    let rank =
        switch recipient.carriage {
        case .attachment: 0
        case .link: 1
        case .drop: 2
        }
    return (
        "\(recipient.address.domain) \(recipient.address.local.lowercased())", rank, recipient.name,
        recipient.address.local
    )
}
