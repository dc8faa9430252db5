import Glibc

/// The one place secrets are read from: a directory of files, each holding one secret, such as the one systemd's
/// `LoadCredential=` makes (systemd.exec(5)). Never an argument, the environment or the configuration.
package struct CredentialsDirectory: Hashable, Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// One secret by the name of its file; a line end after it is not part of it.
    package func secret(named name: String) throws(CredentialFault) -> Secret {
        guard !name.isEmpty, name != ".", name != "..", name.utf8.allSatisfy(Self.isPlain) else {
            throw .badName(name)
        }
        let file = "\(path)/\(name)"
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw errno == ENOENT ? .missing(file) : .unreadable(file, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(file, errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(file) }
        guard status.st_mode & 0o007 == 0 else { throw .openToAll(file) }
        guard status.st_size <= Self.largest else { throw .tooLarge(file) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
        defer { bytes.withUnsafeMutableBytes { wipe($0) } }
        let count = read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw .unreadable(file, errno) }
        var end = count
        if end > 0, bytes[end - 1] == 0x0A { end -= 1 }
        if end > 0, bytes[end - 1] == 0x0D { end -= 1 }
        guard end > 0 else { throw .empty(file) }
        return Secret(bytes[..<end])
    }

    /// Nil where there is no such file.
    package func secretIfAny(named name: String) throws(CredentialFault) -> Secret? {
        do {
            return try secret(named: name)
        } catch {
            if case .missing = error { return nil }
            throw error
        }
    }

    /// A private key is some kilobytes; a file larger than this is something else.
    private static let largest: off_t = 65_536

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
            || [0x2D, 0x2E, 0x5F].contains(byte)
    }
}

/// Why a secret could not be read. Names the file, never a byte of what is in it.
package enum CredentialFault: Error, Hashable, Sendable {
    case badName(String)
    case missing(String)
    case unreadable(String, CInt)
    case notAFile(String)
    case openToAll(String)
    case tooLarge(String)
    case empty(String)

    package var sentence: String {
        switch self {
        case .badName(let name):
            "“\(name)” is no name of a credential: letters, digits, dots, hyphens and underscores."
        case .missing(let file):
            "There is no credential \(file): put the secret into that file, readable by boardpack only."
        case .unreadable(let file, let code):
            "The credential \(file) cannot be read: \(String(cString: strerror(code)))."
        case .notAFile(let file): "The credential \(file) is not a plain file."
        case .openToAll(let file):
            "The credential \(file) can be read or written by everybody on this machine: chmod 0640 or less, and change the secret."
        case .tooLarge(let file): "The credential \(file) is larger than any secret: 65,536 bytes at most."
        case .empty(let file): "The credential \(file) is empty."
        }
    }
}
