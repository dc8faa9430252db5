/// Whether every marked stretch is in exactly one element, and the way back from each page and link is the same.
func parentFaults(
    _ objects: PDFObjects, _ file: FinishedFile, _ structure: StructureReading, _ pages: [PageReading]
) -> [PDFFault] {
    var faults: [PDFFault] = []
    guard let tree = objects[file.root]?[.structTreeRoot]?.reference.flatMap({ objects[$0] }),
        let parents = tree[.parentTree]?.reference.flatMap({ objects[$0] })?[.numbers]?.array
    else { return [PDFFault("There is no way back from the pages to what is on them.")] }
    var ways: [Int: PDFValue] = [:]
    for index in stride(from: 0, to: parents.count - 1, by: 2) {
        if let key = parents[index].number { ways[key] = parents[index + 1] }
    }
    if (tree[.parentTreeNextKey]?.number ?? -1) <= (ways.keys.max() ?? -1) {
        faults.append(PDFFault("The next number of a way back is one that is in use."))
    }
    for (index, page) in pages.enumerated() {
        let back =
            file.pages.indices.contains(index) ? objects[file.pages[index]]?[.structParents]?.number : nil
        let way = back.flatMap { ways[$0]?.array } ?? []
        if way.count != page.stretches.count {
            faults.append(
                PDFFault(
                    "Page \(index + 1) has \(page.stretches.count) stretches and \(way.count) ways back."))
        }
        for (number, _) in page.stretches {
            let holders = structure.holders[.init(page: index, number: number)] ?? []
            if holders.count != 1 {
                faults.append(
                    PDFFault("Stretch \(number) of page \(index + 1) is in \(holders.count) elements."))
            } else if !way.indices.contains(number) || way[number].reference != holders[0] {
                faults.append(
                    PDFFault("Stretch \(number) of page \(index + 1) leads back to another element."))
            }
        }
    }
    let isAstray = structure.annotations.contains { annotation, element in
        objects[annotation]?[.structParent]?.number.map { ways[$0]?.reference != element } ?? true
    }
    if isAstray { faults.append(PDFFault("A link leads back to another element than the one it is in.")) }
    return faults
}
