import Foundation
import Glibc

/// Syncs files or directories side by side, and returns when the disk has them all.
///
/// Each sync is a wait for the disk, and a journalling file system settles those that wait together in one go:
/// nine in a row took 33 ms on a busy machine, side by side 12. Threads of our own, as they do nothing but wait.
func syncTogether(_ files: [OpenFile]) throws(LedgerError) {
    let failure = FirstFailure()
    let others = DispatchGroup()
    for file in files.dropFirst() {
        others.enter()
        Thread.detachNewThread {
            failure.note(file)
            others.leave()
        }
    }
    if let first = files.first { failure.note(first) }
    others.wait()
    if let error = failure.error { throw error }
}

private final class FirstFailure: @unchecked Sendable {
    private let lock = NSLock()
    private var held: LedgerError?

    var error: LedgerError? { lock.withLock { held } }

    func note(_ file: OpenFile) {
        do throws(LedgerError) {
            try file.sync()
        } catch {
            lock.withLock { held = held ?? error }
        }
    }
}
