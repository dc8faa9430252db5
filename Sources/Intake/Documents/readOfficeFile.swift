/// The text of a Word or OpenDocument file, out of its ZIP.
func readOfficeFile(_ source: ByteSource, size: Int, named name: String) throws -> [String] {
    guard let archive = try ZipArchive(source, size: size) else {
        throw DocumentRefusal(file: name, reason: .damaged)
    }
    do {
        switch try OfficeKind(archive) {
        case .word: return try readWord(archive)
        case .openText: return try readOpenText(archive)
        case .spreadsheet: throw DocumentRefusal(file: name, reason: .spreadsheet)
        case .presentation: throw DocumentRefusal(file: name, reason: .presentation)
        case .protected: throw DocumentRefusal(file: name, reason: .passwordProtected)
        case .other: throw DocumentRefusal(file: name, reason: .foreign(.zip))
        }
    } catch let fault as ZipFault {
        throw DocumentRefusal(file: name, reason: fault.reason)
    } catch let fault as MarkupFault {
        throw DocumentRefusal(file: name, reason: fault == .documentType ? .bomb : .damaged)
    }
}

/// What a ZIP file holds, as the names of its members tell.
private enum OfficeKind {
    case word, openText, spreadsheet, presentation, protected, other

    init(_ archive: ZipArchive) throws {
        let names = archive.members
        if names["word/document.xml"] != nil {
            self = .word
        } else if names.keys.contains(where: { $0.hasPrefix("xl/") }) {
            self = .spreadsheet
        } else if names.keys.contains(where: { $0.hasPrefix("ppt/") }) {
            self = .presentation
        } else if names["mimetype"] != nil, names["content.xml"] != nil {
            let kind = String(decoding: try archive.whole("mimetype"), as: UTF8.self)
            let isProtected =
                try names["META-INF/manifest.xml"] != nil
                && String(decoding: archive.whole("META-INF/manifest.xml"), as: UTF8.self).contains(
                    "encryption-data")
            self =
                isProtected
                ? .protected
                : kind.contains("spreadsheet")
                    ? .spreadsheet : kind.contains("presentation") ? .presentation : .openText
        } else {
            self = .other
        }
    }
}

private func readWord(_ archive: ZipArchive) throws -> [String] {
    let styles = WordStyles()
    try read("word/styles.xml", of: archive, to: styles, isNeeded: false)
    let lists = WordLists()
    try read("word/numbering.xml", of: archive, to: lists, isNeeded: false)
    let reading = WordReading(styles: styles, numbering: WordNumbering(lists))
    try read("word/document.xml", of: archive, to: reading, isNeeded: true) { !reading.page.isFull }
    if reading.page.isFull { throw ZipFault.bomb }
    return reading.page.lines
}

private func readOpenText(_ archive: ZipArchive) throws -> [String] {
    let reading = OpenDocumentReading()
    try read("content.xml", of: archive, to: reading, isNeeded: true) { !reading.page.isFull }
    if reading.page.isFull { throw ZipFault.bomb }
    return reading.page.lines
}

private func read(
    _ member: String, of archive: ZipArchive, to listener: any MarkupListener, isNeeded: Bool,
    while goOn: () -> Bool = { true }
) throws {
    if !isNeeded, archive.members[member] == nil { return }
    let events = try MarkupEvents(.xml, to: listener)
    try archive.expand(member) { part in
        try events.feed(part)
        return goOn()
    }
    if goOn() { try events.finish() }
}

extension ZipFault {
    fileprivate var reason: DocumentRefusal.Reason {
        switch self {
        case .missing, .damaged: .damaged
        case .encrypted: .passwordProtected
        case .bomb: .bomb
        }
    }
}
