/// Links that lead nowhere, say nothing, or are in no element; and elements of links that lead nowhere.
func linkFaults(_ objects: PDFObjects, _ file: FinishedFile, _ structure: StructureReading) -> [PDFFault] {
    var faults: [PDFFault] = []
    var areas: Set<ObjectNumber> = []
    for (index, page) in file.pages.enumerated() {
        for number in objects[page]?[.annotations]?.array?.compactMap(\.reference) ?? [] {
            areas.insert(number)
            guard let link = objects[number] else { continue }
            if structure.annotations[number] == nil {
                faults.append(PDFFault("A link on page \(index + 1) is in no element."))
            }
            if link[.contents]?.words?.isEmpty ?? true || link[.flags]?.number != 4 {
                faults.append(PDFFault("A link on page \(index + 1) does not say what it is."))
            }
            let leads = link[.destination].map { isPlace($0, in: file) } ?? (link[.action] != nil)
            if !leads { faults.append(PDFFault("A link on page \(index + 1) leads nowhere.")) }
        }
    }
    for annotation in structure.annotations.keys where !areas.contains(annotation) {
        faults.append(PDFFault("The link \(annotation.value) is on no page."))
    }
    let held = Set(structure.annotations.values)
    for (index, object) in objects.objects.enumerated() {
        guard case .value(let element) = object, element[.structure]?.name == .link, element[.subtype] == nil
        else {
            continue
        }
        if !held.contains(ObjectNumber(value: index + 1)) {
            faults.append(PDFFault("Words that are read out as a link lead nowhere."))
        }
    }
    return faults
}

/// Bookmarks: that there are any, that each leads to a page, and that the chain is whole.
func outlineFaults(_ objects: PDFObjects, _ file: FinishedFile) -> [PDFFault] {
    guard let root = objects[file.root]?[.outlines]?.reference, let first = objects[root]?[.first]?.reference
    else {
        return [PDFFault("There are no bookmarks.")]
    }
    var faults: [PDFFault] = []
    var waiting = [(first, root)]
    while let (number, parent) = waiting.popLast() {
        guard let bookmark = objects[number] else {
            faults.append(PDFFault("A bookmark is missing."))
            continue
        }
        if bookmark[.title]?.words?.isEmpty ?? true { faults.append(PDFFault("A bookmark has no title.")) }
        if bookmark[.parent]?.reference != parent {
            faults.append(PDFFault("A bookmark lies under another."))
        }
        if !(bookmark[.destination].map { isPlace($0, in: file) } ?? false) {
            faults.append(PDFFault("The bookmark “\(bookmark[.title]?.words ?? "")” leads nowhere."))
        }
        if let next = bookmark[.next]?.reference { waiting.append((next, parent)) }
        if let inner = bookmark[.first]?.reference { waiting.append((inner, number)) }
    }
    return faults
}

private func isPlace(_ destination: PDFValue, in file: FinishedFile) -> Bool {
    guard let parts = destination.array, let page = parts.first?.reference, parts.count == 5 else {
        return false
    }
    return file.pages.contains(page) && parts[1].name == .xyz
}
