import BoardDomain

/// Whose figures a metric shows: its own, and those beside them in the order printed.
struct AreasShown {
    /// Nil where neither the metric nor its board has named an area.
    let own: String?
    let others: [String]

    /// A benchmark of this name stands for the board's neighbours.
    static let neighbours = "statistical neighbours"

    init(own: String?, beside benchmarks: [String], of board: Board) {
        self.own = own
        var others: [String] = []
        for benchmark in benchmarks {
            let areas = benchmark.lowercased() == Self.neighbours ? board.neighbours : [benchmark]
            others += areas.filter { $0 != own && !others.contains($0) }
        }
        self.others = others
    }

    /// Every area to read, in the order of the observations' key, which compares bytes.
    ///
    /// Own figures lie under no name, and also under the area's name where that was given only later.
    var read: [String] {
        ([""] + (own.map { [$0] } ?? []) + others).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
