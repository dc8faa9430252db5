/// A pack in one format, as bytes.
package struct Artefact: Sendable {
    package let format: PackFormat
    package let bytes: [UInt8]

    package init(format: PackFormat, bytes: [UInt8]) {
        self.format = format
        self.bytes = bytes
    }
}
