import Intake

/// The kind a person names, or a sentence naming those there are.
func importKind(_ word: String) throws -> SheetKind {
    if let kind = SheetKind(rawValue: word) { return kind }
    let known = SheetKind.allCases.map(\.rawValue)
    throw Refusal(
        .usage,
        "There is no kind \(word)"
            + (nearestName(to: word, among: known).map { "; did you mean \($0)?" }
                ?? ": there are \(known.joined(separator: ", "))."))
}

/// The header of a kind, with one row to show what goes where.
package func importTemplate(_ word: String) throws -> String { try importKind(word).template }

/// Imports files with the caller's constants and renames, each as `COLUMN=VALUE`.
package func importFiles(
    _ files: [String], as word: String, setting: [String], mapping: [String], keeping: Bool,
    with assembly: Assembly, progress: (Int) -> Void
) throws -> [ImportReceipt] {
    let kind = try importKind(word)
    let choices = try SheetChoices(setting: setting, mapping: mapping, for: kind)
    return try importPapers(
        files, as: kind, choosing: choices, keeping: keeping, with: assembly, progress: progress)
}
