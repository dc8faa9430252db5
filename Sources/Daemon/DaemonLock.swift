import Foundation
import Pipeline

/// One daemon to a ledger: the second says so and ends.
final class DaemonLock: Sendable {
    private let descriptor: Int32

    /// - Throws: `Refusal` of kind `busy`.
    init(of ledger: String) throws {
        let path = "\(ledger).daemon"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw Refusal(.world, "\(path) cannot be opened: \(String(cString: strerror(errno))).")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Refusal(.busy, "A daemon runs for the ledger at \(ledger) already; this one ends.")
        }
    }

    deinit { close(descriptor) }
}
