import Foundation
import Glibc

/// Makes every file and name below a folder, and the folder itself, outlast a power cut.
func syncTree(_ folder: String) throws {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for name in names { try syncPath("\(folder)/\(name)") }
    try syncPath(folder)
}

/// One file, or the names in one folder.
func syncPath(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw worldRefusal(errno, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw worldRefusal(errno, path) }
}

/// Gives a file or folder its name where nothing else has it.
func place(_ path: String, as name: String) throws {
    guard !FileManager.default.fileExists(atPath: name) else {
        throw Refusal(.refused, "There is a \(name) already; it was left as it is.")
    }
    guard rename(path, name) == 0 else { throw worldRefusal(errno, name) }
}

func worldRefusal(_ code: CInt, _ path: String) -> Refusal {
    switch code {
    case ENOSPC, EDQUOT: Refusal(.world, "The disk that holds \(path) is full; nothing half made was left.")
    case EACCES, EPERM, EROFS: Refusal(.world, "\(path) cannot be written to by this user.")
    default: Refusal(.world, "\(path) could not be used: \(String(cString: strerror(code))).")
    }
}
