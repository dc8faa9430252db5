import Dispatch
import Foundation
import Glibc

/// Cuts a connection whose other side takes longer than it is given, so that no call on it waits for ever.
///
/// libssh's own limits begin anew with each packet, and its SFTP calls go on waiting when one has passed; a
/// connection that is shut ends them all. The watch has a thread of its own, as the call that it watches blocks.
final class SocketWatch: @unchecked Sendable {
    private let lock = NSLock()
    private let changed = DispatchSemaphore(value: 0)
    /// Its own number for the connection, since libssh closes the one that it was given when it pleases.
    private let descriptor: CInt
    private let end: Double
    private let whole: Double
    private var deadline: Double
    private var stage: (doing: String, seconds: Double)
    private var cut: SFTPFault?
    private var isOver = false

    init(_ connection: CInt, whole: Double) {
        descriptor = fcntl(connection, F_DUPFD_CLOEXEC, 0)
        self.whole = whole
        end = monotonicSeconds() + whole
        deadline = end
        stage = ("the whole upload", whole)
        Thread.detachNewThread { [self] in keep() }
    }

    /// From now on the other side has so many seconds.
    func begin(_ doing: String, within seconds: Double) {
        lock.withLock {
            let own = monotonicSeconds() + seconds
            deadline = min(own, end)
            stage = own < end ? (doing, seconds) : ("the whole upload", whole)
        }
        changed.signal()
    }

    func finish() {
        lock.withLock { isOver = true }
        changed.signal()
    }

    /// Set once the connection was cut.
    var fault: SFTPFault? { lock.withLock { cut } }

    private func keep() {
        while true {
            let wait = lock.withLock { isOver || cut != nil ? nil : max(0, deadline - monotonicSeconds()) }
            guard let wait else { break }
            if changed.wait(timeout: .now() + wait) == .timedOut { lock.withLock { cutIfLate() } }
        }
        close(descriptor)
    }

    private func cutIfLate() {
        guard !isOver, monotonicSeconds() >= deadline else { return }
        cut = .stalled(doing: stage.doing, seconds: stage.seconds)
        shutdown(descriptor, CInt(SHUT_RDWR))
    }
}
