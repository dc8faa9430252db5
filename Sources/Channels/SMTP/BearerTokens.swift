import CCurl
import Foundation

/// Tokens from a provider by client credentials (RFC 6749, section 4.4), kept until shortly before they end.
package final class BearerTokens: Sendable {
    private struct Held {
        let token: Secret
        /// On a clock that nobody sets.
        let until: Double
    }

    private final class Cell: @unchecked Sendable {
        private let lock = NSLock()
        private var held: Held?
        func get() -> Held? { lock.withLock { held } }
        func put(_ next: Held?) { lock.withLock { held = next } }
    }

    private let endpoint: String
    private let client: String
    private let scope: String
    private let secret: Secret
    private let authority: String?
    private let limit: Double
    private let cell = Cell()

    /// - Parameters:
    ///   - endpoint: begins with `https://`, or with `http://` and an address of this machine.
    ///   - authority: a file of certificates to trust besides the system's.
    ///   - limit: seconds that one request may take.
    package init(
        endpoint: String, client: String, scope: String, secret: Secret, authority: String? = nil,
        limit: Double = 60
    ) {
        self.endpoint = endpoint
        self.client = client
        self.scope = scope
        self.secret = secret
        self.authority = authority
        self.limit = limit
    }

    /// A token with a minute or more before it; asked for anew where there is none.
    func token() throws(TokenFault) -> Secret {
        if let held = cell.get(), held.until - monotonicSeconds() > Self.margin { return held.token }
        let answer = try request()
        cell.put(Held(token: answer.token, until: monotonicSeconds() + answer.seconds))
        return answer.token
    }

    /// The relay does not take it, whatever its end was to be: the next call asks for another.
    func forget() { cell.put(nil) }

    private static let margin: Double = 60
    private static let longestAnswer = 65_536

    private func request() throws(TokenFault) -> TokenAnswer {
        let isHere = endpoint.hasPrefix("http://")
        guard isHere || endpoint.hasPrefix("https://") else { throw .insecure(endpoint) }
        let body = Body()
        let (code, words, status) = try ask(into: body, isHere: isHere)
        if body.isTooLong { throw .nonsense(endpoint, "its answer is longer than any token's") }
        guard code == CURLE_OK else { throw .unreachable(endpoint, SMTPReplyReader.shown(words.utf8)) }
        return try TokenAnswer(body.bytes, status: status, from: endpoint)
    }

    private func ask(
        into body: Body, isHere: Bool
    ) throws(TokenFault) -> (code: CURLcode, words: String, status: Int) {
        let handle: CurlHandle
        do throws(CurlFault) {
            handle = try CurlHandle()
            try prepare(handle, isHere: isHere)
        } catch {
            throw .unreachable(endpoint, error.sentence)
        }
        _ = curl_set_writer(handle.raw, takeIn, Unmanaged.passUnretained(body).toOpaque())
        let end = handle.perform()
        return (end.code, end.words, curl_number(handle.raw, CURLINFO_RESPONSE_CODE))
    }

    private func prepare(_ handle: CurlHandle, isHere: Bool) throws(CurlFault) {
        try handle.set(CURLOPT_URL, endpoint)
        try handle.set(CURLOPT_PROTOCOLS_STR, isHere ? "http" : "https")
        try handle.set(CURLOPT_FOLLOWLOCATION, 0)
        try handle.set(CURLOPT_TIMEOUT_MS, Int(limit * 1000))
        if let authority { try handle.set(CURLOPT_CAINFO, authority) }
        if isHere { _ = curl_set_opener(handle.raw, openOnThisMachine, nil) }
        try handle.set(CURLOPT_HTTPHEADER, list: ["Accept: application/json"])
        try handle.set(CURLOPT_POST, 1)
        let form = form()
        try handle.set(CURLOPT_POSTFIELDSIZE, form.count)
        try handle.set(CURLOPT_COPYPOSTFIELDS, form)
    }

    /// `application/x-www-form-urlencoded`, the secret among it.
    private func form() -> Secret {
        var bytes = Array("grant_type=client_credentials".utf8)
        bytes += Array("&client_id=".utf8) + encoded(client.utf8)
        bytes += Array("&scope=".utf8) + encoded(scope.utf8) + Array("&client_secret=".utf8)
        bytes += secret.lend { encoded($0) }
        defer { bytes.withUnsafeMutableBytes { wipe($0) } }
        return Secret(bytes)
    }

    private func encoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return bytes.flatMap { byte -> [UInt8] in
            if isUnreserved(byte) { return [byte] }
            return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }

    /// RFC 3986, section 2.3.
    private func isUnreserved(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-._~".utf8.contains(byte)
    }

    /// The answer as it comes; a token lies in it, so it is wiped.
    fileprivate final class Body {
        var bytes: [UInt8] = []
        var isTooLong = false
        deinit { bytes.withUnsafeMutableBytes { wipe($0) } }
    }

    fileprivate static func collect(_ part: UnsafeRawBufferPointer, in body: Body) -> Bool {
        guard body.bytes.count + part.count <= longestAnswer else {
            body.isTooLong = true
            return false
        }
        body.bytes += part
        return true
    }
}

private let takeIn: curl_write_callback = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let body = Unmanaged<BearerTokens.Body>.fromOpaque(context).takeUnretainedValue()
    let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return BearerTokens.collect(part, in: body) ? size * count : 0
}

private let openOnThisMachine: curl_opensocket_callback = { _, _, address in
    guard let address, curl_address_is_loopback(address) == 1 else { return -1 }
    return curl_open_socket(address)
}
