import Foundation
import GRDB

extension Register {
    /// Copies a register page by page, as it stood at one moment, while other programs write to it; and reads every
    /// page of the copy. One of an earlier version is copied as it is.
    ///
    /// - Parameters:
    ///   - path: where the register lies. It is not opened for changing.
    ///   - destination: a file that is not there yet.
    ///   - patience: seconds to wait for a writer.
    /// - Throws: `RegisterError`.
    package static func copy(_ path: String, to destination: String, patience: Double = 30) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw RegisterError.missing(path: path) }
        try inRegister(at: path) {
            let queue = try connect(to: path, patience: patience)
            let id = try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
            guard id == Schema.applicationID else { throw RegisterError.notARegister(path: path) }
            let copy = try inRegister(at: destination) {
                let copy = try DatabaseQueue(path: destination)
                try queue.backup(to: copy)
                return copy
            }
            let verdict = try copy.read { try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") }
            guard verdict == "ok" else {
                throw RegisterError.damaged(path: path, why: verdict ?? "no answer")
            }
        }
    }
}
