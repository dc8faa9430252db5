import PackDocument

/// Slabs to pages, from top to bottom.
struct Flow {
    struct PlacedSlab {
        let slab: Slab
        let y: Double
        /// Shown again, and so not read again.
        let isRepeated: Bool
    }

    struct Page {
        let sheet: Sheet
        var slabs: [PlacedSlab] = []
    }

    struct Spot {
        let page: Int
        let y: Double
    }

    private(set) var pages: [Page] = [Page(sheet: .upright)]
    /// Where each place came to be, the first of its name.
    private(set) var spots: [Anchor: Spot] = [:]
    private(set) var heads: [Slab] = []
    private var y = Sheet.upright.top
    private var group: [Slab] = []

    var sheet: Sheet { pages[pages.count - 1].sheet }
    /// What is left of this page.
    var room: Double { sheet.bottom - y }
    var isFresh: Bool { pages[pages.count - 1].slabs.isEmpty }

    /// Keeps a head for the slabs that will name it by the number returned.
    mutating func keep(head: Slab) -> Int {
        heads.append(head)
        return heads.count - 1
    }

    mutating func add(_ slab: Slab) {
        group.append(slab)
        if !slab.holdsNext { settle() }
    }

    mutating func add(_ slabs: [Slab]) {
        for slab in slabs { add(slab) }
    }

    mutating func settle() {
        guard let first = group.first else { return }
        let slabs = group
        group = []
        let height = slabs.reduce(0) { $0 + $1.before + $1.height } - (isFresh ? first.before : 0)
        if height > room, !isFresh, !canBegin(slabs, of: height) {
            guard let seam = seam(slabs) else { return place(slabs, onPageWith: first) }
            for slab in slabs[...seam] { place(slab) }
            return place(Array(slabs[(seam + 1)...]), onPageWith: slabs[seam + 1])
        }
        for slab in slabs { place(slab) }
    }

    private mutating func place(_ slabs: [Slab], onPageWith first: Slab) {
        turnPage(before: first)
        for slab in slabs { place(slab) }
    }

    /// The last seam of a group that this page has room for, if more than a third of the page is left.
    private func seam(_ slabs: [Slab]) -> Int? {
        guard room > sheet.depth / 3 else { return nil }
        var (left, last) = (room, Int?.none)
        for (index, slab) in slabs.dropLast().enumerated() {
            left -= slab.before + slab.height
            if left < 0 { break }
            if slab.isSeam { last = index }
        }
        return last
    }

    /// Whether a group that no page could hold begins well enough here: its last slab is torn, and not at its first lines.
    private func canBegin(_ slabs: [Slab], of height: Double) -> Bool {
        guard let last = slabs.last, !fits(last), !last.cuts.isEmpty else { return false }
        return height - last.height + 80 <= room
    }

    private func fits(_ slab: Slab) -> Bool {
        slab.height <= sheet.depth - (slab.head.map { heads[$0].height } ?? 0)
    }

    /// Goes on on a sheet of this kind.
    mutating func turn(to sheet: Sheet) {
        if sheet == self.sheet { return }
        settle()
        if isFresh { pages.removeLast() }
        open(sheet)
    }

    mutating func turnPage() {
        settle()
        if !isFresh { open(sheet) }
    }

    private mutating func open(_ sheet: Sheet) {
        pages.append(Page(sheet: sheet))
        y = sheet.top
    }

    private mutating func turnPage(before slab: Slab) {
        open(sheet)
        guard let head = slab.head else { return }
        pages[pages.count - 1].slabs.append(PlacedSlab(slab: heads[head], y: y, isRepeated: true))
        y += heads[head].height
    }

    private mutating func place(_ slab: Slab) {
        var slab = slab
        if !isFresh, slab.before + slab.height > room, fits(slab) { turnPage(before: slab) }
        if !isFresh { y += slab.before }
        while slab.height > room + 0.001, let parts = slab.cut(within: room) ?? slab.cut(within: sheet.depth)
        {
            if parts.upper.height > room {
                turnPage(before: slab)
                continue
            }
            put(parts.upper)
            slab = parts.lower
            turnPage(before: slab)
        }
        if slab.height > room, !isFresh { turnPage(before: slab) }
        put(slab)
    }

    private mutating func put(_ slab: Slab) {
        pages[pages.count - 1].slabs.append(PlacedSlab(slab: slab, y: y, isRepeated: false))
        for place in slab.places where spots[place.anchor] == nil {
            spots[place.anchor] = Spot(page: pages.count - 1, y: y + place.y)
        }
        y += slab.height
    }
}
