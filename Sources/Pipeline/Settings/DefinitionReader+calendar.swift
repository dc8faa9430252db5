import BoardDomain
import Scheduling

extension DefinitionReader {
    mutating func calendar(in table: DefinitionTable) -> CalendarSettings {
        refuseKeys(of: table, besides: ["nation", "counting", "closes", "pre_election"])
        var settings = CalendarSettings()
        settings.nation = choice("nation", in: table, named: "nation") ?? settings.nation
        settings.counting = choice("counting", in: table, named: "way to count") ?? settings.counting
        settings.closes = time("closes", in: table) ?? settings.closes
        settings.preElection = tables("pre_election", in: table).compactMap { preElection(in: $0) }
        return settings
    }

    private mutating func preElection(in table: DefinitionTable) -> PreElectionPeriod? {
        refuseKeys(of: table, besides: ["name", "from", "until"])
        let name = needed(line("name", in: table), "name", in: table, "such as \"County elections\"")
        let from = needed(day("from", in: table), "from", in: table, "the day of the notice of election")
        let until = needed(day("until", in: table), "until", in: table, "the day of the poll")
        guard let name, let from, let until else { return nil }
        guard let days = Period(from: from, through: until) else {
            fault(table.path(to: "until"), "is \(until.iso), before the period begins.")
            return nil
        }
        return PreElectionPeriod(name: name, days: days)
    }

    mutating func day(_ key: String, in table: DefinitionTable) -> Day? {
        guard let words = text(key, in: table) else { return nil }
        if let day = Day(iso: words) { return day }
        fault(table.path(to: key), "is “\(words)”; it must be a day such as \"2027-03-23\".")
        return nil
    }

    mutating func time(_ key: String, in table: DefinitionTable) -> TimeOfDay? {
        guard let words = text(key, in: table) else { return nil }
        if let time = TimeOfDay(iso: words) { return time }
        fault(table.path(to: key), "is “\(words)”; it must be a time such as \"09:00\".")
        return nil
    }
}
