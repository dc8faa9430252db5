package import BoardDomain

/// Why the ledger cannot be used or an edition not trusted, as one sentence that says what and what next.
package enum LedgerError: Error, Hashable, Sendable, CustomStringConvertible {
    case missing(String)
    case alreadyThere(String)
    case notALedger(String)
    case newer(String, version: Int, known: Int)
    case damaged(String, why: String)
    case busy(String)
    case full(String)
    case notWritable(String)
    case unreadable(String, why: String)
    case numberTaken(Int)
    case noSuchEdition(meeting: Day, number: Int?)
    case artefactMissing(Fingerprint)
    case artefactAltered(Fingerprint)

    package var description: String {
        switch self {
        case .missing(let path): "There is no ledger at \(path): make one with boardpack init."
        case .alreadyThere(let path): "There is a ledger at \(path) already; it is left as it is."
        case .notALedger(let path): "\(path) is not a boardpack ledger: check the path in the configuration."
        case .newer(let path, let version, let known):
            "The ledger \(path) is of version \(version) and this program knows up to \(known): install the newer boardpack."
        case .damaged(let path, let why):
            "The ledger \(path) is damaged (\(why)): nothing was changed; restore it from a backup."
        case .busy(let path): "Another run is writing to the ledger \(path): nothing was sealed; try again when it is done."
        case .full(let path): "The disk that holds \(path) is full: nothing was sealed; make room and try again."
        case .notWritable(let path): "\(path) cannot be written to: nothing was sealed; check its owner and mode."
        case .unreadable(let path, let why): "\(path) cannot be read or written (\(why))."
        case .numberTaken(let number): "Another run sealed edition \(number) first: nothing was sealed; try again."
        case .noSuchEdition(let meeting, let number):
            if let number { "There is no edition \(number) for the meeting of \(meeting.iso)." } else {
                "No edition was sealed for the meeting of \(meeting.iso)."
            }
        case .artefactMissing(let fingerprint):
            "The sealed file \(fingerprint.hex) is gone from the store: restore it from a backup."
        case .artefactAltered(let fingerprint):
            "The sealed file \(fingerprint.hex) was altered since it was sealed: do not use it; restore it from a backup."
        }
    }
}
