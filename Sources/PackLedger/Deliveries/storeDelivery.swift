import BoardDomain
import GRDB

extension DeliveryRow {
    /// Everything the row says, so that it cannot be altered without parting from the record.
    ///
    /// What a change says besides, such as who made it, follows these lines in its event.
    var words: String {
        let columns = StateColumns(delivery)
        let text: (Int64?) -> String = { $0.map { String($0) } ?? "-" }
        let first: Int64? =
            switch delivery.kind {
            case .first: nil
            case .resend(let of): of.number
            }
        return [
            "delivery \(columns.phase.rawValue)", "delivery: \(delivery.id.number)",
            "board: \(delivery.meeting.board.code)", "meeting: \(delivery.meeting.firstSetFor.iso)",
            "number: \(delivery.edition)", "channel: \(delivery.route.channel)",
            "to: \(delivery.route.destination)", "name: \(delivery.owed.name)",
            "carriage: \(delivery.owed.carriage.rawValue)", "copy: \(copy)", "copy of: \(text(first))",
            "created: \(delivery.created.seconds)", "not before: \(delivery.owed.notBefore.seconds)",
            "expires: \(text(delivery.owed.expires?.seconds))",
            "due: \(text(columns.due))", "since: \(text(columns.since))",
            "fault: \(columns.fault?.rawValue ?? "-")", "words: \(columns.words ?? "-")",
            "attempts: \(delivery.attempts)", "setbacks: \(delivery.setbacks)", "doubts: \(delivery.doubts)",
            "stop: \(delivery.stop ?? "-")",
        ].joined(separator: "\n")
    }

    /// Gives what is owed its number, and the record its first event of it.
    static func insert(
        _ owed: OwedDelivery, of edition: Int64, copy: Int, first: Delivery.ID?, at now: Instant,
        telling facts: [String], into db: Database
    ) throws -> Delivery {
        try db.cachedStatement(
            sql: """
                INSERT INTO delivery (edition, channel, destination, name, carriage, copy, copy_of, created,
                    not_before, expires, state, due, attempts, setbacks, doubts)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'ready', ?9, 0, 0, 0)
                """
        ).execute(
            arguments: [
                edition, owed.route.channel, owed.route.destination, owed.name, owed.carriage.rawValue, copy,
                first?.number, now.seconds, owed.notBefore.seconds, owed.expires?.seconds,
            ])
        let row = try one(Delivery.ID(db.lastInsertedRowID), db)
        try AuditEvent.append(([row.words] + facts).joined(separator: "\n"), to: db)
        return row.delivery
    }

    /// Puts the delivery as it now stands in the place of what it was, and tells the record.
    ///
    /// - Parameter epoch: the sender's, where it is the sender that does this: it must still be the ledger's.
    func store(
        _ moved: Delivery, by epoch: Int64? = nil, telling facts: [String], in db: Database
    ) throws {
        let columns = StateColumns(moved)
        try db.cachedStatement(
            sql: """
                UPDATE delivery SET state = ?, due = ?, since = ?, fault = ?, words = ?, attempts = ?,
                    setbacks = ?, doubts = ?, stop = ?
                WHERE id = ? AND state = ? AND attempts = ?
                    AND (?13 IS NULL OR ?13 = (SELECT max(epoch) FROM sender))
                """
        ).execute(
            arguments: [
                columns.phase.rawValue, columns.due, columns.since, columns.fault?.rawValue, columns.words,
                moved.attempts, moved.setbacks, moved.doubts, moved.stop, delivery.id.number,
                delivery.phase.rawValue, delivery.attempts, epoch,
            ])
        guard db.changesCount == 1 else { throw NotAsItWas() }
        let row = DeliveryRow(edition: edition, copy: copy, delivery: moved)
        try AuditEvent.append(([row.words] + facts).joined(separator: "\n"), to: db)
    }

    /// A row that is no longer as this transaction read it, which the transaction itself should have made impossible.
    struct NotAsItWas: Error {}

    /// The delivery after a move of its own, or the ledger's word for why it does not move.
    func moved(_ move: (Delivery) throws(DeliveryRefusal) -> Delivery) throws(LedgerError) -> Delivery {
        do throws(DeliveryRefusal) {
            return try move(delivery)
        } catch {
            throw .refused(delivery.id, error)
        }
    }
}
