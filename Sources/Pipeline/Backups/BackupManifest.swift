import BoardDomain
import Foundation
import PackLedger

/// What a backup is made of, as `sha256sum --check` reads it; the lines with a hash sign are for people.
struct BackupManifest: Hashable, Sendable {
    static let name = "manifest.txt"
    static let register = "register.sqlite"
    static let ledger = "ledger.sqlite"
    static let artefacts = "artefacts"
    static let configuration = "boardpack.toml"
    static let reports = "reports"

    struct File: Hashable, Sendable {
        /// From the backup's own folder, such as `artefacts/ab/abcdef...`.
        let name: String
        let fingerprint: Fingerprint
    }

    /// When it was made, by the council's clock.
    let made: String
    /// The version that made it.
    let builder: String
    let files: [File]

    var text: String {
        var lines = [
            "# boardpack backup", "# made: \(made)", "# by: boardpack \(builder)",
            "# to check: sha256sum --check \(Self.name)",
        ]
        lines += files.map { "\($0.fingerprint.hex)  \($0.name)" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// - Throws: `Refusal` where it is not one, or names a file outside of the backup.
    init(parsing text: String, in folder: String) throws {
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.first == "# boardpack backup" else {
            throw Refusal(.wrongInput, "\(folder) holds no backup of boardpack's.")
        }
        func fact(_ name: String) -> String {
            lines.first { $0.hasPrefix("# \(name): ") }.map { String($0.dropFirst(name.count + 4)) } ?? ""
        }
        made = fact("made")
        builder = fact("by")
        files = try lines.filter { !$0.hasPrefix("#") }.map { line in
            let name = String(line.dropFirst(66))
            guard let fingerprint = Fingerprint(hex: line.prefix(64)), line.dropFirst(64).hasPrefix("  "),
                !name.isEmpty,
                name.split(separator: "/", omittingEmptySubsequences: false)
                    .allSatisfy({ !["", ".", ".."].contains($0) })
            else {
                throw Refusal(.wrongInput, "The manifest of the backup \(folder) is damaged: “\(line)”.")
            }
            return File(name: name, fingerprint: fingerprint)
        }
    }

    /// Reads every file below a folder.
    init(of folder: String, made: String, builder: String) throws {
        self.made = made
        self.builder = builder
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        files = try names.sorted().compactMap { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
            if isFolder.boolValue || name == Self.name { return nil }
            return File(name: name, fingerprint: try fingerprintOfFile(at: "\(folder)/\(name)"))
        }
    }

    /// - Throws: `Refusal` that names the first file that is missing or not what it was.
    func check(_ folder: String) throws {
        for needed in [Self.register, Self.ledger] where !files.contains(where: { $0.name == needed }) {
            throw Refusal(.wrongInput, "The backup \(folder) holds no \(needed): use another.")
        }
        for file in files {
            let path = "\(folder)/\(file.name)"
            guard FileManager.default.fileExists(atPath: path) else {
                throw Refusal(.wrongInput, "The backup \(folder) has lost \(file.name): use another.")
            }
            guard try fingerprintOfFile(at: path) == file.fingerprint else {
                throw Refusal(
                    .wrongInput, "\(file.name) in the backup \(folder) is not what it was: use another.")
            }
        }
    }
}
