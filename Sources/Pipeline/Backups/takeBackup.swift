import BoardDomain
import CouncilRegister
import Foundation
import PackLedger

/// What a backup came to.
package struct BackupReport: Hashable, Sendable, Encodable {
    package let folder: String
    package let files: Int
    package let bytes: Int
    /// Older backups that made room.
    package let removed: [String]
}

/// Makes one backup of register, ledger, sealed files and configuration, while other programs go on writing.
///
/// It is there whole or not at all: written under a hidden name, every copy read back, synced, and only then named.
/// The ledger is copied before the register, so that every meeting an edition is of is in it. Secrets are not copied.
///
/// - Parameter place: a folder to put it in besides the settings'; nothing is ever removed from that one.
/// - Throws: where anything that was sealed is missing or altered: a backup that is not whole is none.
package func takeBackup(into place: String?, with assembly: Assembly) throws -> BackupReport {
    let settings = assembly.settings
    let folder = try BackupFolder(place ?? settings.backup.folder)
    let begun = try folder.begin()
    defer { folder.giveUp(begun) }
    try fill(begun, from: settings)
    let now = assembly.clock.now()
    let manifest = try BackupManifest(of: begun, made: assembly.clock.iso(now), builder: Program.version)
    try writeFile(manifest.text, to: "\(begun)/\(BackupManifest.name)")
    try makePrivate(begun)
    try syncTree(begun)
    let bytes = try manifest.files.reduce(0) { try $0 + size(of: "\(begun)/\($1.name)") }
    let made = try folder.finish(begun, at: now)
    let removed = place == nil ? try folder.prune(keeping: settings.backup.keep, besides: made) : []
    return BackupReport(folder: made, files: manifest.files.count, bytes: bytes, removed: removed)
}

private func fill(_ folder: String, from settings: Settings) throws {
    try Ledger.copy(
        settings.ledger, artefacts: settings.artefacts,
        to: ("\(folder)/\(BackupManifest.ledger)", "\(folder)/\(BackupManifest.artefacts)"))
    try Register.copy(settings.register, to: "\(folder)/\(BackupManifest.register)")
    if let file = settings.file {
        try copyFile(file, to: "\(folder)/\(BackupManifest.configuration)")
    }
    if let reports = settings.reports, FileManager.default.fileExists(atPath: reports) {
        try copyFile(reports, to: "\(folder)/\(BackupManifest.reports)")
    }
}

private func size(of path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
}
