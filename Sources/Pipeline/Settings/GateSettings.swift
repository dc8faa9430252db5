package import Analysis

/// What is looked at before a pack goes out by itself.
package struct GateSettings: Hashable, Sendable {
    package var rules = GateRules()
    /// Hours before the latest lawful moment at which a held pack goes all the same; nil for never.
    package var releaseHours: Int?
}

extension DefinitionReader {
    mutating func gates(in table: DefinitionTable) -> GateSettings {
        refuseKeys(of: table, besides: ["blank", "lost_rows", "late_figures", "minutes", "release_hours"])
        var settings = GateSettings()
        settings.rules.blank = flag("blank", in: table) ?? settings.rules.blank
        settings.rules.lostRows =
            wholeNumber("lost_rows", in: table, within: 0...10_000) ?? settings.rules.lostRows
        settings.rules.lateFigures = share("late_figures", in: table) ?? settings.rules.lateFigures
        settings.rules.minutes = flag("minutes", in: table) ?? settings.rules.minutes
        settings.releaseHours = wholeNumber("release_hours", in: table, within: 1...240)
        return settings
    }
}
