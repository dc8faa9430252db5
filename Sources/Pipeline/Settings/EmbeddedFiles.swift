import CEmbedded

/// The pack definitions and example papers that travel inside the program, so that it works before anything is
/// installed. `Sources/CEmbedded/files.def` lists them.
package enum EmbeddedFiles {
    /// Every path from the top of the source tree, in the order listed.
    package static var paths: [String] {
        (0..<embedded_file_count()).map { String(cString: embedded_file_at($0).path) }
    }

    /// The bytes of one file; nil when no such file travels with the program.
    package static func bytes(of path: String) -> [UInt8]? {
        for index in 0..<embedded_file_count() {
            let file = embedded_file_at(index)
            guard String(cString: file.path) == path, let start = file.start, let end = file.end else {
                continue
            }
            return Array(UnsafeBufferPointer(start: start, count: end - start))
        }
        return nil
    }
}
