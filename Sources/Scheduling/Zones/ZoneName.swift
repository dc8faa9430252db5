/// A name that is safe to look up below the system's zone directory.
package struct ZoneName: Hashable, Sendable {
    package let text: String

    /// Letters, digits, `_`, `+`, `-` and single slashes between them; so no `..`, and nothing outside the directory.
    package init(_ text: String) throws(ZoneFault) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard text.utf8.count <= 64,
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isAllowed) })
        else { throw .badName(text) }
        self.text = text
    }

    /// Where Debian's tzdata keeps the file.
    package var systemPath: String { "/usr/share/zoneinfo/\(text)" }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
