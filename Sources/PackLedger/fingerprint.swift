package import BoardDomain
import CLibcrypto

/// The SHA-256 of some bytes, by OpenSSL's libcrypto.
///
/// - Throws: `LedgerError.noDigest` where the system's OpenSSL is set up without it.
package func fingerprint(of bytes: [UInt8]) throws(LedgerError) -> Fingerprint {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    guard EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil) == 1, length == 32,
        let fingerprint = Fingerprint(digest: digest)
    else { throw .noDigest }
    return fingerprint
}

/// Of a mailbox, by which the letter for it is known: two spellings that differ in letter case alone are one.
package func fingerprint(of address: MailAddress) throws(LedgerError) -> Fingerprint {
    try fingerprint(of: Array(address.text.lowercased().utf8))
}

extension Fingerprint {
    init?(digest: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        let hex = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        self.init(hex: String(decoding: hex, as: UTF8.self))
    }
}
