import Foundation

extension DefinitionReader {
    /// The configuration's tables, each key of which is known and has one kind of value.
    mutating func settings(in file: DefinitionTable, relativeTo folder: String) -> Settings {
        var settings = Settings(within: folder.isEmpty ? "boardpack-store" : "\(folder)/boardpack-store")
        refuseKeys(
            of: file,
            besides: [
                "council", "stores", "drop", "reports", "credentials", "mail", "sftp", "calendar", "schedule",
                "gates", "clock", "metrics",
                "backup", "pdf",
            ])
        if let council = known(["board", "zone"], inTable: "council", of: file) {
            settings.board = text("board", in: council)
            settings.zone = text("zone", in: council) ?? settings.zone
        }
        if let stores = known(["register", "ledger", "artefacts"], inTable: "stores", of: file) {
            settings.register = path("register", in: stores, folder) ?? settings.register
            settings.ledger = path("ledger", in: stores, folder) ?? settings.ledger
            settings.artefacts = path("artefacts", in: stores, folder) ?? settings.artefacts
        }
        settings.drop = pathAlone(inTable: "drop", of: file, folder) ?? settings.drop
        settings.reports = pathAlone(inTable: "reports", of: file, folder)
        settings.credentials = pathAlone(inTable: "credentials", of: file, folder) ?? settings.credentials
        if let mail = table("mail", in: file) { settings.mail = self.mail(in: mail, relativeTo: folder) }
        settings.sftp = places(in: tables("sftp", in: file))
        if let calendar = table("calendar", in: file) { settings.calendar = self.calendar(in: calendar) }
        if let backup = table("backup", in: file) {
            settings.backup = self.backup(in: backup, or: settings.backup, relativeTo: folder)
        }
        settings.fonts = fonts(in: file, relativeTo: folder) ?? settings.fonts
        if let schedule = table("schedule", in: file) {
            settings.schedules = schedules(in: schedule, closing: settings.calendar.closes)
        }
        if let gates = table("gates", in: file) { settings.gates = self.gates(in: gates) }
        if let metrics = known(["file"], inTable: "metrics", of: file) {
            settings.metrics = path("file", in: metrics, folder)
        }
        if let clock = known(["trust"], inTable: "clock", of: file) {
            settings.trustsClock = flag("trust", in: clock) ?? settings.trustsClock
        }
        return settings
    }

    mutating func known(_ keys: [String], inTable name: String, of file: DefinitionTable)
        -> DefinitionTable?
    {
        guard let table = table(name, in: file) else { return nil }
        refuseKeys(of: table, besides: keys)
        return table
    }

    private mutating func pathAlone(inTable name: String, of file: DefinitionTable, _ folder: String)
        -> String?
    {
        known(["folder"], inTable: name, of: file).flatMap { path("folder", in: $0, folder) }
    }

    /// Absolute, or relative to the folder the configuration lies in.
    mutating func path(_ key: String, in table: DefinitionTable, _ folder: String) -> String? {
        text(key, in: table).map { $0.hasPrefix("/") || folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }
}
