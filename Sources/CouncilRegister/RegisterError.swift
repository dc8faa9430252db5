package import BoardDomain

/// Why the register would not open, answer or be changed. Each says in one sentence what is wrong and what to do.
package enum RegisterError: Error, Hashable, Sendable {
    case missing(path: String)
    case alreadyExists(path: String)
    case unreadable(path: String, why: String)
    case notARegister(path: String)
    case newer(path: String, version: Int, known: Int)
    /// Made by an earlier program, and opened only for reading, so that it cannot be brought up to date.
    case older(path: String, version: Int, known: Int)
    case damaged(path: String, why: String)
    case readOnly(path: String)
    /// Another program holds the lock.
    case busy(path: String)
    case diskFull(path: String)
    case diskFailed(path: String, why: String)
    /// The change is stamped before the newest one in the register.
    case clockWentBack(newest: CivilMoment, stamp: CivilMoment)
    case unknownBoard(Board.ID, known: [Board.ID])
    case unknownMeeting(Meeting.ID, nearest: [Meeting.ID])
    /// A rule of the schema refused a row; nothing of the change was kept.
    case refused(why: String)
    case extractUnreadable(why: String)
}

extension RegisterError: CustomStringConvertible {
    package var description: String { "\(wrong): \(next)." }

    private var wrong: String {
        switch self {
        case .missing(let path): "There is no register at \(path)"
        case .alreadyExists(let path): "There is a file at \(path) already"
        case .unreadable(let path, let why): "The register \(path) cannot be opened (\(why))"
        case .notARegister(let path): "\(path) is not a boardpack register, or its first bytes are lost"
        case .newer(let path, let version, let known):
            "The register \(path) has schema version \(version) and this program knows none after \(known)"
        case .older(let path, let version, let known):
            "The register \(path) has schema version \(version) and must have \(known) to be read"
        case .damaged(let path, let why): "The register \(path) is damaged (\(why))"
        case .readOnly(let path): "The register \(path) may be read here but not changed"
        case .busy(let path): "The register \(path) is in use by another program"
        case .diskFull(let path): "There is no room left for the register \(path)"
        case .diskFailed(let path, let why): "The disk failed under the register \(path) (\(why))"
        case .clockWentBack(let newest, let stamp):
            "The change is stamped \(stamp.day) \(stamp.time.iso), before the register's newest of "
                + "\(newest.day) \(newest.time.iso)"
        case .unknownBoard(let board, _): "The register knows no board \(board.code) on that day"
        case .unknownMeeting(let meeting, _):
            "The register knows no meeting of \(meeting.board.code) first set for \(meeting.firstSetFor)"
        case .refused(let why): "The register refused a row (\(why))"
        case .extractUnreadable(let why): "The extract cannot be read back (\(why))"
        }
    }

    private var next: String {
        switch self {
        case .missing: "make one with init, or give another path"
        case .alreadyExists: "it is left as it is; give the new register another path"
        case .unreadable: "check the path and who may read it"
        case .notARegister: "give the register's own path, or put back a backup"
        case .newer: "use the newer program that wrote it"
        case .older: "run a command that may write to it, which brings it up to date"
        case .damaged: "nothing was changed; put back a backup"
        case .readOnly: "ask for the right to write to it and to its folder"
        case .busy: "nothing was changed; try again when that one is done"
        case .diskFull: "nothing was changed; free some space and try again"
        case .diskFailed: "nothing was changed; check the disk"
        case .clockWentBack: "set the clock right, or give a later time"
        case .unknownBoard(_, let known) where known.isEmpty: "import boards first"
        case .unknownBoard(_, let known): "it knows \(known.map(\.code).joined(separator: ", "))"
        case .unknownMeeting(_, let nearest) where nearest.isEmpty: "import meetings first"
        case .unknownMeeting(_, let nearest):
            "the nearest are \(nearest.map(\.firstSetFor.iso).joined(separator: ", "))"
        case .refused: "nothing was changed; correct it and try again"
        case .extractUnreadable: "use the edition's own extract, unaltered"
        }
    }
}
