import BoardDomain
import Scheduling
import TOMLKit

extension DefinitionReader {
    private static let anchors = [
        "clear_days", "working_days_before", "working_days_after", "weekly", "monthly",
    ]

    /// `[schedule.BOARD]`, one table for each board that has rules of its own.
    mutating func schedules(in table: DefinitionTable, closing: TimeOfDay) -> [String: ScheduleSettings] {
        var schedules: [String: ScheduleSettings] = [:]
        for board in table.values.keys {
            guard let own = self.table(board, in: table) else { continue }
            schedules[board] = schedule(in: own, closing: closing)
        }
        return schedules
    }

    /// A rule to issue is there unless the table says that it is not wanted: a pack that nobody sends is the worst.
    private mutating func schedule(in table: DefinitionTable, closing: TimeOfDay) -> ScheduleSettings {
        refuseKeys(of: table, besides: ["counting", "issue", "approval", "rule"])
        let counting: CountingRule? = choice("counting", in: table, named: "way to count")
        let issues = flag("issue", in: table) ?? true
        var rules: [ScheduleSettings.Rule] = []
        for rule in tables("rule", in: table) {
            guard let read = self.rule(in: rule, closing: closing) else { continue }
            if rules.contains(where: { $0.name == read.name }) {
                fault(
                    rule.path(to: "name"),
                    "is “\(read.name)” a second time; give each rule a name of its own.")
            }
            if read.kind == .issue, !issues {
                fault(rule.path(to: "kind"), "is issue, though the table says issue = false.")
            }
            rules.append(read)
        }
        if issues, !rules.contains(where: { $0.kind == .issue }) {
            rules.insert(ScheduleSettings.usualIssue(closing: closing), at: 0)
        }
        return ScheduleSettings(
            counting: counting, approval: flag("approval", in: table) ?? false, rules: rules)
    }

    private mutating func rule(in table: DefinitionTable, closing: TimeOfDay) -> ScheduleSettings.Rule? {
        refuseKeys(of: table, besides: ["name", "kind", "at", "slack", "pack", "public"] + Self.anchors)
        let kind: Firing.Kind? = needed(
            choice("kind", in: table, named: "kind of rule"), "kind", in: table,
            "one of \(Firing.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        let time = time("at", in: table) ?? .nineAM
        let name = code("name", in: table)
        let timing = timing(in: table, at: time, closing: closing)
        let pack = text("pack", in: table)
        let isPublic = flag("public", in: table) ?? false
        guard let kind, let timing else { return nil }
        return ScheduleSettings.Rule(
            name: name ?? kind.rawValue, kind: kind, timing: timing, pack: pack, isPublic: isPublic)
    }

    private mutating func timing(in table: DefinitionTable, at time: TimeOfDay, closing: TimeOfDay)
        -> PackRule.Timing?
    {
        let named = Self.anchors.filter(table.holds)
        guard named.count <= 1 else {
            fault(table.path, "says \(named.joined(separator: " and ")); a rule has one of them.")
            return nil
        }
        let anchor = named.first ?? "clear_days"
        if anchor != "clear_days", table.holds("slack") {
            fault(table.path(to: "slack"), "counts only with clear_days.")
        }
        switch anchor {
        case "working_days_before":
            return wholeNumber(anchor, in: table, within: 0...60).map { .workingDaysBefore($0, at: time) }
        case "working_days_after":
            return wholeNumber(anchor, in: table, within: 0...60).map { .workingDaysAfter($0, at: time) }
        case "weekly": return weekdays(anchor, in: table).map { .weekly($0, at: time) }
        case "monthly": return monthDay(anchor, in: table).map { .monthly($0, at: time) }
        default: return clearDays(in: table, at: time, closing: closing)
        }
    }

    private mutating func clearDays(in table: DefinitionTable, at time: TimeOfDay, closing: TimeOfDay)
        -> PackRule.Timing
    {
        let days = wholeNumber("clear_days", in: table, within: 0...60) ?? ScheduleSettings.usualDays
        let slack = wholeNumber("slack", in: table, within: 0...20) ?? ScheduleSettings.usualSlack
        if slack == 0, time > closing {
            fault(
                table.path(to: "at"),
                "is \(time.iso), after calendar.closes at \(closing.iso); without slack that is too late.")
        }
        return .clearDaysBefore(days, slack: slack, at: time, closing: closing)
    }

    private mutating func weekdays(_ key: String, in table: DefinitionTable) -> Set<Weekday>? {
        guard let words = texts(key, in: table) else { return nil }
        return Set(words.compactMap { weekday($0, at: table.path(to: key)) })
    }

    /// A number from 1 to 31, or words such as "first monday" and "last friday".
    private mutating func monthDay(_ key: String, in table: DefinitionTable) -> PackRule.MonthDay? {
        guard let words = table.values[key]?.string else {
            return wholeNumber(key, in: table, within: 1...31).map { .date($0) }
        }
        let parts = words.split(separator: " ").map { $0.lowercased() }
        guard parts.count == 2, let week = PackRule.Week(rawValue: parts[0]) else {
            fault(
                table.path(to: key),
                "is “\(words)”; it must be a number from 1 to 31, or such as \"first monday\" or \"last friday\"."
            )
            return nil
        }
        return weekday(parts[1], at: table.path(to: key)).map { .weekday(week, $0) }
    }

    private mutating func weekday(_ word: String, at path: String) -> Weekday? {
        let names = Weekday.allCases.map { "\($0)" }
        if let index = names.firstIndex(of: word.lowercased()) { return Weekday.allCases[index] }
        fault(path, "is “\(word)”, which is no weekday; \(suggestion(for: word, among: names)).")
        return nil
    }
}
