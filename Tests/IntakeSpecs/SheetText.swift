import Intake

/// What a reading of text gave: the entries with their rows, and the faults as sentences.
struct SheetText {
    var entries: [(row: Int, entry: SheetEntry)] = []
    var sentences: [String] = []
    var unknown: [String] = []
}

/// Reads text as a file called `file.csv`.
func reading(
    _ text: String, as kind: SheetKind, setting: [String] = [], mapping: [String] = []
) throws -> SheetText {
    let choices = try SheetChoices(setting: setting, mapping: mapping, for: kind)
    var result = SheetText()
    let outcome = try readSheet(
        ByteSource(Array(text.utf8)), named: "file.csv", as: kind, choosing: choices
    ) { row, entry in
        result.entries.append((row, entry))
    }
    result.sentences = outcome.faults.kept.map(\.sentence)
    result.unknown = outcome.unknownColumns
    return result
}

/// Every row of bytes handed over in pieces of one size.
func rows(
    _ bytes: [UInt8], delimiter: CSVDelimiter? = nil, chunk: Int = 1 << 16, stride: Int = .max
) throws -> [[String]] {
    let reader = try CSVReader(ByteSource(bytes, atMost: stride), delimiter: delimiter, chunkSize: chunk)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    return rows
}

func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }
