import BoardDomain

/// How a due term lies in its three columns: the kind, the day that belongs to it, and its words.
enum DueCells {
    static func values(of term: DueTerm) -> [SQLValue] {
        let words = SQLValue(term.words)
        switch term.due {
        case .on(let day): return [.text("day"), SQLValue(day), words]
        case .nextMeeting(let after): return [.text("next meeting"), SQLValue(after), words]
        case .futureMeeting: return [.text("future meeting"), .null, words]
        case .standing: return [.text("standing"), .null, words]
        case .missing: return [.text("missing"), .null, words]
        }
    }

    static func values(of leave: DueRevision.Leave) -> [SQLValue] {
        switch leave {
        case .granted(let by): [.text("granted"), .text(by)]
        case .asked: [.text("asked"), .null]
        case .notRecorded: [.text("not recorded"), .null]
        }
    }
}

extension Cells {
    /// Reads the three columns of a due term from its first.
    func dueTerm(_ column: Int32) throws -> DueTerm {
        let words = optionalText(column + 2)
        switch text(column) {
        case "day": return DueTerm(.on(try day(column + 1)), words: words)
        case "next meeting": return DueTerm(.nextMeeting(after: try day(column + 1)), words: words)
        case "future meeting": return DueTerm(.futureMeeting, words: words)
        case "standing": return DueTerm(.standing, words: words)
        case "missing": return DueTerm(.missing, words: words)
        default: throw unreadable(column)
        }
    }

    /// Reads a row of `action_revision` or `plan_revision`.
    func revision() throws -> DueRevision {
        let leave: DueRevision.Leave
        switch text(8) {
        case "granted": leave = .granted(by: text(9))
        case "asked": leave = .asked
        case "not recorded": leave = .notRecorded
        default: throw unreadable(8)
        }
        return DueRevision(term: try dueTerm(4), decidedOn: try day(2), reason: optionalText(7), leave: leave)
    }
}
