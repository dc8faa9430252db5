package import BoardDomain
import CLibcrypto

/// The SHA-256 (FIPS 180-4) of some bytes, computed by OpenSSL.
package func fingerprint(of bytes: [UInt8]) -> Fingerprint {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    let digits = Array("0123456789abcdef".utf8)
    let hex = digest.prefix(Int(length)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    guard let fingerprint = Fingerprint(hex: String(decoding: hex, as: UTF8.self)) else {
        // OpenSSL without SHA-256 is no OpenSSL that Debian ships; an all-zero fingerprint matches nothing stored.
        return Fingerprint.zero
    }
    return fingerprint
}
