/// Puts a few words for a person into a drop directory, whole or not at all; a name that is taken is left as it is.
package func dropNotice(_ bytes: [UInt8], as name: String, into directory: String) throws(DropRefusal) {
    let place = try DropDirectory(directory)
    _ = try place.put(bytes, under: name)
    try place.sync()
}
