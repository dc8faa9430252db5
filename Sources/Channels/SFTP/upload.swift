package import BoardDomain

/// Puts an edition on a server: each file whole under its name, read back and compared, the manifest last.
///
/// It blocks, within the server's limits, so it is called on a thread of its own. Doing it again does no harm: what
/// lies there already is read back and counts, whether or not the answer to its last naming was lost; what a run that
/// was cut short left under a hidden name is removed; a name that leads to anything else is left alone.
package func upload(_ consignment: Consignment, to server: SFTPServer) -> SendOutcome {
    do throws(SFTPFault) {
        let files = try put(consignment, on: server)
        let told = files.map { "\($0.name) (\($0.bytes.count) bytes)" }.joined(separator: ", ")
        return .accepted(
            reply:
                "\(server.name) holds \(told) in \(server.folder), each read back and equal to what was sealed."
        )
    } catch {
        return error.outcome
    }
}

/// Whether an edition could be put there now, as far as looking tells: the key, the login and the folder.
///
/// - Returns: one sentence, or what is wrong.
package func probe(_ server: SFTPServer) -> Result<String, SFTPFault> {
    do throws(SFTPFault) {
        let session = try SFTPSession(to: server)
        try session.requireFolder()
        return .success("\(server.name) lets \(server.user) in and has the folder \(server.folder).")
    } catch {
        return .failure(error)
    }
}

private struct UploadedFile {
    let name: String
    let fingerprint: Substring
    let bytes: [UInt8]

    /// The same file's hidden names in every run, so that the next run finds what this one left.
    var partPrefix: String { ".boardpack-\(fingerprint)-" }
}

private func put(_ consignment: Consignment, on server: SFTPServer) throws(SFTPFault) -> [UploadedFile] {
    guard !consignment.contents.isEmpty else { throw .nothingToSend }
    let name = DropName(meeting: consignment.meeting, edition: consignment.edition)
    var files = consignment.contents.map {
        UploadedFile(
            name: name.file(as: $0.format), fingerprint: $0.fingerprint.hex.prefix(16), bytes: $0.bytes)
    }
    files.append(
        UploadedFile(
            name: name.manifest, fingerprint: "manifest-\(name.stem)",
            bytes: Array(dropManifest(of: consignment, under: name).utf8)))
    let session = try SFTPSession(to: server)
    try session.requireFolder()
    // Every name is looked at before the first file is written, so that a clash leaves no half of an edition.
    var missing: [UploadedFile] = []
    for file in files where try !session.holds(file.bytes, under: file.name) { missing.append(file) }
    let hidden = try session.names(beginning: ".boardpack-")
    for file in files {
        for part in hidden where part.hasPrefix(file.partPrefix) && part.hasSuffix(".part") {
            try session.remove(part)
        }
    }
    for file in missing { try place(file, by: session) }
    return files
}

/// Its hidden name is no other run's: a second run may remove it, and then the naming fails, but none writes into it.
private func place(_ file: UploadedFile, by session: SFTPSession) throws(SFTPFault) {
    let part = "\(file.partPrefix)\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).part"
    do throws(SFTPFault) {
        try session.make(part, file.bytes)
        guard try session.reads(file.bytes, under: part) else { throw .altered(file.name) }
        // A server that renames over what is there, against the draft, is not given the chance.
        guard try !session.holds(file.bytes, under: file.name) else { return try session.remove(part) }
        if try session.rename(part, to: file.name) { return }
        // Somebody else was quicker: what they placed is ours or it is not.
        guard try session.holds(file.bytes, under: file.name) else { throw .failed(path: file.name) }
        try session.remove(part)
    } catch {
        // Where the connection is gone this fails too, and the next run does it.
        try? session.remove(part)
        throw error
    }
}
