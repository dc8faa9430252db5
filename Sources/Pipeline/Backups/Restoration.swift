import BoardDomain
import CouncilRegister
import Foundation
import PackLedger

/// The stores of a backup on their way to their places: copied beside them first, named together at the end.
struct Restoration {
    private let backup: String
    private let settings: Settings
    private let artefacts: [String]
    private static let suffix = ".restoring"

    private var register: String { settings.register + Self.suffix }
    private var ledger: String { settings.ledger + Self.suffix }
    private var files: String { settings.artefacts + Self.suffix }

    init(of manifest: BackupManifest, in backup: String, into settings: Settings) throws {
        self.backup = backup
        self.settings = settings
        let folder = BackupManifest.artefacts + "/"
        artefacts = manifest.files.map(\.name).filter { $0.hasPrefix(folder) }.map {
            String($0.dropFirst(folder.count))
        }
        clear()
    }

    /// Removes what is not in its place; nothing once it is.
    func clear() {
        for path in [register, ledger, "\(register)-journal", "\(ledger)-journal", files] {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    /// Copies, checks everything in the copies, and makes the ledger mute.
    ///
    /// - Returns: how many editions there are.
    func stage(by author: String, at now: Instant) throws -> Int {
        for path in [settings.register, settings.ledger, settings.artefacts] {
            try makePrivateFolder((path as NSString).deletingLastPathComponent)
        }
        try copyFile("\(backup)/\(BackupManifest.register)", to: register)
        try copyFile("\(backup)/\(BackupManifest.ledger)", to: ledger)
        try makePrivateFolder(files)
        for name in artefacts {
            try makePrivateFolder((("\(files)/\(name)") as NSString).deletingLastPathComponent)
            try copyFile("\(backup)/\(BackupManifest.artefacts)/\(name)", to: "\(files)/\(name)")
        }
        try Register.open(at: register).check()
        let restored = try Ledger.open(at: ledger, artefacts: files)
        try restored.checkEverything()
        try restored.muteRestored(by: author, at: now)
        return try restored.editionCount()
    }

    /// The ledger last: without it there is no installation, and nothing that could send.
    func place() throws {
        for path in [register, ledger] { try syncPath(path) }
        try syncTree(files)
        // An empty folder of its name is no obstacle.
        rmdir(settings.artefacts)
        for path in [settings.artefacts, settings.register, settings.ledger] {
            try Pipeline.place(path + Self.suffix, as: path)
            try syncPath((path as NSString).deletingLastPathComponent)
        }
    }
}
