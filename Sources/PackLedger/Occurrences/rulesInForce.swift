package import BoardDomain
import GRDB

/// A rule of a board by its name, and what it says.
package struct RuleWords: Hashable, Sendable {
    package let board: Board.ID
    package let rule: String
    /// The same words for the same rule, across releases.
    package let words: String

    package init(board: Board.ID, rule: String, words: String) {
        self.board = board
        self.rule = rule
        self.words = words
    }
}

extension Ledger {
    /// Since when each rule holds as it now reads; a rule that is new or was changed holds from now on.
    ///
    /// A rule that is not among them has ceased, so that it holds anew if it comes back. Where nothing changed, nothing
    /// is written.
    /// - Parameter recording: false to look only.
    package func rulesInForce(
        _ rules: [RuleWords], at now: Instant, recording: Bool = true
    ) throws(LedgerError) -> [RuleWords: Instant] {
        let known = try reading { db in try Self.latestRules(db) }
        let (changed, ceased) = Self.changes(from: known, to: rules)
        if recording, !changed.isEmpty || !ceased.isEmpty {
            try writing { db in
                let known = try Self.latestRules(db)
                let (changed, ceased) = Self.changes(from: known, to: rules)
                for rule in changed { try Self.enter(rule, rule.words, at: now, db) }
                for rule in ceased { try Self.enter(rule, "", at: now, db) }
            }
        }
        var since: [RuleWords: Instant] = [:]
        for rule in rules {
            let last = known[Name(rule)]
            since[rule] = last?.words == rule.words ? last?.since : now
        }
        return since
    }

    private struct Name: Hashable {
        let board: Board.ID
        let rule: String

        init(_ rule: RuleWords) { (board, self.rule) = (rule.board, rule.rule) }
        init(board: Board.ID, rule: String) { (self.board, self.rule) = (board, rule) }
    }

    private static func latestRules(_ db: Database) throws -> [Name: (words: String, since: Instant)] {
        var latest: [Name: (words: String, since: Instant)] = [:]
        let rows = try Row.fetchCursor(
            db, sql: "SELECT board, rule, words, since FROM rule_in_force ORDER BY number")
        while let row = try rows.next() {
            let name = Name(board: Board.ID(row[0]), rule: row[1])
            latest[name] = (row[2], Instant(seconds: row[3]))
        }
        return latest
    }

    private static func changes(
        from known: [Name: (words: String, since: Instant)], to rules: [RuleWords]
    ) -> (changed: [RuleWords], ceased: [RuleWords]) {
        let changed = rules.filter { known[Name($0)]?.words != $0.words }
        let names = Set(rules.map(Name.init))
        let ceased = known.filter { !names.contains($0.key) && $0.value.words != "" }.map {
            RuleWords(board: $0.key.board, rule: $0.key.rule, words: $0.value.words)
        }
        return (changed, ceased.sorted { ($0.board, $0.rule) < ($1.board, $1.rule) })
    }

    private static func enter(_ rule: RuleWords, _ words: String, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO rule_in_force (board, rule, words, since) VALUES (?, ?, ?, ?)",
            arguments: [rule.board.code, rule.rule, words, now.seconds])
        let facts = [
            "rule \(words.isEmpty ? "ceased" : "in force")", "board: \(rule.board.code)",
            "rule: \(rule.rule)",
            "words: \(rule.words)", "at: \(now.seconds)",
        ]
        try AuditEvent.append(facts.joined(separator: "\n"), to: db)
    }
}
