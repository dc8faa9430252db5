import Dispatch
import Foundation
import Glibc

/// Connects to the first address of a host that answers.
///
/// - Parameter seconds: for all of it; a name that is still being looked up then is left to end by itself.
/// - Returns: a connection that does not block, for the caller to close.
func dial(_ host: String, port: Int, within seconds: Double) throws(SFTPFault) -> CInt {
    let end = monotonicSeconds() + seconds
    let addresses = try addresses(of: host, port: port, within: seconds)
    var detail = "it has no address"
    for address in addresses {
        switch connect(to: address, until: end) {
        case .success(let connection): return connection
        case .failure(let fault): detail = String(cString: strerror(fault.code))
        }
        if monotonicSeconds() >= end { throw .stalled(doing: "connecting to \(host)", seconds: seconds) }
    }
    throw .unreachable(host: host, detail: detail)
}

private struct SystemFault: Error { let code: CInt }

/// A `sockaddr` of whatever kind.
private struct SocketAddress: Sendable {
    let family: CInt
    let bytes: [UInt8]
}

private final class Lookup: @unchecked Sendable {
    private let lock = NSLock()
    private var found: Result<[SocketAddress], SFTPFault>?
    let answered = DispatchSemaphore(value: 0)

    var answer: Result<[SocketAddress], SFTPFault>? { lock.withLock { found } }
    func answer(_ result: Result<[SocketAddress], SFTPFault>) {
        lock.withLock { found = result }
        answered.signal()
    }
}

private func addresses(of host: String, port: Int, within seconds: Double) throws(SFTPFault)
    -> [SocketAddress]
{
    let lookup = Lookup()
    Thread.detachNewThread { lookup.answer(look(up: host, port: port)) }
    guard lookup.answered.wait(timeout: .now() + seconds) == .success, let answer = lookup.answer else {
        throw .stalled(doing: "looking up \(host)", seconds: seconds)
    }
    return try answer.get()
}

private func look(up host: String, port: Int) -> Result<[SocketAddress], SFTPFault> {
    var wanted = addrinfo()
    wanted.ai_socktype = CInt(SOCK_STREAM.rawValue)
    var first: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, "\(port)", &wanted, &first)
    guard code == 0 else {
        return .failure(.noAddress(host: host, detail: String(cString: gai_strerror(code))))
    }
    defer { freeaddrinfo(first) }
    var found: [SocketAddress] = []
    var next = first
    while let entry = next?.pointee {
        if let address = entry.ai_addr {
            let bytes = UnsafeRawBufferPointer(start: address, count: Int(entry.ai_addrlen))
            found.append(SocketAddress(family: entry.ai_family, bytes: Array(bytes)))
        }
        next = entry.ai_next
    }
    return .success(found)
}

private func connect(to address: SocketAddress, until end: Double) -> Result<CInt, SystemFault> {
    let connection = socket(address.family, CInt(SOCK_STREAM.rawValue), 0)
    guard connection >= 0 else { return .failure(SystemFault(code: errno)) }
    _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
    _ = fcntl(connection, F_SETFL, O_NONBLOCK)
    var code = address.bytes.withUnsafeBytes { bytes -> CInt in
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return EINVAL }
        return Glibc.connect(connection, start, socklen_t(bytes.count)) == 0 ? 0 : errno
    }
    if code == EINPROGRESS { code = ending(of: connection, until: end) }
    guard code == 0 else {
        close(connection)
        return .failure(SystemFault(code: code))
    }
    return .success(connection)
}

/// The error that a connection on its way ends with; 0 for none.
private func ending(of connection: CInt, until end: Double) -> CInt {
    while true {
        let left = end - monotonicSeconds()
        if left <= 0 { return ETIMEDOUT }
        var asked = pollfd(fd: connection, events: Int16(POLLOUT), revents: 0)
        let count = poll(&asked, 1, CInt(min(left * 1_000, 60_000).rounded(.up)))
        if count < 0, errno != EINTR { return errno }
        guard count > 0 else { continue }
        var code: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        return getsockopt(connection, SOL_SOCKET, SO_ERROR, &code, &size) == 0 ? code : errno
    }
}
