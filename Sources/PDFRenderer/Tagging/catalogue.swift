import PackDocument

extension PDFObjects {
    mutating func catalogue(
        _ document: Document, _ compositor: Compositor, structure: ObjectNumber, pages: [ObjectNumber]
    ) -> ObjectNumber {
        let metadata = add(
            [.type: .name(.metadata), .subtype: .name(.xml)], stream: documentMetadata(of: document),
            isPlain: true)
        let profile = add([.components: .number(3)], stream: colourProfile())
        let intent = add([
            .type: .name(.outputIntent), .structure: .name(.archivalIntent),
            .outputConditionIdentifier: .words("sRGB"), .registryName: .words("http://www.color.org"),
            .information: .words("sRGB IEC61966-2-1"), .destinationProfile: .reference(profile),
        ])
        let outlines = write(compositor.bookmarks(of: document, pages))
        let parent = self[pages[0]]?[.parent] ?? .number(0)
        return add([
            .type: .name(.catalog), .pages: parent, .language: .words(languageTag(of: document)),
            .markInformation: .dictionary([.marked: .flag(true)]),
            .viewerPreferences: .dictionary([.displayDocTitle: .flag(true)]),
            .metadata: .reference(metadata), .structTreeRoot: .reference(structure),
            .outlines: .reference(outlines), .pageMode: .name(.useOutlines),
            .outputIntents: .array([.reference(intent)]),
        ])
    }
}

/// Letters, digits and hyphens, as BCP 47 has them.
private func languageTag(of document: Document) -> String { document.language }

extension Compositor {
    /// The page of a place and its height there, at whatever size the reader has chosen.
    func destination(of anchor: Anchor, _ pages: [ObjectNumber]) -> PDFValue {
        let spot = flow.spots[anchor] ?? Flow.Spot(page: 0, y: 0)
        let top = flow.pages[spot.page].sheet.height - spot.y
        return .array([.reference(pages[spot.page]), .name(.xyz), .number(0), .real(top + 8), .number(0)])
    }

    /// What a reader is told before following a link.
    func description(of link: Link) -> String {
        switch link.target {
        case .place(let anchor): "\(link.words), on page \((flow.spots[anchor]?.page ?? 0) + 1)"
        case .outside(let address):
            address.hasPrefix("mailto:") ? "Mail to \(link.words)" : "Web page \(link.words)"
        }
    }

    func bookmarks(of document: Document, _ pages: [ObjectNumber]) -> [Bookmark] {
        let cover = Bookmark(
            title: spokenTitle(document.title),
            destination: .array([
                .reference(pages[0]), .name(.xyz), .number(0), .real(Sheet.upright.height), .number(0),
            ]),
            under: [])
        return [cover] + document.sections.map { bookmark($0, pages) }
    }

    private func bookmark(_ section: Section, _ pages: [ObjectNumber]) -> Bookmark {
        Bookmark(
            title: spokenTitle(section.title), destination: destination(of: section.anchor, pages),
            under: section.subsections.map { bookmark($0, pages) })
    }

    private func spokenTitle(_ title: String) -> String {
        let words = printable(title)
        return words.contains { $0 != " " } ? words : "Untitled"
    }
}
