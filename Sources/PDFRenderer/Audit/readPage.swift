/// Reads a page's operators, and says what is wrong on it: what is painted outside of any mark, what is too pale, what
/// runs off the sheet or over other words.
func readPage(
    _ objects: PDFObjects, _ page: ObjectNumber, number: Int, fonts: [String: FontReading],
    _ faults: inout [PDFFault]
) -> PageReading {
    let entries = objects[page] ?? [:]
    let box = entries[.mediaBox]?.array?.compactMap(\.measure) ?? []
    if entries[.tabs]?.name != .structure { faults.append(PDFFault("Page \(number) has no order of tabs.")) }
    guard box.count == 4, let contents = entries[.contents]?.reference.flatMap(objects.stream) else {
        faults.append(PDFFault("Page \(number) is not whole."))
        return PageReading()
    }
    var reader = PageReader(fonts: fonts, width: box[2], height: box[3])
    reader.read(contents)
    faults += reader.faults.map { PDFFault("Page \(number): \($0)") }
    if let pair = overprinted(reader.page.runs) {
        faults.append(
            PDFFault(
                "Page \(number): words lie on words at \(Int(pair.left)), \(Int(pair.baseline)) points from the corner."
            )
        )
    }
    return reader.page
}

/// The first run that lies on another; drawings place their own words and are not looked at.
private func overprinted(_ runs: [PageReading.Run]) -> PageReading.Run? {
    let sorted = runs.filter { !$0.isInFigure && $0.right - $0.left > 0.5 }.sorted {
        $0.baseline > $1.baseline
    }
    for (index, run) in sorted.enumerated() {
        let foot = run.baseline - 0.15 * run.size
        for other in sorted[(index + 1)...] {
            if other.baseline + 0.6 * other.size <= foot { break }
            if other.left < run.right - 0.6, run.left < other.right - 0.6 { return other }
        }
    }
    return nil
}
