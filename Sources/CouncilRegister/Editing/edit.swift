package import BoardDomain
import GRDB

extension Register {
    /// Records entries as one change, in one transaction.
    ///
    /// When the body throws, all of it is undone. A change that adds nothing leaves no row.
    /// - Parameters:
    ///   - author: whose change it is, as the register prints it.
    ///   - stamp: when; not before the newest change in the register.
    ///   - because: what for, such as the name of the file imported.
    ///   - keeping: false to try it and undo it, so that what would change can be shown.
    /// - Throws: `RegisterError`, or what the body throws, such as an `EntryFault`.
    package func edit<Answer>(
        by author: String, at stamp: Stamp, because: String, keeping: Bool = true,
        _ body: (RegisterEditing) throws -> Answer
    ) throws -> Answer {
        switch purpose {
        case .reading: throw RegisterError.readOnly(path: path)
        case .changing: break
        }
        return try inRegister(at: path) {
            try queue.writeWithoutTransaction { db in
                var answer: Answer?
                try db.inTransaction(.immediate) {
                    let editing = RegisterEditing(db, author: author, at: stamp, because: because)
                    answer = try body(editing)
                    return keeping ? .commit : .rollback
                }
                guard let answer else { throw RegisterError.refused(why: "the change gave no answer") }
                return answer
            }
        }
    }
}
