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

    // Every name is looked at before the first file is written, so that a clash leaves no half of an edition.
    for (name, bytes) in contents + [manifest] { _ = try place.holds(bytes, under: name) }
    var files: [DropReceipt.File] = []
    for (name, bytes) in contents { files.append(try place.put(bytes, under: name)) }
    // The files' names are on the disk before the manifest that tells of them is.
    try place.sync()
    let last = try place.put(manifest.1, under: manifest.0)
    try place.sync()
    return DropReceipt(directory: directory, files: files, manifest: last)
}
