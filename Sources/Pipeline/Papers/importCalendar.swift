import BoardDomain
import CouncilRegister
import Intake

/// Imports a calendar that is the published list as JSON or an iCalendar file; nil for a sheet, and for any other kind.
///
/// What an iCalendar file's days are is said with `--set kind=closure`; without a word they are bank holidays.
func importCalendar(
    _ file: String, as kind: SheetKind, choosing choices: SheetChoices, with assembly: Assembly,
    into edit: RegisterEditing
) throws -> ImportReceipt? {
    guard kind == .calendar else { return nil }
    let form = try CalendarForm(of: file)
    guard form != .sheet else { return nil }
    let reading = try readCalendar(
        ByteSource(file: file), named: file, as: form, of: assembly.settings.calendar.nation,
        kind: try chosenKind(choices, for: form))
    var receipt = ImportReceipt(file: file)
    receipt.rows = reading.entries.count
    receipt.take(reading.faults)
    for (index, entry) in reading.entries.enumerated() where reading.faults.isEmpty {
        receipt.count([try edit.record(entry)], row: index + 1)
    }
    return receipt
}

private func chosenKind(_ choices: SheetChoices, for form: CalendarForm) throws -> CalendarEntry.Kind {
    guard choices != .none else { return .bankHoliday }
    let words = choices.constants[.kind] ?? ""
    guard form == .iCalendar, choices.constants.count == 1, choices.renames.isEmpty,
        let kind = CalendarEntry.Kind(rawValue: words)
    else {
        let kinds = CalendarEntry.Kind.allCases.map { "kind=\"\($0.rawValue)\"" }.joined(separator: ", ")
        throw Refusal(
            .usage, "A calendar that is no sheet takes no --map, and an iCalendar file one --set: \(kinds).")
    }
    return kind
}

/// The days of a calendar file of any form, without a register.
///
/// - Throws: `Refusal` with every fault in it.
func calendarEntries(in file: String, of nation: Nation) throws -> [CalendarEntry] {
    let form = try CalendarForm(of: file)
    var entries: [CalendarEntry] = []
    var faults = IntakeFaults()
    if form == .sheet {
        let reading = try readSheet(at: file, as: .calendar) { _, entry in
            if case .calendar(let entry) = entry { entries.append(entry) }
        }
        faults = reading.faults
    } else {
        let reading = try readCalendar(ByteSource(file: file), named: file, as: form, of: nation)
        entries = reading.entries
        faults = reading.faults
    }
    guard faults.isEmpty else {
        throw Refusal(.wrongInput, faults.kept.prefix(20).map(\.sentence).joined(separator: "\n"))
    }
    return entries
}
