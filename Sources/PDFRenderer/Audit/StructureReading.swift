/// The structure tree as a screen reader walks it: what is said at each stop, and what is wrong with the tree.
struct StructureReading {
    private(set) var spoken: [Spoken] = []
    private(set) var faults: [PDFFault] = []
    /// For each page and stretch the elements that hold it.
    private(set) var holders: [Stretch: [ObjectNumber]] = [:]
    /// For each link's area the element that holds it.
    private(set) var annotations: [ObjectNumber: ObjectNumber] = [:]
    private var lastLevel = 0
    private let objects: PDFObjects
    private let pageNumbers: [ObjectNumber: Int]
    private let words: [[Int: String]]
    private let sheets: [[Double]]

    struct Stretch: Hashable {
        let page: Int
        let number: Int
    }

    init(_ objects: PDFObjects, root: ObjectNumber, pages: [ObjectNumber], readings: [PageReading]) {
        self.objects = objects
        var numbers: [ObjectNumber: Int] = [:]
        for (index, page) in pages.enumerated() { numbers[page] = index }
        pageNumbers = numbers
        words = readings.map { reading in
            reading.stretches.reduce(into: [:]) { $0[$1.number] = $1.words }
        }
        sheets = pages.map { objects[$0]?[.mediaBox]?.array?.compactMap(\.measure) ?? [] }
        guard let tree = objects[root]?[.structTreeRoot]?.reference,
            let top = objects[tree]?[.children]?.array?.first?.reference
        else {
            faults.append(PDFFault("There is no tree of what the parts are."))
            return
        }
        walk(top, under: tree)
        spoken.removeAll(where: \.words.isEmpty)
        if lastLevel == 0 { faults.append(PDFFault("There is no heading.")) }
    }

    /// - Returns: what was said directly in it, for the element that holds it.
    @discardableResult
    private mutating func walk(_ number: ObjectNumber, under parent: ObjectNumber) -> String {
        guard let element = objects[number], let kind = element[.structure]?.name else {
            faults.append(PDFFault("Element \(number.value) is not whole."))
            return ""
        }
        if element[.structParentElement]?.reference != parent {
            faults.append(PDFFault("A \(kind.rawValue) does not know what it lies in."))
        }
        check(element, kind)
        if kind == .figure { return walkFigure(number, element) }
        let place = spoken.count
        var said = ""
        for kid in kids(of: element) { said += walk(kid, of: number, element, kind) }
        if kind == .link || kind == .reference { return said }
        let words = kind == .contentsItem ? withoutPageNumber(said) : said
        spoken.insert(Spoken(kind, words), at: place)
        return ""
    }

    private mutating func walk(
        _ kid: PDFValue, of number: ObjectNumber, _ element: PDFDictionary, _ kind: PDFName
    )
        -> String
    {
        switch kid {
        case .number(let stretch): return hold(stretch, element[.pageOf]?.reference, number)
        case .reference(let inner): return walk(inner, under: number)
        case .dictionary(let entries):
            if let object = entries[.object]?.reference {
                annotations[object] = number
                if kind != .link { faults.append(PDFFault("A link's area lies in a \(kind.rawValue).")) }
                return ""
            }
            return hold(entries[.markedContentID]?.number ?? -1, entries[.pageOf]?.reference, number)
        default:
            faults.append(PDFFault("A \(kind.rawValue) holds what no element can hold."))
            return ""
        }
    }

    private func kids(of element: PDFDictionary) -> [PDFValue] {
        guard let kids = element[.children] else { return [] }
        return kids.array ?? [kids]
    }

    private mutating func hold(_ stretch: Int, _ page: ObjectNumber?, _ element: ObjectNumber) -> String {
        guard let page, let index = pageNumbers[page], let said = words[index][stretch] else {
            faults.append(PDFFault("An element names stretch \(stretch) of a page that has none."))
            return ""
        }
        holders[Stretch(page: index, number: stretch), default: []].append(element)
        return said
    }

    private mutating func walkFigure(_ number: ObjectNumber, _ element: PDFDictionary) -> String {
        for kid in kids(of: element) { _ = walk(kid, of: number, element, .figure) }
        spoken.append(Spoken(.figure, element[.alternative]?.words ?? ""))
        let box = element[.action]?.dictionary?[.boundingBox]?.array?.compactMap(\.measure) ?? []
        let page = element[.pageOf]?.reference.flatMap { pageNumbers[$0] }.map { sheets[$0] } ?? []
        if box.count != 4 || page.count != 4 || box[2] <= box[0] || box[3] <= box[1] || box[0] < 0
            || box[1] < 0
            || box[2] > page[2] + 1 || box[3] > page[3] + 1
        {
            faults.append(PDFFault("A drawing does not say where on its page it is."))
        }
        return ""
    }

    private mutating func check(_ element: PDFDictionary, _ kind: PDFName) {
        if let level = [PDFName.h1, .h2, .h3, .h4, .h5, .h6].firstIndex(of: kind).map({ $0 + 1 }) {
            if level > lastLevel + 1 {
                faults.append(PDFFault("A heading of level \(level) follows one of \(lastLevel)."))
            }
            lastLevel = level
        }
        switch kind {
        case .figure where element[.alternative]?.words?.isEmpty ?? true:
            faults.append(PDFFault("A drawing has no words in its place."))
        case .list where attributes(of: element).allSatisfy({ $0[.listNumbering] == nil }):
            faults.append(PDFFault("A list does not say how it is numbered."))
        case .headerCell where attributes(of: element).allSatisfy({ $0[.scope] == nil }):
            faults.append(PDFFault("A heading of a table does not say what it heads."))
        case .table where !kids(of: element).contains(where: holdsHeading):
            faults.append(PDFFault("A table has no headings."))
        case .cell where kids(of: element).isEmpty, .headerCell where kids(of: element).isEmpty:
            faults.append(PDFFault("A cell of a table holds nothing at all."))
        default: break
        }
    }

    private func holdsHeading(_ kid: PDFValue) -> Bool {
        guard let number = kid.reference, let element = objects[number] else { return false }
        return element[.structure]?.name == .headerCell || kids(of: element).contains(where: holdsHeading)
    }

    private func attributes(of element: PDFDictionary) -> [PDFDictionary] {
        let all = element[.action]?.array ?? element[.action].map { [$0] } ?? []
        return all.compactMap { $0.dictionary ?? $0.reference.flatMap { objects[$0] } }
    }
}

/// A line of the contents ends with the number of a page, which the document itself does not know.
private func withoutPageNumber(_ words: String) -> String {
    String(words[..<(words.lastIndex(of: " ") ?? words.startIndex)])
}
