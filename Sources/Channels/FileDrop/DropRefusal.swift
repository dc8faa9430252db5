/// Why an edition was not dropped. What lies in the directory under a name of ours is whole all the same.
package enum DropRefusal: Error, Hashable, Sendable {
    case missingDirectory(String)
    case notADirectory(String)
    case notWritable(String)
    case full(String)
    /// Something else lies under the name already; it was not touched, and nothing was dropped beside it.
    case taken(name: String, directory: String)
    case nothingToDrop
    case disk(path: String, detail: String)

    package var sentence: String {
        switch self {
        case .missingDirectory(let path): "There is no directory \(path) to drop the pack into."
        case .notADirectory(let path): "\(path) is not a directory."
        case .notWritable(let path): "\(path) cannot be written to by this user."
        case .full(let path): "The disk that holds \(path) is full."
        case .taken(let name, let directory):
            "\(directory) already holds a \(name) with other content; it was left as it is, and the pack was not"
                + " dropped."
        case .nothingToDrop: "The edition has no file to drop."
        case .disk(let path, let detail): "\(path) could not be used: \(detail)."
        }
    }
}
