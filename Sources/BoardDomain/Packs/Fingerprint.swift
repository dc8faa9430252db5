/// The SHA-256 of some bytes (FIPS 180-4), by which they are stored and checked.
package struct Fingerprint: Hashable, Sendable {
    /// Sixty-four hexadecimal digits in lower case.
    package let hex: String

    /// Nil unless it is sixty-four lower-case hexadecimal digits.
    package init?(hex: some StringProtocol) {
        guard hex.utf8.count == 64,
            hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        self.hex = String(hex)
    }
}
