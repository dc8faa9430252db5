package import BoardDomain
import GRDB

/// Something done with a pack that sealed nothing, and is still worth remembering.
package struct LedgerNote: Hashable, Sendable {
    package enum Deed: String, Sendable {
        case drafted = "pack drafted"
        case verified = "edition verified"
        case dropped = "edition dropped"
        case previewed = "pack previewed"
        /// A person was told of what was not delivered.
        case told = "notice told"
    }

    package let deed: Deed
    /// Nil for what concerns no one meeting.
    package let meeting: Meeting.ID?
    /// Nil for a draft, which has none.
    package let number: Int?
    package let by: String
    /// How it ended, on one line.
    package let outcome: String

    package init(_ deed: Deed, meeting: Meeting.ID?, number: Int?, by: String, outcome: String) {
        self.deed = deed
        self.meeting = meeting
        self.number = number
        self.by = by
        self.outcome = outcome
    }

    func words(at stamp: Stamp) -> String {
        let facts = [
            deed.rawValue, meeting.map { "board: \($0.board.code)" },
            meeting.map { "meeting: \($0.firstSetFor.iso)" },
            number.map { "number: \($0)" }, "at: \(stamp.instant.seconds)",
            "local: \(stamp.local.day.iso)T\(stamp.local.time.iso)", "by: \(by)", "outcome: \(outcome)",
        ]
        return facts.compactMap(\.self).joined(separator: "\n")
    }
}

extension Ledger {
    /// Adds a note to the chained record; the editions stay as they are.
    ///
    /// - Returns: the number of its event.
    @discardableResult
    package func record(_ note: LedgerNote, at stamp: Stamp) throws(LedgerError) -> Int {
        for (field, text) in [
            ("board's code", note.meeting?.board.code ?? "none"), ("name of who did it", note.by),
            ("outcome", note.outcome),
        ] {
            try checkPrintable(text, field: field)
        }
        return try writing { db in
            try AuditEvent.append(note.words(at: stamp), to: db)
            return try Int.fetchOne(db, sql: "SELECT max(number) FROM event") ?? 0
        }
    }

    /// Whether a notice of this cause was told before.
    package func wasTold(_ cause: String) throws(LedgerError) -> Bool {
        try reading { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE content LIKE ? AND instr(content, ?) > 0)",
                arguments: ["\(LedgerNote.Deed.told.rawValue)\n%", "outcome: \(cause): "]) ?? false
        }
    }

    /// The number of the latest event; 0 before the first.
    package func lastEvent() throws(LedgerError) -> Int {
        try reading { db in try Int.fetchOne(db, sql: "SELECT max(number) FROM event") ?? 0 }
    }

    /// The whole record, oldest first.
    package func events() throws(LedgerError) -> [AuditEvent] {
        try reading { db in try AuditEvent.fetchAll(db) }
    }
}
