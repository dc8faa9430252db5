import CCurl
import Glibc

/// One handle of libcurl's easy interface and the connection it keeps. For one thread.
final class CurlHandle {
    let raw: UnsafeMutableRawPointer
    private let errors: UnsafeMutablePointer<CChar>
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    init() throws(CurlFault) {
        guard CurlHandle.started == CURLE_OK, let raw = curl_begin() else { throw CurlFault() }
        self.raw = raw
        errors = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errors.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        _ = curl_set_errors(raw, errors)
        do {
            try set(CURLOPT_NOSIGNAL, 1)
            // Nothing of the user's or the environment's has a say: no proxy, no .netrc, no waiting for a resolver's thread.
            try set(CURLOPT_PROXY, "")
            try set(CURLOPT_NOPROXY, "*")
            try set(CURLOPT_QUICK_EXIT, 1)
            try set(CURLOPT_SSL_VERIFYPEER, 1)
            try set(CURLOPT_SSL_VERIFYHOST, 2)
            try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        } catch {
            end()
            throw error
        }
    }

    deinit { end() }

    private func end() {
        // libcurl takes leave of the other side here and waits for its answer: up to two minutes, whatever limits were
        // set. On a socket that is shut it ends at once.
        let socket = curl_active_socket(raw)
        if socket >= 0 { shutdown(socket, CInt(SHUT_RDWR)) }
        curl_end(raw)
        for list in lists { curl_list_end(list) }
        errors.deallocate()
    }

    /// Once in a process, before the first handle; what it holds is needed until the process ends.
    private static let started = curl_take_in()

    func set(_ option: CURLoption, _ value: Int) throws(CurlFault) {
        guard curl_set_long(raw, option, value) == CURLE_OK else { throw CurlFault(option) }
    }

    /// libcurl copies the text.
    func set(_ option: CURLoption, _ value: String) throws(CurlFault) {
        guard curl_set_text(raw, option, value) == CURLE_OK else { throw CurlFault(option) }
    }

    /// Lends a secret for as long as libcurl takes to copy it; its copy is freed with the handle.
    func set(_ option: CURLoption, _ secret: Secret) throws(CurlFault) {
        let code = secret.lend { bytes in
            var text = [CChar](repeating: 0, count: bytes.count + 1)
            defer { text.withUnsafeMutableBytes { wipe($0) } }
            text.withUnsafeMutableBytes { $0.copyBytes(from: bytes) }
            return curl_set_text(raw, option, text)
        }
        guard code == CURLE_OK else { throw CurlFault(option) }
    }

    func set(_ option: CURLoption, list words: [String]) throws(CurlFault) {
        var list: UnsafeMutablePointer<curl_slist>?
        for word in words { list = curl_list_with(list, word) }
        guard let list, curl_set_list(raw, option, list) == CURLE_OK else { throw CurlFault(option) }
        lists.append(list)
    }

    /// Takes a list away again.
    func clear(_ option: CURLoption) { _ = curl_set_list(raw, option, nil) }

    /// Runs it to its end, and says in libcurl's words how that was.
    func perform() -> (code: CURLcode, words: String) {
        errors.pointee = 0
        let code = curl_run(raw)
        let detail = String(cString: errors)
        return (code, detail.isEmpty ? String(cString: curl_words(code)) : detail)
    }
}

/// libcurl did not take an option: it was built without something that this program needs.
package struct CurlFault: Error, Hashable, Sendable {
    /// The option's number in libcurl's own list; nil where not even a handle was to be had.
    let option: UInt32?

    init(_ option: CURLoption? = nil) { self.option = option?.rawValue }

    package var sentence: String {
        "This system's libcurl lacks something that boardpack needs (\(option.map { "option \($0)" } ?? "a handle")):"
            + " install Debian's libcurl4."
    }
}
