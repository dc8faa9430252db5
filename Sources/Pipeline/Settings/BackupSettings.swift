/// Where backups are put, and how many stay.
package struct BackupSettings: Hashable, Sendable {
    package var folder: String
    /// The newest so many; older ones are removed when another has been made.
    package var keep = 30

    package init(folder: String) { self.folder = folder }
}

extension DefinitionReader {
    mutating func backup(in table: DefinitionTable, or usual: BackupSettings, relativeTo folder: String)
        -> BackupSettings
    {
        refuseKeys(of: table, besides: ["folder", "keep"])
        var settings = usual
        settings.folder = path("folder", in: table, folder) ?? settings.folder
        settings.keep = wholeNumber("keep", in: table, within: 1...10_000) ?? settings.keep
        return settings
    }
}
