import BoardDomain
import CouncilRegister
package import Intake

/// What importing one file came to.
package struct ImportReceipt: Sendable {
    package let file: String
    package var rows = 0
    package var new = 0
    package var changed = 0
    package var unchanged = 0
    package var unknownColumns: [String] = []
    /// What was taken and may not be what was meant, each with its row; the first hundred.
    package var remarks: [String] = []
    package var remarkCount = 0
    /// The first rows that say something else than the register did, with the columns that differ.
    package var changes: [String] = []
    /// The first thousand of them.
    package var faults: [PaperFault] = []
    package var faultCount = 0
    /// Whether there were so many faults that the rest of the file was not looked at.
    package var isCutShort = false
}

/// One thing wrong with a file, named so that its owner can find it.
package struct PaperFault: Sendable {
    package let file: String
    package let row: Int?
    package let column: String?
    package let value: String
    package let expected: String
    package let sentence: String
}

/// Imports files of one kind in one transaction: every file whole, or nothing.
///
/// - Parameters:
///   - keeping: false to see what would change.
///   - progress: told the number of rows read, every ten thousand.
package func importPapers(
    _ files: [String], as kind: SheetKind, choosing choices: SheetChoices = .none, keeping: Bool = true,
    with assembly: Assembly, progress: (Int) -> Void = { _ in }
) throws -> [ImportReceipt] {
    let register = try assembly.register()
    var receipts: [ImportReceipt] = []
    do {
        try register.edit(
            by: assembly.author, at: assembly.clock.stamp,
            because: "import \(kind.rawValue): \(files.map(nameOnly).joined(separator: ", "))",
            keeping: keeping
        ) { edit in
            for file in files {
                receipts.append(
                    try importCalendar(file, as: kind, choosing: choices, with: assembly, into: edit)
                        ?? importSheet(
                            file, as: kind, choosing: choices, into: edit, with: assembly, progress: progress)
                )
            }
            if receipts.contains(where: { $0.faultCount > 0 }) { throw FaultyPapers() }
        }
    } catch is FaultyPapers {
        // Rolled back: the receipts say what is wrong.
    }
    return receipts
}

/// Ends the transaction; the faults themselves stand in the receipts.
private struct FaultyPapers: Error {}

private func importSheet(
    _ file: String, as kind: SheetKind, choosing choices: SheetChoices, into edit: RegisterEditing,
    with assembly: Assembly, progress: (Int) -> Void
) throws -> ImportReceipt {
    var receipt = ImportReceipt(file: file)
    var seen = 0
    // A plan's row may hold an action and a milestone, and counts once.
    var row: (number: Int, parts: [Recorded]) = (0, [])
    let reading = try readSheet(at: file, as: kind, choosing: choices) { number, entry in
        seen += 1
        if seen.isMultiple(of: 10_000) { progress(seen) }
        if number != row.number {
            receipt.count(row.parts, row: row.number)
            row.number = number
            row.parts.removeAll(keepingCapacity: true)
        }
        try assembly.checkAudience(of: entry)
        let words = try remark(on: entry, in: edit)
        row.parts.append(try record(entry, in: edit))
        if let words { receipt.remark(words, row: number) }
    }
    receipt.count(row.parts, row: row.number)
    receipt.rows = reading.rows
    receipt.unknownColumns = reading.unknownColumns
    receipt.take(reading.faults)
    return receipt
}

extension ImportReceipt {
    mutating func take(_ found: IntakeFaults) {
        faultCount = found.count
        isCutShort = found.areEnough
        faults = found.kept.map {
            PaperFault(
                file: $0.file, row: $0.row, column: $0.column, value: $0.value, expected: $0.expectation,
                sentence: $0.sentence)
        }
    }

    mutating func remark(_ words: String, row: Int) {
        remarkCount += 1
        if remarks.count < 100 { remarks.append("\(file), row \(row): \(words).") }
    }

    /// - Parameter parts: what recording each part of the row did; none for no row.
    mutating func count(_ parts: [Recorded], row: Int) {
        guard !parts.isEmpty else { return }
        switch Recorded.together(parts) {
        case .new: new += 1
        case .unchanged: unchanged += 1
        case .changed(let columns):
            changed += 1
            if changes.count < 20 { changes.append("row \(row): \(columns.joined(separator: ", "))") }
        }
    }
}

func record(_ entry: SheetEntry, in edit: RegisterEditing) throws -> Recorded {
    switch entry {
    case .board(let entry): try edit.record(entry)
    case .person(let entry): try edit.record(entry)
    case .meeting(let entry): try edit.record(entry)
    case .agenda(let entry): try edit.record(entry)
    case .action(let entry): try edit.record(entry)
    case .plan(let entry): try edit.record(entry)
    case .metric(let entry): try edit.record(entry)
    case .observation(let entry): try checked(entry, in: edit).record(entry)
    case .step(let entry): try edit.record(entry)
    case .calendar(let entry): try edit.record(entry)
    case .recipient(let entry): try edit.record(entry)
    }
}

/// Few files of figures say what they are measured in; the register does, and a series has one unit.
private func checked(_ entry: ObservationEntry, in edit: RegisterEditing) throws -> RegisterEditing {
    let unit = try edit.unit(of: entry)
    if let own = entry.unit, let unit, own != unit {
        throw EntryFault(
            column: "unit", value: own.rawValue,
            expectation: "\(unit.rawValue), in which \(entry.metric) is measured")
    }
    let found = contradictions(in: entry.reading, measuredIn: unit)
    guard found.isEmpty else { throw EntryFaults(found) }
    return edit
}

/// A file's name without its folder: the record says which paper, not where it lay on somebody's machine.
func nameOnly(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
