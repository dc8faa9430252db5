import PackDocument

/// What the file says of itself: marked, titled, in a language, with its colours, and the same in both places.
func catalogueFaults(
    _ objects: PDFObjects, _ root: ObjectNumber, _ information: ObjectNumber, _ document: Document
) -> [PDFFault] {
    guard let catalogue = objects[root], let told = objects[information] else {
        return [PDFFault("The file has no catalogue.")]
    }
    var faults: [PDFFault] = []
    if catalogue[.markInformation]?.dictionary?[.marked] != .flag(true) {
        faults.append(PDFFault("The file does not say that it is marked up."))
    }
    if catalogue[.viewerPreferences]?.dictionary?[.displayDocTitle] != .flag(true) {
        faults.append(PDFFault("The file's title would not be shown."))
    }
    let language = catalogue[.language]?.words ?? ""
    if !isLanguageTag(language) {
        faults.append(PDFFault("“\(language)” is the name of no language, such as “en-GB”."))
    }
    faults += metadataFaults(objects, catalogue, told, language)
    let intent = catalogue[.outputIntents]?.array?.first?.reference.flatMap { objects[$0] }
    let profile = intent?[.destinationProfile]?.reference
    let space = profile.flatMap(objects.stream).map { Array($0.dropFirst(16).prefix(4)) }
    if profile.flatMap({ objects[$0] })?[.components]?.number != 3 || space != Array("RGB ".utf8) {
        faults.append(PDFFault("The file does not say what its colours are."))
    }
    return faults
}

private func metadataFaults(
    _ objects: PDFObjects, _ catalogue: PDFDictionary, _ told: PDFDictionary, _ language: String
) -> [PDFFault] {
    let bytes = catalogue[.metadata]?.reference.flatMap(objects.stream) ?? []
    let metadata = String(decoding: bytes, as: UTF8.self)
    let pairs: [(PDFName, before: String, after: String)] = [
        (.title, "<rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt></dc:title>"),
        (.author, "<dc:creator><rdf:Seq><rdf:li>", "</rdf:li>"),
        (.producer, "<pdf:Producer>", "</pdf:Producer>"),
    ]
    var faults: [PDFFault] = []
    for (name, before, after) in pairs {
        let words = told[name]?.words ?? ""
        if !metadata.contains(before + escaped(words) + after) || (name == .title && words.isEmpty) {
            faults.append(PDFFault("The file tells its \(name.rawValue.lowercased()) in two ways."))
        }
    }
    if !metadata.contains("<dc:language><rdf:Bag><rdf:li>\(language)</rdf:li>") {
        faults.append(PDFFault("The file tells its language in two ways."))
    }
    return faults
}

/// BCP 47, as far as ISO 32000-1, 14.9.2, asks for it.
private func isLanguageTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(isLetter) else {
        return false
    }
    return parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
