@testable import PDFRenderer

extension Breakage {
    static let all: [Breakage] = [
        Breakage("no bookmarks", "no bookmarks") { objects, file in
            objects.change(file.root, .outlines, to: nil)
        },
        Breakage("a bookmark to no page", "leads nowhere") { objects, _ in
            if let first = objects.find({ $0[.title] != nil && $0[.parent] != nil }) {
                objects.change(first, .destination, to: .array([.number(1), .name(.xyz)]))
            }
        },
        Breakage("a link to no page", "leads nowhere") { objects, _ in
            if let link = objects.find({ $0[.subtype]?.name == .link }) {
                objects.change(
                    link, .destination,
                    to: .array([.reference(link), .name(.xyz), .number(0), .number(0), .number(0)]))
            }
        },
        Breakage("a link without its object", "in no element") { objects, _ in
            if let link = objects.find({ $0[.structure]?.name == .link && $0[.structParentElement] != nil }) {
                let kids = objects[link]?[.children]?.array ?? []
                objects.change(link, .children, to: .array(kids.filter { $0.dictionary?[.object] == nil }))
            }
        },
        Breakage("a link that says nothing", "does not say what it is") { objects, _ in
            if let link = objects.find({ $0[.subtype]?.name == .link }) {
                objects.change(link, .contents, to: nil)
            }
        },
        Breakage("a table whose headings are cells", "no headings") { objects, _ in
            objects.rename(.headerCell, to: .cell)
        },
        Breakage("a list without its numbering", "how it is numbered") { objects, _ in
            objects.changeAll({ $0[.structure]?.name == .list }) { $0.change($1, .action, to: nil) }
        },
        Breakage("no heading at all", "no heading") { objects, _ in
            for name in [PDFName.h1, .h2, .h3, .h4] { objects.rename(name, to: .structParentElement) }
        },
        Breakage("a level of heading skipped", "follows one of") { objects, _ in objects.rename(.h2, to: .h4)
        },
        Breakage("a drawing without its place", "where on its page") { objects, _ in
            objects.changeAll({ $0[.structure]?.name == .figure }) { $0.change($1, .action, to: nil) }
        },
        Breakage("a drawing without words", "no words in its place") { objects, _ in
            objects.changeAll({ $0[.structure]?.name == .figure }) { $0.change($1, .alternative, to: nil) }
        },
        Breakage("words that are in no element", "is in 0 elements") { objects, _ in
            if let title = objects.find({ $0[.structure]?.name == .h1 }) {
                objects.change(title, .children, to: nil)
            }
        },
        Breakage("words that are in two elements", "is in 2 elements") { objects, _ in
            guard let title = objects.find({ $0[.structure]?.name == .h1 }),
                let other = objects.find({ $0[.structure]?.name == .h2 })
            else { return }
            objects.change(other, .pageOf, to: objects[title]?[.pageOf])
            objects.change(other, .children, to: objects[title]?[.children])
        },
        Breakage("two stretches of one number", "is there twice") { objects, file in
            objects.edit(page: file.pages[1]) { $0.replacing("<</MCID 1>>", with: "<</MCID 0>>") }
        },
        Breakage("something painted outside of any mark", "outside of any mark") { objects, file in
            objects.edit(page: file.pages[1]) { "0 0 10 10 re f\n" + $0 }
        },
        Breakage("words with little contrast", "too little contrast") { objects, file in
            objects.edit(page: file.pages[1]) { $0.replacing("0.11 0.13 0.15 rg", with: "0.7 0.7 0.7 rg") }
        },
        Breakage("words off the sheet", "run off the sheet") { objects, file in
            objects.edit(page: file.pages[1]) { $0.replacing("BT\n", with: "BT\n560 0 Td\n") }
        },
        Breakage("words over words", "lie on words") { objects, file in
            objects.edit(page: file.pages[1]) { $0.replacing(" -13 Td", with: " -1 Td") }
        },
        Breakage("an artifact within a mark", "lies within another") { objects, file in
            objects.edit(page: file.pages[1]) {
                $0.replacing("<</MCID 0>>BDC\n", with: "<</MCID 0>>BDC\n/Artifact<</Type/Layout>>BDC EMC\n")
            }
        },
        Breakage("a font without the mark of a part", "bears no mark") { objects, _ in
            if let font = objects.find({ $0[.subtype]?.name == .type0 }) {
                objects.change(font, .baseFont, to: .label("LiberationSans"))
            }
        },
        Breakage("a font of no kind", "nothing of its kind") { objects, _ in
            if let font = objects.find({ $0[.type]?.name == .fontDescriptor }) {
                objects.change(font, .fontFlags, to: .number(0))
            }
        },
        Breakage("a font whose codes are of no system", "what its codes are") { objects, _ in
            if let font = objects.find({ $0[.cidSystemInformation] != nil }) {
                objects.change(font, .cidSystemInformation, to: nil)
            }
        },
        Breakage("a font that says nothing", "says nothing that can be read aloud") { objects, _ in
            if let font = objects.find({ $0[.toUnicode] != nil }) {
                objects.change(font, .toUnicode, to: nil)
            }
        },
        Breakage("a colour profile of another kind", "what its colours are") { objects, _ in
            if let profile = objects.find({ $0[.components]?.number == 3 }) {
                objects.change(profile, .components, to: .number(4))
            }
        },
        Breakage("a title in two ways", "its title in two ways") { objects, file in
            objects.change(file.information, .title, to: .words("Another"))
        },
        Breakage("no next number", "next number") { objects, _ in
            if let tree = objects.find({ $0[.parentTree] != nil }) {
                objects.change(tree, .parentTreeNextKey, to: nil)
            }
        },
        Breakage("a language in one place", "language in two ways") { objects, file in
            objects.change(file.root, .language, to: .words("cy"))
        },
        Breakage("no language", "name of no language") { objects, file in
            objects.change(file.root, .language, to: .words("English, please"))
        },
        Breakage("a cell that holds nothing", "holds nothing at all") { objects, _ in
            if let cell = objects.find({ $0[.structure]?.name == .cell }) {
                objects.change(cell, .children, to: nil)
            }
        },
        Breakage("a reading order that is not the document's", "Read aloud") { objects, _ in
            if let list = objects.find({
                $0[.structure]?.name == .list && ($0[.children]?.array?.count ?? 0) > 1
            }) {
                objects.change(
                    list, .children, to: .array(objects[list]?[.children]?.array?.reversed() ?? []))
            }
        },
        Breakage("an element that does not know its parent", "does not know what it lies in") { objects, _ in
            if let cell = objects.find({ $0[.structure]?.name == .cell }) {
                objects.change(cell, .structParentElement, to: .reference(cell))
            }
        },
        Breakage("a way back to another element", "leads back to another") { objects, _ in
            guard let parents = objects.find({ $0[.numbers] != nil }),
                let numbers = objects[parents]?[.numbers]?.array
            else { return }
            objects.change(
                parents, .numbers,
                to: .array(numbers.map { $0.array.map { .array($0.reversed()) } ?? $0 }))
        },
        Breakage("pages without an order of tabs", "no order of tabs") { objects, file in
            objects.change(file.pages[0], .tabs, to: nil)
        },
    ]
}

extension PDFObjects {
    func find(_ isWanted: (PDFDictionary) -> Bool) -> ObjectNumber? {
        (1...objects.count).lazy.map { ObjectNumber(value: $0) }.first { self[$0].map(isWanted) ?? false }
    }

    mutating func changeAll(
        _ isWanted: (PDFDictionary) -> Bool, _ change: (inout PDFObjects, ObjectNumber) -> Void
    ) {
        for number in (1...objects.count).map({ ObjectNumber(value: $0) })
        where self[number].map(isWanted) ?? false {
            change(&self, number)
        }
    }

    mutating func rename(_ kind: PDFName, to other: PDFName) {
        changeAll({ $0[.structure]?.name == kind && $0[.structParentElement] != nil }) {
            $0.change($1, .structure, to: .name(other))
        }
    }

    /// Pages are bytes, so that they are changed as Latin-1.
    mutating func edit(page: ObjectNumber, _ change: (String) -> String) {
        guard let contents = self[page]?[.contents]?.reference, let bytes = stream(contents) else { return }
        let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        self.change(
            contents, streamTo: change(text).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    }
}
