package import BoardDomain
import CLibcrypto
import Glibc

/// The SHA-256 of a file of any size, read a megabyte at a time.
package func fingerprintOfFile(at path: String) throws(LedgerError) -> Fingerprint {
    guard let context = EVP_MD_CTX_new() else { throw .noDigest }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else { throw .noDigest }
    let file = try OpenFile.open(path, O_RDONLY | O_NOFOLLOW)
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
        let count = read(file.descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw .system(errno, path) }
        if count == 0 { break }
        guard EVP_DigestUpdate(context, buffer, count) == 1 else { throw .noDigest }
    }
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    guard EVP_DigestFinal_ex(context, &digest, &length) == 1, length == 32 else { throw .noDigest }
    guard let fingerprint = Fingerprint(digest: digest) else { throw .noDigest }
    return fingerprint
}
