/// The relay that mail is handed to, and how.
package struct MailServer: Sendable {
    package enum Security: String, CaseIterable, Hashable, Sendable {
        /// In the clear until STARTTLS, which must be offered (RFC 3207).
        case startTLS = "STARTTLS"
        /// TLS from the first byte (RFC 8314, section 3.3).
        case implicitTLS = "TLS"
        /// In the clear, to an address of this machine's own and to no other.
        case plainOnLoopback = "in the clear on this machine"
    }

    package enum Authentication: Sendable {
        case none
        /// AUTH PLAIN or LOGIN (RFC 4954), whichever the relay offers.
        case password(user: String, Secret)
        /// AUTH XOAUTH2 with a token of the provider's.
        case bearer(user: String, BearerTokens)
    }

    package let host: String
    package let port: Int
    package let security: Security
    /// What this machine calls itself.
    package let helloName: String
    /// A file of certificates to trust besides the system's.
    package let certificateAuthority: String?
    package let authentication: Authentication
    package let limits: StageLimits

    package init(
        host: String, port: Int, security: Security, helloName: String, certificateAuthority: String? = nil,
        authentication: Authentication = .none, limits: StageLimits = .usual
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.helloName = helloName
        self.certificateAuthority = certificateAuthority
        self.authentication = authentication
        self.limits = limits
    }

    /// Numbers of the sixth version stand in brackets (RFC 3986, section 3.2.2).
    var place: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// Whether the host is this machine by its spelling alone, so that no resolver is asked (RFC 6761, section 6.3).
    var isHere: Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.first == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}

/// Mail would go to another machine in the clear.
struct NotThisMachine: Error, Hashable, Sendable {
    let host: String

    var sentence: String {
        "\(host) is not this machine, and mail goes in the clear to no other: name localhost or 127.0.0.1, or use TLS."
    }
}

/// How long each stage of an exchange may take, in seconds. None is without an end.
package struct StageLimits: Hashable, Sendable {
    /// To look the name up, connect and, where it is so from the first byte, agree on TLS.
    package var connecting: Double
    /// For each answer, and for each stretch in which the other side takes nothing.
    package var reply: Double
    /// For the answer to the end of the message: a relay may be storing it (RFC 5321, section 4.5.3.2.6).
    package var ending: Double
    /// For all of one message.
    package var whole: Double

    package init(connecting: Double, reply: Double, ending: Double, whole: Double) {
        self.connecting = connecting
        self.reply = reply
        self.ending = ending
        self.whole = whole
    }

    package static let usual = StageLimits(connecting: 30, reply: 60, ending: 600, whole: 900)
}
