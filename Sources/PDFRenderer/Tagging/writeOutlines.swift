/// A bookmark: a heading with those under it, and where it leads.
struct Bookmark {
    let title: String
    let destination: PDFValue
    let under: [Bookmark]
}

extension PDFObjects {
    /// The bookmarks' tree, its first level open (ISO 32000-1, 12.3.3).
    mutating func write(_ bookmarks: [Bookmark]) -> ObjectNumber {
        let root = promise()
        let ends = write(bookmarks, under: root)
        var made: PDFDictionary = [.type: .name(.outlines), .count: .number(bookmarks.count)]
        if let ends {
            made[.first] = .reference(ends.first)
            made[.last] = .reference(ends.last)
        }
        keep(root, as: made)
        return root
    }

    private mutating func write(_ bookmarks: [Bookmark], under parent: ObjectNumber) -> (
        first: ObjectNumber, last: ObjectNumber
    )? {
        let numbers = bookmarks.map { _ in promise() }
        guard let first = numbers.first, let last = numbers.last else { return nil }
        for (index, bookmark) in bookmarks.enumerated() {
            var made: PDFDictionary = [
                .title: .words(bookmark.title), .parent: .reference(parent),
                .destination: bookmark.destination,
            ]
            if index > 0 { made[.previous] = .reference(numbers[index - 1]) }
            if index + 1 < numbers.count { made[.next] = .reference(numbers[index + 1]) }
            if let ends = write(bookmark.under, under: numbers[index]) {
                made[.first] = .reference(ends.first)
                made[.last] = .reference(ends.last)
                // Closed, and so counted below nothing.
                made[.count] = .number(-bookmark.under.count)
            }
            keep(numbers[index], as: made)
        }
        return (first, last)
    }
}
