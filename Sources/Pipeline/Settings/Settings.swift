/// What one installation is told: where its stores lie, where packs go, and its clock's zone.
///
/// Every path is absolute, or relative to the folder the program was started in.
package struct Settings: Hashable, Sendable {
    package var register: String
    package var ledger: String
    package var artefacts: String
    package var drop: String
    /// A folder of pack definitions of the council's own; nil to use those that travel in the program.
    package var reports: String?
    /// The board meant when a command names none.
    package var board: String?
    package var zone: String
    /// The folder whose files are secrets, one each.
    package var credentials: String
    /// Nil where no mail is sent.
    package var mail: MailSettings?
    package var sftp: [SFTPSettings]
    package var calendar: CalendarSettings
    /// By the code of the board; a board without one has `ScheduleSettings.usual`.
    package var schedules: [String: ScheduleSettings]
    package var gates: GateSettings
    /// Whether the machine's clock is believed without a sign that it is kept in step.
    package var trustsClock: Bool
    /// Where the daemon leaves its figures for Prometheus' node exporter; nil for nowhere.
    package var metrics: String?
    package var backup: BackupSettings
    /// What PDF is set in: the first sets the page, the others lend what it lacks.
    package var fonts: [FontSettings]
    /// The configuration they were read from; nil where there was none.
    package var file: String?

    /// What holds without a configuration: one folder in the current one, and London time.
    package static let embedded = Settings(within: "boardpack-store")

    package init(within folder: String) {
        register = "\(folder)/register.sqlite"
        ledger = "\(folder)/ledger.sqlite"
        artefacts = "\(folder)/artefacts"
        drop = "\(folder)/drop"
        reports = nil
        board = nil
        zone = "Europe/London"
        credentials = "\(folder)/credentials"
        mail = nil
        sftp = []
        calendar = CalendarSettings()
        schedules = [:]
        gates = GateSettings()
        trustsClock = false
        metrics = nil
        backup = BackupSettings(folder: "\(folder)/backups")
        fonts = FontSettings.usual
        file = nil
    }
}
