import Foundation

/// Finds and reads the configuration. A key that is not known is refused: a setting misspelt is a setting ignored.
package enum SettingsReading {
    package static let systemFile = "/etc/boardpack/boardpack.toml"
    package static let localFile = "boardpack.toml"

    /// `named` from the command line or `BOARDPACK_CONFIG`; else the file here, the system's, or what is built in.
    ///
    /// - Parameter credentials: the folder that systemd hands secrets over in, which goes before the settings' own.
    package static func settings(named: String?, credentials: String? = nil) throws -> Settings {
        var settings = try found(named: named)
        if let credentials, !credentials.isEmpty { settings.credentials = credentials }
        return settings
    }

    private static func found(named: String?) throws -> Settings {
        if let named { return try read(named) }
        for file in [localFile, systemFile] where FileManager.default.fileExists(atPath: file) {
            return try read(file)
        }
        return .embedded
    }

    private static func read(_ file: String) throws -> Settings {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw Refusal(.world, "The configuration \(file) cannot be read.")
        }
        let folder = (file as NSString).deletingLastPathComponent
        var settings = try settings(
            from: String(decoding: bytes, as: UTF8.self), in: file, relativeTo: folder)
        settings.file = file
        return settings
    }

    /// Every fault at once, one sentence each.
    static func settings(from text: String, in file: String, relativeTo folder: String) throws -> Settings {
        var reader = DefinitionReader(file: file)
        let table = DefinitionTable(path: "", values: try parseTOML(text, named: file))
        let settings = reader.settings(in: table, relativeTo: folder)
        guard reader.faults.isEmpty else {
            throw Refusal(.wrongInput, reader.faults.joined(separator: "\n"))
        }
        return settings
    }
}
