import BoardDomain
import Foundation

/// Where an edition's files were put.
package struct DropReceipt: Hashable, Sendable {
    /// Full paths, the manifest last.
    package let paths: [String]
}

/// Puts an edition into a folder: each file whole or not at all under its name, nothing overwritten, and the manifest
/// last, so that whoever sees the manifest sees the rest. Doing it twice changes nothing.
package func drop(_ consignment: Consignment, into folder: String) throws(DropRefusal) -> DropReceipt {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
        throw .noFolder(folder)
    }
    guard isFolder.boolValue else { throw .notAFolder(folder) }
    var paths: [String] = []
    for file in consignment.files {
        paths.append(try place(file.bytes, as: consignment.name(file.format.fileExtension), in: folder))
    }
    try sync(folder: folder)
    paths.append(
        try place(Array(consignment.manifest.utf8), as: consignment.name("manifest.txt"), in: folder))
    try sync(folder: folder)
    return DropReceipt(paths: paths)
}

private func place(_ bytes: [UInt8], as name: String, in folder: String) throws(DropRefusal) -> String {
    let path = "\(folder)/\(name)"
    if try isThere(path, holding: bytes) { return path }
    let draft = "\(folder)/.\(name).\(getpid())"
    unlink(draft)
    defer { unlink(draft) }
    try write(bytes, to: draft, in: folder)
    // A link fails where the name is taken, so it can never overwrite.
    if link(draft, path) == 0 { return path }
    switch errno {
    case EEXIST:
        guard try isThere(path, holding: bytes) else { throw .otherBytes(path) }
    case EPERM, EOPNOTSUPP, ENOSYS, EMLINK:
        // A share without links: the name is taken first, and the manifest, which comes last, says it is whole.
        try write(bytes, to: path, in: folder)
    default: throw refusal(errno, path, folder)
    }
    return path
}

/// Whether the name is taken by the very same bytes; refused where it is taken by others.
private func isThere(_ path: String, holding bytes: [UInt8]) throws(DropRefusal) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    guard let found = FileManager.default.contents(atPath: path), found.elementsEqual(bytes) else {
        throw .otherBytes(path)
    }
    return true
}

private func write(_ bytes: [UInt8], to path: String, in folder: String) throws(DropRefusal) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o640)
    guard file >= 0 else { throw refusal(errno, path, folder) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            Foundation.write(file, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        }
        guard count > 0 else { throw refusal(errno, path, folder) }
        written += count
    }
    guard fsync(file) == 0 else { throw refusal(errno, path, folder) }
}

private func sync(folder: String) throws(DropRefusal) {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw refusal(errno, folder, folder) }
    defer { close(handle) }
    // Some network shares cannot synchronise a folder and say so; their files are whole all the same.
    guard fsync(handle) == 0 || errno == EINVAL else { throw refusal(errno, folder, folder) }
}

private func refusal(_ number: Int32, _ path: String, _ folder: String) -> DropRefusal {
    switch number {
    case ENOSPC, EDQUOT: .full(folder)
    case EACCES, EPERM, EROFS: .notWritable(folder)
    default: .failed(path, why: String(cString: strerror(number)))
    }
}
