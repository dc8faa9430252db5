package import BoardDomain
import GRDB
import Glibc

/// The one process that sends from a ledger, for as long as it keeps this.
///
/// It holds a lock beside the ledger, which the system takes from it however it ends; and the epoch it raised, which
/// every write of its own must find unchanged. One that was stopped, and woke up after another had taken over, can
/// record nothing; and since nothing is sent before it is recorded, it sends nothing either.
package final class Sender: Sendable {
    /// What the last sender left behind, and what became of it.
    package struct Recovery: Hashable, Sendable {
        /// Owed again: nothing that counts had been handed over.
        package let ready: Int
        /// May have arrived.
        package let inDoubt: Int
        /// Had been withdrawn or superseded meanwhile.
        package let cancelled: Int

        package init(ready: Int, inDoubt: Int, cancelled: Int) {
            self.ready = ready
            self.inDoubt = inDoubt
            self.cancelled = cancelled
        }
    }

    package let ledger: Ledger
    /// 1, 2, 3 ... with each sender of this ledger.
    package let epoch: Int64
    package let recovery: Recovery
    let identity: String
    let policy: RetryPolicy
    private let lock: OpenFile

    fileprivate init(
        ledger: Ledger, epoch: Int64, recovery: Recovery, identity: String, policy: RetryPolicy,
        lock: OpenFile
    ) {
        self.ledger = ledger
        self.epoch = epoch
        self.recovery = recovery
        self.identity = identity
        self.policy = policy
        self.lock = lock
    }

    /// One transaction of the sender's own, refused where another has become the sender.
    func writing<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try ledger.writing { db in
            guard try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(epoch) FROM sender")) == epoch else {
                throw LedgerError.fenced(path: ledger.path)
            }
            return try body(db)
        }
    }
}

extension Ledger {
    /// The file whose lock the sender holds.
    package var senderLock: String { "\(path).sender" }

    /// Makes this process the sender, and puts in order what the last one left in the middle.
    ///
    /// - Parameters:
    ///   - identity: of this machine and this ledger's place on it, as `arm` was given it.
    ///   - policy: what to do about doubts.
    /// - Throws: `LedgerError.anotherSender` while another process holds the lock.
    package func takeOwnership(
        as identity: String, policy: RetryPolicy = RetryPolicy(), at now: Instant
    ) throws(LedgerError) -> Sender {
        let lock = try lockSender()
        let (epoch, recovery) = try writing { db in
            let epoch = (try Int64.fetchOne(db, sql: "SELECT max(epoch) FROM sender") ?? 0) + 1
            try db.execute(
                sql: "INSERT INTO sender (epoch, process, at) VALUES (?, ?, ?)",
                arguments: [epoch, getpid(), now.seconds])
            try AuditEvent.append(
                ["sender changed", "sender: \(epoch)", "at: \(now.seconds)"].joined(separator: "\n"), to: db)
            return (epoch, try recover(at: now, by: policy, as: epoch, db))
        }
        return Sender(
            ledger: self, epoch: epoch, recovery: recovery, identity: identity, policy: policy, lock: lock)
    }

    private func recover(
        at now: Instant, by policy: RetryPolicy, as epoch: Int64, _ db: Database
    ) throws -> Sender.Recovery {
        var found: [Delivery.Phase: Int] = [:]
        for row in try DeliveryRow.fetch(db, where: "d.state IN ('talking', 'ending')") {
            let moved = try row.moved { delivery throws(DeliveryRefusal) in
                try delivery.recovered(at: now, by: policy)
            }
            let end = Attempt.End(
                phase: row.delivery.phase, outcome: .interrupted, fault: nil,
                reply: "the sender was gone before it ended", at: now)
            let attempt = try Attempt.end(row.delivery, end, in: db)
            try row.store(moved, by: epoch, telling: [attempt.ending].compactMap(\.self), in: db)
            found[moved.phase, default: 0] += 1
        }
        return Sender.Recovery(
            ready: found[.ready] ?? 0, inDoubt: found[.inDoubt] ?? 0, cancelled: found[.cancelled] ?? 0)
    }

    private func lockSender() throws(LedgerError) -> OpenFile {
        for _ in 0..<100 {
            let file = try OpenFile.open(senderLock, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
            guard try file.lock() else {
                let name = String(decoding: try file.readAll(), as: UTF8.self)
                throw .anotherSender(path: path, holder: name.isEmpty ? "unnamed" : printable(name))
            }
            // Somebody may have cleared the name away between the opening and the locking.
            guard file.isStillNamed else { continue }
            guard ftruncate(file.descriptor, 0) == 0 else { throw .system(errno, senderLock) }
            try file.write(Array("process \(getpid())\n".utf8))
            return file
        }
        throw .disk(path: senderLock, detail: "its name does not last")
    }
}
