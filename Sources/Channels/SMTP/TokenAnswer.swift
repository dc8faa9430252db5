import Foundation

/// What a token endpoint answered (RFC 6749, section 5.1).
struct TokenAnswer {
    let token: Secret
    /// How long it is good for, from now.
    let seconds: Double

    init(_ body: [UInt8], status: Int, from endpoint: String) throws(TokenFault) {
        let object = (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any]
        guard status == 200 else {
            // The provider's own word for it (section 5.2), such as invalid_client; never more of what it said.
            let word = (object?["error"] as? String).map { String(SMTPReplyReader.shown($0.utf8).prefix(60)) }
            throw .refused(endpoint, status: status, word: word)
        }
        guard let object else { throw .nonsense(endpoint, "its answer is no JSON object") }
        guard let token = object["access_token"] as? String, !token.isEmpty,
            token.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .nonsense(endpoint, "its answer holds no access_token") }
        if let kind = object["token_type"] as? String, kind.lowercased() != "bearer" {
            throw .nonsense(endpoint, "its token is of another type than Bearer")
        }
        self.token = Secret(Array(token.utf8))
        let seconds =
            (object["expires_in"] as? NSNumber)?.doubleValue ?? Double(object["expires_in"] as? String ?? "")
        // Where it does not say, the token serves for this message alone.
        self.seconds = seconds.map { min(max($0, 0), 86_400) } ?? 0
    }
}

/// Why there is no token. Names the endpoint, never what was sent to it.
enum TokenFault: Error, Hashable, Sendable {
    case insecure(String)
    case unreachable(String, String)
    case refused(String, status: Int, word: String?)
    case nonsense(String, String)

    var sentence: String {
        switch self {
        case .insecure(let endpoint): "The token endpoint \(endpoint) is not https."
        case .unreachable(let endpoint, let why): "The token endpoint \(endpoint) does not answer: \(why)."
        case .refused(let endpoint, let status, let word):
            "The token endpoint \(endpoint) gave no token: status \(status)\(word.map { ", \($0)" } ?? "")."
        case .nonsense(let endpoint, let why): "The token endpoint \(endpoint) cannot be understood: \(why)."
        }
    }
}
