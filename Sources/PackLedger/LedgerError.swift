package import BoardDomain
import GRDB

/// Why the ledger did not do as it was asked. Where it refuses, nothing in it has changed.
package enum LedgerError: Error, Hashable, Sendable {
    case missing(String)
    case alreadyThere(String)
    case notALedger(String)
    case newer(path: String, version: Int)
    case damaged(path: String, detail: String)
    case busy(String)
    case full(String)
    case readOnly(String)
    /// A system call or SQLite failed in a way that has no name here.
    case disk(path: String, detail: String)
    case noSuchEdition(Int, Meeting.ID)
    case notTheNextNumber(asked: Int, next: Int, Meeting.ID)
    /// A field of words that is blank or holds a control character.
    case unprintable(field: String)
    case formatTwice(PackFormat)
    case artefactMissing(Fingerprint)
    case artefactAltered(Fingerprint)
    case chainBroken(event: Int, detail: String)
    /// libcrypto refused to compute a SHA-256, as it does where its configuration turns the algorithm off.
    case noDigest
    case noSuchDelivery(Delivery.ID)
    case refused(Delivery.ID, DeliveryRefusal)
    /// A place that is owed the same edition twice.
    case owedTwice(String)
    case withdrawn(Int, Meeting.ID, why: String)
    /// Another process holds the sender's lock.
    case anotherSender(path: String, holder: String)
    /// Another process has become the sender since, so this one's word counts no more.
    case fenced(path: String)
    case requestRepeated(id: String, result: String)
    /// Another run has settled an occurrence meanwhile: its key, and how.
    case settledAlready(String, String)
    /// Nobody's agreement is waited for.
    case notAwaiting(Int, Meeting.ID)
    /// What is not held cannot be released; nil for everything.
    case notHeld(Board.ID?)

    package var sentence: String {
        switch self {
        case .missing(let path): "There is no ledger at \(path)."
        case .alreadyThere(let path): "There is a ledger at \(path) already; it was left as it is."
        case .notALedger(let path): "The file at \(path) is not a boardpack ledger."
        case .newer(let path, let version):
            "The ledger at \(path) was made by a newer boardpack (its version is \(version), this program knows up to"
                + " \(LedgerSchema.version)); install that one."
        case .damaged(let path, let detail): "The ledger at \(path) is damaged: \(detail)."
        case .busy(let path): "Another run is writing to the ledger at \(path); try again when it has ended."
        case .full(let path): "The disk that holds \(path) is full; nothing was changed."
        case .readOnly(let path): "\(path) cannot be written to by this user."
        case .disk(let path, let detail): "\(path) could not be used: \(detail)."
        case .noSuchEdition(let number, let meeting):
            "There is no edition \(number) for \(Self.words(meeting))."
        case .notTheNextNumber(let asked, let next, let meeting):
            "Edition \(asked) for \(Self.words(meeting)) was not sealed: the next number is \(next), so another run"
                + " has sealed meanwhile."
        case .unprintable(let field): "The \(field) must be words on one line."
        case .formatTwice(let format):
            "A pack holds each format once, and this one holds \(format.rawValue) twice."
        case .artefactMissing(let fingerprint): "The ledger's file \(fingerprint.hex) is missing."
        case .artefactAltered(let fingerprint):
            "The ledger's file \(fingerprint.hex) no longer holds what was sealed."
        case .chainBroken(let event, let detail):
            "The ledger's record was altered at event \(event): \(detail)."
        case .noDigest: "The system's libcrypto cannot compute a SHA-256."
        case .noSuchDelivery(let id): "There is no delivery \(id.number)."
        case .refused(let id, let refusal): "Delivery \(id.number): \(refusal.sentence)"
        case .owedTwice(let destination): "\(destination) would be sent the same edition twice at once."
        case .withdrawn(let number, let meeting, let why):
            "Edition \(number) for \(Self.words(meeting)) was withdrawn: \(why)."
        case .anotherSender(let path, let holder):
            "The ledger at \(path) has a sender already (\(holder)), and there is never a second."
        case .fenced(let path):
            "Another process has become the sender of the ledger at \(path); this one sends no more."
        case .requestRepeated(let id, let result): "The request \(id) was carried out already: \(result)."
        case .settledAlready(let key, let state): "\(key) is \(state) already; nothing was done again."
        case .notAwaiting(let number, let meeting):
            "Edition \(number) for \(Self.words(meeting)) waits for nobody's approval."
        case .notHeld(let board): "\(board.map { "The board \($0.code)" } ?? "Sending") is not held."
        }
    }

    private static func words(_ meeting: Meeting.ID) -> String {
        "the meeting of \(meeting.board.code) first set for \(meeting.firstSetFor)"
    }
}

extension LedgerError {
    /// Names what SQLite reports; an error of our own, thrown inside a transaction, stays what it is.
    init(_ error: any Error, in path: String) {
        if let own = error as? LedgerError {
            self = own
            return
        }
        if let unreadable = error as? EditionRow.Unreadable {
            self = .damaged(path: path, detail: "“\(unreadable.field)” makes no sense there")
            return
        }
        if error is DeliveryRow.NotAsItWas {
            self = .damaged(path: path, detail: "a delivery changed while it was being written")
            return
        }
        guard let error = error as? DatabaseError else {
            // What is left are values of another type than the tables allow.
            self = .damaged(path: path, detail: "\(error)")
            return
        }
        let detail = error.message ?? "SQLite's error \(error.resultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
        case .SQLITE_FULL: self = .full(path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path)
        case .SQLITE_NOTADB: self = .notALedger(path)
        // A table or column that is not there is damage too: nothing but this program should have made them.
        case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_MISMATCH: self = .damaged(path: path, detail: detail)
        default: self = .disk(path: path, detail: detail)
        }
    }
}
