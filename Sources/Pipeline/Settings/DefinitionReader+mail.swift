import BoardDomain

extension DefinitionReader {
    private static let mailKeys = [
        "host", "port", "security", "hello", "authority", "authentication", "user", "token_endpoint",
        "client_id", "scope", "from", "from_name", "secretary", "doubt", "largest_megabytes", "link",
    ]

    /// Nil where something needed is missing or wrong; the faults say what.
    mutating func mail(in table: DefinitionTable, relativeTo folder: String) -> MailSettings? {
        refuseKeys(of: table, besides: Self.mailKeys)
        let host = needed(self.host("host", in: table), "host", in: table, "the relay's name")
        let security: MailSettings.Security =
            choice("security", in: table, named: "kind of security") ?? .startTLS
        let port = wholeNumber("port", in: table, within: 1...65_535) ?? Self.usualPort(for: security)
        let from = needed(
            address("from", in: table), "from", in: table, "the address the pack comes from")
        let secretary = needed(
            address("secretary", in: table), "secretary", in: table, "where answers and bounces go")
        let authentication = authentication(in: table)
        let megabytes = wholeNumber("largest_megabytes", in: table, within: 1...150)
        let settings = MailTerms(
            authority: path("authority", in: table, folder), hello: self.host("hello", in: table),
            fromName: line("from_name", in: table),
            doubt: choice("doubt", in: table, named: "way with doubt"),
            link: link(in: table))
        guard let host, let from, let secretary, let authentication else { return nil }
        return MailSettings(
            host: host, port: port, security: security, hello: settings.hello ?? from.domain,
            authority: settings.authority, authentication: authentication, from: from,
            fromName: settings.fromName ?? "", secretary: secretary, doubt: settings.doubt ?? .resendOnce,
            largest: megabytes.map { $0 * 1_000_000 } ?? MailSettings.largestByDefault, link: settings.link)
    }

    /// What a mail's settings may leave out.
    private struct MailTerms {
        let authority, hello, fromName: String?
        let doubt: MailSettings.Doubt?
        let link: String?
    }

    /// RFC 6409 for submission, RFC 8314 for TLS from the start, RFC 5321 for a relay on this machine.
    private static func usualPort(for security: MailSettings.Security) -> Int {
        switch security {
        case .startTLS: 587
        case .implicitTLS: 465
        case .loopback: 25
        }
    }

    private mutating func authentication(in table: DefinitionTable) -> MailSettings.Authentication? {
        let word = text("authentication", in: table) ?? "none"
        let oauth2Keys = ["token_endpoint", "client_id", "scope"]
        for key in oauth2Keys where word != "oauth2" && table.holds(key) {
            fault(table.path(to: key), "counts only with authentication = \"oauth2\".")
        }
        switch word {
        case "none":
            if table.holds("user") {
                fault(table.path(to: "user"), "counts only with authentication = \"password\" or \"oauth2\".")
            }
            return MailSettings.Authentication.none
        case "password":
            return needed(line("user", in: table), "user", in: table, "who logs in at the relay").map {
                .password(user: $0)
            }
        case "oauth2":
            let user = needed(line("user", in: table), "user", in: table, "the mailbox that sends")
            let parts = oauth2Keys.map {
                needed(line($0, in: table), $0, in: table, "as the provider names it")
            }
            guard let user, let endpoint = parts[0], let client = parts[1], let scope = parts[2] else {
                return nil
            }
            return .oauth2(user: user, endpoint: endpoint, client: client, scope: scope)
        default:
            fault(
                table.path(to: "authentication"),
                "is “\(word)”, which is no way to log in; "
                    + "\(suggestion(for: word, among: MailSettings.authenticationWords)).")
            return nil
        }
    }

    mutating func address(_ key: String, in table: DefinitionTable) -> MailAddress? {
        guard let words = text(key, in: table) else { return nil }
        do throws(MailAddressFault) {
            return try MailAddress(words)
        } catch {
            fault(table.path(to: key), "is no address: \(error.sentence)")
            return nil
        }
    }

    private mutating func link(in table: DefinitionTable) -> String? {
        guard let words = line("link", in: table) else { return nil }
        guard words.hasPrefix("https://"), words.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            fault(table.path(to: "link"), "must begin with https:// and hold no blank.")
            return nil
        }
        return words.hasSuffix("/") ? String(words.dropLast()) : words
    }

    /// A machine's name or number, as a resolver takes it.
    mutating func host(_ key: String, in table: DefinitionTable) -> String? {
        guard let words = text(key, in: table) else { return nil }
        let isHost = words.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                || [0x2D, 0x2E, 0x3A].contains(byte)
        }
        guard isHost, words.utf8.count <= 253, !words.hasPrefix("-"), !words.hasPrefix(".") else {
            fault(table.path(to: key), "is “\(words)”, which is no machine's name.")
            return nil
        }
        return words
    }

    /// Text without a line break or another character that nobody sees.
    mutating func line(_ key: String, in table: DefinitionTable) -> String? {
        guard let words = text(key, in: table) else { return nil }
        guard words.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }),
            words.utf8.count <= 500
        else {
            fault(table.path(to: key), "must be one line of at most 500 characters.")
            return nil
        }
        return words
    }
}
