import BoardDomain
import CouncilRegister
import Foundation
import PackLedger

/// What a restore came to.
package struct RestoreReport: Hashable, Sendable {
    /// When the backup was made, by the council's clock.
    package let made: String
    package let register: String
    package let ledger: String
    package let editions: Int
    /// The configuration to use it with, where a folder was named.
    package let configuration: String?
}

/// Puts a backup back, into a folder of its own or into the places of the configuration, and makes it mute.
///
/// Every file is checked against the manifest first, and the copies once more as stores: pages, chain, sealed files.
/// Nothing that is there is replaced, and the ledger gets its name last, so that what was cut short is no installation.
///
/// - Parameters:
///   - backup: the dated folder that a backup made.
///   - folder: one that is not there or is empty; nil for the places of the configuration.
package func restoreBackup(_ backup: String, to folder: String?, with assembly: Assembly) throws
    -> RestoreReport
{
    let path = "\(backup)/\(BackupManifest.name)"
    guard let bytes = FileManager.default.contents(atPath: path) else {
        throw Refusal(.wrongInput, "There is no backup at \(backup): it has no \(BackupManifest.name).")
    }
    let manifest = try BackupManifest(parsing: String(decoding: bytes, as: UTF8.self), in: backup)
    let settings = try folder.map { try places(within: $0, from: backup) } ?? assembly.settings
    try checkFree(settings, in: folder)
    try manifest.check(backup)
    let restoration = try Restoration(of: manifest, in: backup, into: settings)
    defer { restoration.clear() }
    let editions = try restoration.stage(by: assembly.author, at: assembly.clock.now())
    try restoration.place()
    // A drop folder that vanished is told of as a fault; one that was never backed up is none.
    _ = try Assembly(settings: settings, author: assembly.author, at: nil).initialise()
    if let folder { try writeConfiguration(in: folder, as: settings, from: backup) }
    return RestoreReport(
        made: manifest.made, register: settings.register, ledger: settings.ledger, editions: editions,
        configuration: folder.map { "\($0)/\(SettingsReading.localFile)" })
}

/// A folder's own places, with the council's clock and board as the backup has them.
private func places(within folder: String, from backup: String) throws -> Settings {
    let file = "\(backup)/\(BackupManifest.configuration)"
    guard FileManager.default.fileExists(atPath: file) else { return Settings(within: folder) }
    let backedUp = try SettingsReading.settings(named: file)
    var settings = Settings(within: folder)
    settings.zone = backedUp.zone
    settings.board = backedUp.board
    return settings
}

/// Neither a store, nor what SQLite would take for the half-done work of one, nor anything else in a named folder.
private func checkFree(_ settings: Settings, in folder: String?) throws {
    let files = FileManager.default
    if let folder, let names = try? files.contentsOfDirectory(atPath: folder), !names.isEmpty {
        throw Refusal(.refused, "\(folder) is not empty: name a folder that is, or that is not there yet.")
    }
    for store in [settings.register, settings.ledger] {
        for taken in [store, "\(store)-journal", "\(store)-wal"] where files.fileExists(atPath: taken) {
            throw Refusal(
                .refused,
                "There is \(taken) already, and nothing is replaced: move it away, or name an empty folder with --to."
            )
        }
    }
    if let names = try? files.contentsOfDirectory(atPath: settings.artefacts), !names.isEmpty {
        throw Refusal(
            .refused,
            "\(settings.artefacts) is not empty, and nothing is replaced: move it away, or name an empty folder with --to."
        )
    }
}

/// One that sends nothing: the backup's own, which may name live places, lies beside it for a person to look at.
private func writeConfiguration(in folder: String, as settings: Settings, from backup: String) throws {
    let board = settings.board.map { "board = \"\($0)\"\n" } ?? ""
    let text = """
        # Written by boardpack restore. It sends nothing: take over by hand what is wanted of configuration-backed-up.toml.
        [council]
        \(board)zone = "\(settings.zone)"

        [stores]
        register = "\(BackupManifest.register)"
        ledger = "\(BackupManifest.ledger)"
        artefacts = "\(BackupManifest.artefacts)"

        [drop]
        folder = "drop"

        [backup]
        folder = "backups"

        """
    try writeFile(text, to: "\(folder)/\(SettingsReading.localFile)")
    for (name, own) in [
        (BackupManifest.configuration, "configuration-backed-up.toml"),
        (BackupManifest.reports, BackupManifest.reports),
    ] where FileManager.default.fileExists(atPath: "\(backup)/\(name)") {
        try copyFile("\(backup)/\(name)", to: "\(folder)/\(own)")
    }
    try syncTree(folder)
}
