/// Why nothing, or not all, was put into a drop folder.
package enum DropRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case noFolder(String)
    case notAFolder(String)
    /// A file of that name holds other bytes; it is never overwritten.
    case otherBytes(String)
    case full(String)
    case notWritable(String)
    case failed(String, why: String)

    package var description: String {
        switch self {
        case .noFolder(let path):
            "The drop folder \(path) is not there: make it, or correct drop.folder in the configuration."
        case .notAFolder(let path): "\(path) is not a folder: correct drop.folder in the configuration."
        case .otherBytes(let path):
            "\(path) is there already with other contents, and nothing is ever overwritten: move it away and issue again."
        case .full(let path):
            "The disk that holds the drop folder \(path) is full: make room, then run boardpack pack drop."
        case .notWritable(let path): "The drop folder \(path) cannot be written to: check its owner and mode."
        case .failed(let path, let why): "\(path) could not be written (\(why))."
        }
    }
}
