/// Reads a list with semicolons between its parts; blank parts and repeats are left out.
package func readList(_ cell: String) -> [String] {
    var parts: [String] = []
    for piece in cell.split(separator: ";") {
        let part = trimmed(String(piece))
        if !part.isEmpty, !parts.contains(part) { parts.append(part) }
    }
    return parts
}

/// Reads yes or no in its common spellings.
package func readYesNo(_ cell: String) throws(Expectation) -> Bool {
    switch folded(cell) {
    case "yes", "y", "true", "1": return true
    case "no", "n", "false", "0": return false
    case _: throw Expectation("yes or no")
    }
}

/// Reads a short code in lower-case letters, digits and hyphens.
package func readCode(_ cell: String) throws(Expectation) -> String {
    let fits = cell.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    guard fits, !cell.isEmpty else {
        throw Expectation("a short code in lower-case letters, digits and hyphens, such as hambleford-ib")
    }
    return cell
}

/// Reads words. What a spreadsheet shows where a formula failed are no words.
package func readWords(_ cell: String) throws(Expectation) -> String {
    guard cell.utf8.first == 0x23, spreadsheetErrors.contains(cell) else { return cell }
    throw Expectation("words: the spreadsheet shows an error here")
}

private let spreadsheetErrors: Set<String> = [
    "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
]
