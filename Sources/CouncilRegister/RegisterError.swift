/// Why a register cannot be used, as one sentence that says what and what next.
package enum RegisterError: Error, Hashable, Sendable, CustomStringConvertible {
    case missing(String)
    case alreadyThere(String)
    case notARegister(String)
    case newer(String, version: Int, known: Int)
    case damaged(String, why: String)
    case busy(String)
    case full(String)
    case notWritable(String)
    case unreadable(String, why: String)
    case clockWentBack(newest: String, now: String)

    package var description: String {
        switch self {
        case .missing(let path): "There is no register at \(path): make one with boardpack init."
        case .alreadyThere(let path): "There is a register at \(path) already; it is left as it is."
        case .notARegister(let path): "\(path) is not a boardpack register: check the path in the configuration."
        case .newer(let path, let version, let known):
            "The register \(path) is of version \(version) and this program knows up to \(known): install the newer boardpack."
        case .damaged(let path, let why):
            "The register \(path) is damaged (\(why)): nothing was changed; restore it from a backup."
        case .busy(let path): "Another run is writing to the register \(path): nothing was changed; try again when it is done."
        case .full(let path): "The disk that holds the register \(path) is full: nothing was changed; make room and try again."
        case .notWritable(let path): "The register \(path) cannot be written to: nothing was changed; check its owner and mode."
        case .unreadable(let path, let why): "The register \(path) cannot be read (\(why))."
        case .clockWentBack(let newest, let now):
            "The register was last changed at \(newest) and the clock says \(now): nothing was changed; set the clock right."
        }
    }
}
