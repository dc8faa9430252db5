@testable import PDFRenderer

/// A file as a person can read and compare it.
struct FileProjection {
    private let file: FinishedFile
    private let readings: [PageReading]
    private let numbers: [ObjectNumber: Int]

    init(_ file: FinishedFile) {
        self.file = file
        var faults: [PDFFault] = []
        let fonts = readFonts(file.objects, pages: file.pages, &faults)
        readings = file.pages.map { readPage(file.objects, $0, number: 1, fonts: fonts, &faults) }
        numbers = Dictionary(uniqueKeysWithValues: file.pages.enumerated().map { ($1, $0) })
    }

    /// The tree of what the parts are, each with the words that stand in it.
    var tags: String {
        guard let tree = file.objects[file.root]?[.structTreeRoot]?.reference,
            let top = file.objects[tree]?[.children]?.array?.first?.reference
        else { return "" }
        return lines(top, depth: 0).joined(separator: "\n") + "\n"
    }

    /// What is marked on each page, in the order in which it is painted.
    var pages: String {
        readings.enumerated().map { index, page in
            "page \(index + 1)\n" + page.stretches.map { "  \($0.number): \($0.words)\n" }.joined()
        }.joined()
    }

    private func lines(_ number: ObjectNumber, depth: Int) -> [String] {
        guard let element = file.objects[number], let kind = element[.structure]?.name else { return [] }
        var line = String(repeating: "  ", count: depth) + kind.rawValue
        for attributes in attributes(of: element) {
            if let scope = attributes[.scope]?.name { line += " scope=\(scope.rawValue)" }
            if let numbering = attributes[.listNumbering]?.name { line += " numbering=\(numbering.rawValue)" }
            if attributes[.textAlign] != nil { line += " right" }
        }
        if let alternative = element[.alternative]?.words { line += " alt “\(alternative)”" }
        var made: [String] = []
        let kids = element[.children].map { $0.array ?? [$0] } ?? []
        for kid in kids {
            if let inner = kid.reference { made += lines(inner, depth: depth + 1) }
            if kid.dictionary?[.object] != nil { line += " leads" }
            let stretch = kid.number ?? kid.dictionary?[.markedContentID]?.number
            let page = kid.dictionary?[.pageOf]?.reference ?? element[.pageOf]?.reference
            guard let stretch, let page, let index = numbers[page], kind != .figure else { continue }
            let words = readings[index].stretches.first { $0.number == stretch }?.words ?? ""
            made.append(String(repeating: "  ", count: depth + 1) + "“\(words)” p\(index + 1)")
        }
        return [line] + made
    }

    private func attributes(of element: PDFDictionary) -> [PDFDictionary] {
        let all = element[.action]?.array ?? element[.action].map { [$0] } ?? []
        return all.compactMap { $0.dictionary ?? $0.reference.flatMap { file.objects[$0] } }
    }
}
