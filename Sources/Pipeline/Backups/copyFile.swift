import Foundation

/// Copies a plain file or a folder of them to a name that is not taken.
func copyFile(_ path: String, to destination: String) throws {
    try placing(destination) { try FileManager.default.copyItem(atPath: path, toPath: destination) }
}

func writeFile(_ text: String, to path: String) throws {
    try placing(path) { try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting) }
}

/// Readable by this user alone, whatever the file was copied from.
func makePrivateFolder(_ path: String) throws {
    try placing(path) {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
}

/// Takes every right from everybody but this user, of all that lies below a folder.
func makePrivate(_ folder: String) throws {
    let files = FileManager.default
    for name in files.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
        let path = "\(folder)/\(name)"
        var isFolder: ObjCBool = false
        _ = files.fileExists(atPath: path, isDirectory: &isFolder)
        guard chmod(path, isFolder.boolValue ? 0o700 : 0o600) == 0 else { throw worldRefusal(errno, path) }
    }
}

private func placing(_ path: String, _ work: () throws -> Void) throws {
    do {
        try work()
    } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
        throw worldRefusal(ENOSPC, path)
    } catch {
        throw Refusal(.world, "\(path) cannot be written: \(error.localizedDescription)")
    }
}
