package import BoardDomain
import GRDB

extension Ledger {
    /// Seals a pack: its files first, each whole and on the disk, then one transaction that makes them an edition and
    /// enters all that it is owed to.
    ///
    /// A run that ends in between leaves files that no edition names; they are the same bytes under the same names
    /// when it is tried again.
    ///
    /// A place that is owed this edition is no longer sent an earlier one of the same definition.
    /// - Parameters:
    ///   - owed: where it is to go; each place once.
    ///   - step: what the occurrence it was made for came to, recorded in the same transaction.
    ///   - approval: whether it waits for somebody's agreement before it goes anywhere.
    ///   - request: kept in the same transaction, so that a repeated command seals nothing.
    /// - Throws: `LedgerError.notTheNextNumber` where another run has taken the number printed in the pack;
    ///   `.requestRepeated`.
    package func seal(
        _ sealing: Sealing, owing owed: [OwedDelivery] = [], settling step: OccurrenceStep? = nil,
        awaiting approval: Bool = false, answering request: Request? = nil, at stamp: Stamp
    ) throws(LedgerError) -> Edition {
        try sealing.check()
        try checkOwed(owed)
        if let step { try check(step) }
        try checkIsNext(sealing, after: try reading { db in try lastNumber(sealing.meeting, db) })
        let contents = try contents(of: sealing)
        try files.store(contents.map { ($0.paper.fingerprint, $0.bytes) })
        let row = EditionRow(sealing, at: stamp, papers: contents.map(\.paper))
        return try writing { db in
            try remember(request, at: stamp.instant, db)
            try checkIsNext(sealing, after: try lastNumber(sealing.meeting, db))
            let id = try row.insert(into: db)
            try AuditEvent.append(row.words, to: db)
            try owe(owed, of: id, sealing, at: stamp.instant, db)
            if approval { try askApproval(of: id, sealing, at: stamp.instant, db) }
            if let step { try record(step, at: stamp.instant, db) }
            return try row.edition()
        }
    }

    /// The number to print in the next pack for a meeting: 1 for the first.
    package func nextEditionNumber(for meeting: Meeting.ID) throws(LedgerError) -> Int {
        try reading { db in try lastNumber(meeting, db) } + 1
    }

    /// The latest edition, where sealing this pack would only say the same again: the same extract, the same
    /// definitions and the same reason.
    package func editionRepeated(by sealing: Sealing) throws(LedgerError) -> Edition? {
        let extract = try fingerprint(of: sealing.extract)
        let definition = try fingerprint(of: sealing.definitionText)
        let covering: Fingerprint? =
            if let text = sealing.covering?.definitionText {
                try fingerprint(of: text)
            } else { nil }
        return try reading { db in
            guard let latest = try latestRow(sealing.meeting, db), latest.reason == sealing.reason,
                latest.fingerprint(of: .extract) == extract,
                latest.fingerprint(of: .definition) == definition,
                latest.fingerprint(of: .coverDefinition) == covering
            else { return nil }
            return try latest.edition()
        }
    }

    private func contents(of sealing: Sealing) throws(LedgerError) -> [(paper: Paper, bytes: [UInt8])] {
        var parts: [(Paper.Role, [UInt8])] = [
            (.extract, sealing.extract), (.definition, sealing.definitionText),
        ]
        if let covering = sealing.covering {
            parts += [
                (.coverDefinition, covering.definitionText), (.coverParticulars, covering.particulars),
            ]
        }
        if let typography = sealing.typography {
            parts.append((.typography, typography.text))
            for (number, font) in typography.fonts.enumerated() { parts.append((.font(number), font)) }
        }
        parts += try sealing.rendered().map { ($0.role, $0.artefact.bytes) }
        var contents: [(paper: Paper, bytes: [UInt8])] = []
        for (role, bytes) in parts {
            let fingerprint = try fingerprint(of: bytes)
            contents.append((Paper(role: role, fingerprint: fingerprint, size: bytes.count), bytes))
        }
        return contents
    }

    private func checkIsNext(_ sealing: Sealing, after last: Int) throws(LedgerError) {
        guard sealing.number == last + 1 else {
            throw .notTheNextNumber(asked: sealing.number, next: last + 1, sealing.meeting)
        }
    }

    private func lastNumber(_ meeting: Meeting.ID, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT max(number) FROM edition WHERE board = ? AND meeting = ?",
            arguments: [meeting.board.code, meeting.firstSetFor.iso]) ?? 0
    }
}
