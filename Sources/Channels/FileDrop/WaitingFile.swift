import Foundation
import Glibc

/// A file of a drop, written whole under a hidden name and not yet named; the hidden name goes with it.
final class WaitingFile {
    let file: DropFile
    let name: String
    let bytes: [UInt8]
    private let directory: DropDirectory

    init(_ bytes: [UInt8], for name: String, in directory: DropDirectory) throws(DropRefusal) {
        file = try DropFile.temporary(in: directory)
        self.name = name
        self.bytes = bytes
        self.directory = directory
        try file.write(bytes)
    }

    deinit { unlinkat(directory.descriptor, file.name, 0) }
}

/// Returns once the disk has them all. Threads of our own, as they do nothing but wait.
func syncTogether(_ files: [DropFile]) throws(DropRefusal) {
    let failure = FirstRefusal()
    let others = DispatchGroup()
    for file in files.dropFirst() {
        others.enter()
        Thread.detachNewThread {
            failure.note(file)
            others.leave()
        }
    }
    if let first = files.first { failure.note(first) }
    others.wait()
    if let refusal = failure.refusal { throw refusal }
}

private final class FirstRefusal: @unchecked Sendable {
    private let lock = NSLock()
    private var held: DropRefusal?

    var refusal: DropRefusal? { lock.withLock { held } }

    func note(_ file: DropFile) {
        do throws(DropRefusal) {
            try file.sync()
        } catch {
            lock.withLock { held = held ?? error }
        }
    }
}
