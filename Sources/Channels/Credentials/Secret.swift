import Glibc

/// A password, key or token in memory: printed as nothing, compared with nothing, wiped when the last holder lets go.
///
/// A reference, so that its bytes lie in one place only and are not copied with every value that holds it.
package final class Secret: Sendable, CustomStringConvertible, CustomReflectable {
    /// Written before anybody else has it and wiped after everybody has let go; only read between.
    nonisolated(unsafe) private let bytes: UnsafeMutableRawBufferPointer

    package init(_ bytes: some Collection<UInt8>) {
        self.bytes = .allocate(byteCount: bytes.count, alignment: 1)
        self.bytes.copyBytes(from: bytes)
    }

    deinit {
        wipe(bytes)
        bytes.deallocate()
    }

    /// Lends the bytes for as long as `body` runs; whoever copies them answers for the copy.
    package func lend<Value, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try body(UnsafeRawBufferPointer(bytes))
    }

    package var count: Int { bytes.count }
    package var description: String { "(secret)" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Overwrites bytes so that no compiler leaves it out as needless (explicit_bzero(3)).
func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
    if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
}
