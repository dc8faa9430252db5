/// The text of a PDF by Debian's pdftotext, which keeps columns apart; a child process with limits.
///
/// - Parameter reader: the program's name, looked for in /usr/bin and /bin.
/// - Throws: `DocumentRefusal`, and `MissingProgram` where the reader is not installed.
package func readPDF(_ path: String, named name: String, by reader: String = "pdftotext") throws -> [String] {
    let file = path.hasPrefix("-") ? "./" + path : path
    guard
        let outcome = BoundedChild.run(
            [reader, "-layout", "-enc", "UTF-8", file, "-"], mostOutput: DocumentText.limit)
    else { throw MissingProgram(name: "pdftotext", package: "poppler-utils", purpose: "\(name) is a PDF") }
    // What the shell answers for a program it does not find, or may not run.
    if outcome.status == 127 || outcome.status == 126 {
        throw MissingProgram(name: "pdftotext", package: "poppler-utils", purpose: "\(name) is a PDF")
    }
    let complaint = String(decoding: outcome.complaint, as: UTF8.self).lowercased()
    if complaint.contains("incorrect password") || outcome.status == 3 {
        throw DocumentRefusal(file: name, reason: .passwordProtected)
    }
    guard let status = outcome.status else { throw DocumentRefusal(file: name, reason: .bomb) }
    guard status == 0 else { throw DocumentRefusal(file: name, reason: .damaged) }
    let text = String(decoding: outcome.output, as: UTF8.self)
    let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map {
        $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let lines = withoutRunningLines(pages)
    if !lines.contains(where: { !trimmed($0).isEmpty }) {
        throw DocumentRefusal(file: name, reason: .imageOnly)
    }
    return lines
}

/// What is printed at the head or the foot of every page is no part of the minutes; its lines are left blank.
func withoutRunningLines(_ pages: [[String]]) -> [String] {
    let edges = pages.map { page in
        let filled = page.indices.filter { !trimmed(page[$0]).isEmpty }
        return Set(filled.prefix(2) + filled.suffix(2))
    }
    var seen: [String: Int] = [:]
    for (page, edge) in zip(pages, edges) {
        for line in Set(edge.map { likeness(page[$0]) }) { seen[line, default: 0] += 1 }
    }
    let filled = pages.count { page in page.contains { !trimmed($0).isEmpty } }
    return zip(pages, edges).enumerated().flatMap { number, page -> [String] in
        page.0.enumerated().map { index, line in
            let count = page.1.contains(index) ? seen[likeness(line)] ?? 0 : 0
            // The first page keeps its head: it may be where the board and the day are printed.
            return count >= 2 && count * 2 > filled && number > 0 ? "" : line
        }
    }
}

/// The same but for page numbers.
private func likeness(_ line: String) -> String {
    String(trimmed(line).map { $0.isNumber ? "0" : $0 })
}

/// A program that Debian has and this machine has not.
package struct MissingProgram: Error, Hashable, Sendable {
    package let name: String
    package let package: String
    package let purpose: String

    package var sentence: String {
        "\(purpose), and \(name), which reads it, is not installed: sudo apt-get install \(package)."
    }
}
