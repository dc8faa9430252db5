import BoardDomain
import Foundation
import Glibc
import PackLedger

/// What tells this installation from a copy of it: the machine, the ledger's place on it, and the very file.
///
/// A ledger copied to another machine or folder, or restored from a backup, has another identity and is mute until a
/// person arms it. The machine's own is machine-id(5).
func installationIdentity(of ledger: String) throws -> String {
    // A container may have none; the place and the file tell its copies apart all the same.
    let machine = FileManager.default.contents(atPath: "/etc/machine-id").map { [UInt8]($0.prefix(32)) } ?? []
    guard let resolved = realpath(ledger, nil) else {
        throw Refusal(.world, "\(ledger) cannot be found.")
    }
    defer { free(resolved) }
    let place = String(cString: resolved)
    var status = stat()
    guard stat(place, &status) == 0 else { throw Refusal(.world, "\(ledger) cannot be looked at.") }
    let words =
        "boardpack installation\n\(String(decoding: machine, as: UTF8.self))\n\(place)\n\(status.st_ino)\n"
    return try fingerprint(of: Array(words.utf8)).hex
}
