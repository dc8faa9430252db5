extension Slab {
    /// Torn at the last place it may be within a height; nil where there is none.
    func cut(within height: Double) -> (upper: Slab, lower: Slab)? {
        guard let place = cuts.last(where: { $0 <= height && $0 > 0 && $0 < self.height }) else { return nil }
        var upper = Slab(height: place, before: 0, head: head, cuts: cuts.filter { $0 < place })
        var lower = Slab(
            height: self.height - place, before: 0, holdsNext: holdsNext, head: head,
            cuts: cuts.filter { $0 > place }.map { $0 - place })
        for content in contents {
            if content.y < place {
                upper.contents.append(content)
            } else {
                lower.contents.append(content.moved(-place))
            }
        }
        for decoration in decorations {
            if decoration.y < place {
                upper.decorations.append(decoration)
            } else {
                lower.decorations.append(decoration.moved(-place))
            }
        }
        upper.places = places.filter { $0.y < place }
        lower.places = places.filter { $0.y >= place }.map { Place(anchor: $0.anchor, y: $0.y - place) }
        return (upper, lower)
    }
}

extension Slab.Content {
    var y: Double {
        switch self {
        case .line(let line): line.baseline
        case .drawing(let drawing): drawing.y
        case .pageNumber(_, _, let baseline, _, _, _): baseline
        }
    }

    func moved(_ down: Double) -> Slab.Content {
        switch self {
        case .line(var line):
            line.baseline += down
            return .line(line)
        case .drawing(var drawing):
            drawing.y += down
            return .drawing(drawing)
        case .pageNumber(let anchor, let right, let baseline, let style, let element, let link):
            return .pageNumber(anchor, right: right, baseline: baseline + down, style, element, link: link)
        }
    }
}

extension Decoration {
    var y: Double {
        switch self {
        case .fill(_, let y, _, _, _), .rule(_, let y, _, _, _), .upright(_, let y, _, _, _),
            .leader(_, let y, _):
            y
        }
    }

    func moved(_ down: Double) -> Decoration {
        switch self {
        case .fill(let x, let y, let width, let height, let ink):
            .fill(x: x, y: y + down, width: width, height: height, ink)
        case .rule(let x, let y, let width, let thickness, let ink):
            .rule(x: x, y: y + down, width: width, thickness: thickness, ink)
        case .upright(let x, let y, let height, let thickness, let ink):
            .upright(x: x, y: y + down, height: height, thickness: thickness, ink)
        case .leader(let x, let y, let width): .leader(x: x, y: y + down, width: width)
        }
    }
}
