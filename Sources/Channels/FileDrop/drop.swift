/// Drops an edition into a directory, local or mounted: each file whole under its name, the manifest last.
///
/// Doing it twice does no harm. A reader who waits for the manifest finds everything that it lists.
/// - Throws: `DropRefusal`; where it is `taken`, the directory is as it was.
package func drop(
    _ consignment: Consignment, into directory: String
) throws(DropRefusal) -> DropReceipt {
    guard !consignment.contents.isEmpty else { throw .nothingToDrop }
    let place = try DropDirectory(directory)
    place.sweep()
    let name = DropName(meeting: consignment.meeting, edition: consignment.edition)
    let contents = consignment.contents.map { (name.file(as: $0.format), $0.bytes) }
    let manifest = (name.manifest, Array(dropManifest(of: consignment, under: name).utf8))

    // Every name is looked at and every file written before the first is named, so that neither a clash nor a full
    // disk leaves half of an edition; synced side by side, as each sync is a wait for the disk.
    var waiting: [String: WaitingFile] = [:]
    for (name, bytes) in contents + [manifest] where try !place.holds(bytes, under: name) {
        waiting[name] = try WaitingFile(bytes, for: name, in: place)
    }
    try syncTogether(waiting.values.map(\.file))
    func put(_ name: String) throws(DropRefusal) -> DropReceipt.File {
        guard let file = waiting.removeValue(forKey: name) else {
            return DropReceipt.File(name: name, arrival: .alreadyThere)
        }
        return try place.put(file)
    }
    var files: [DropReceipt.File] = []
    for (name, _) in contents { files.append(try put(name)) }
    // The files' names are on the disk before the manifest that tells of them is.
    try place.sync()
    let last = try put(manifest.0)
    try place.sync()
    return DropReceipt(directory: directory, files: files, manifest: last)
}
