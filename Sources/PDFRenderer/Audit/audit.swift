import PackDocument

/// Looks at a finished file's objects as a stranger would, and says what a validator does not see: words that are in no
/// element or in two, links that lead nowhere, a reading order that is not the document's, words too pale to read.
///
/// Nothing is taken from how the file was made; the pages are read from their operators.
func audit(_ file: FinishedFile, of document: Document) -> [PDFFault] {
    var faults: [PDFFault] = []
    let objects = file.objects
    faults += catalogueFaults(objects, file.root, file.information, document)
    let fonts = readFonts(objects, pages: file.pages, &faults)
    var pages: [PageReading] = []
    for (index, page) in file.pages.enumerated() {
        pages.append(readPage(objects, page, number: index + 1, fonts: fonts, &faults))
    }
    let structure = StructureReading(objects, root: file.root, pages: file.pages, readings: pages)
    faults += structure.faults
    faults += parentFaults(objects, file, structure, pages)
    faults += linkFaults(objects, file, structure)
    faults += outlineFaults(objects, file)
    faults += readingFaults(structure.spoken, expected: expectedReading(of: document))
    return faults
}

/// The first place where what a screen reader says is not what the document says.
private func readingFaults(_ spoken: [Spoken], expected: [Spoken]) -> [PDFFault] {
    let place = zip(spoken, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    guard let place = place ?? (spoken.count == expected.count ? nil : min(spoken.count, expected.count))
    else {
        return []
    }
    let said = spoken.indices.contains(place) ? spoken[place].description : "nothing"
    let meant = expected.indices.contains(place) ? expected[place].description : "nothing"
    return [PDFFault("Read aloud, part \(place + 1) says \(said), where the document has \(meant).")]
}

/// What is read aloud at one stop: what it is, and its words with single spaces.
struct Spoken: Equatable, CustomStringConvertible {
    let kind: PDFName
    let words: String

    init(_ kind: PDFName, _ words: String) {
        self.kind = kind
        self.words = singleSpaced(words)
    }

    var description: String { "\(kind.rawValue) “\(words.prefix(80))”" }
}

/// Words with one space between them, however many there were and of whatever kind.
func singleSpaced(_ words: String) -> String {
    var made: [UInt8] = []
    made.reserveCapacity(words.utf8.count)
    var isWaiting = false
    var skip = 0
    let bytes = Array(words.utf8)
    for (index, byte) in bytes.enumerated() {
        if skip > 0 {
            skip -= 1
            continue
        }
        let isNoBreak = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
        if byte == 0x20 || isNoBreak {
            isWaiting = !made.isEmpty
            skip = isNoBreak ? 1 : 0
            continue
        }
        if isWaiting { made.append(0x20) }
        isWaiting = false
        made.append(byte)
    }
    return String(decoding: made, as: UTF8.self)
}
