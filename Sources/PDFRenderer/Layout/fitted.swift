extension Compositor {
    /// A passage with its widest words cut to a measure, between characters: nothing is clipped, and no hyphen is added
    /// that the words do not have.
    mutating func fitted(_ passage: Passage, to measure: Double) -> Passage {
        var made = Passage()
        made.hang = min(passage.hang, measure / 3)
        var places = passage.places[...]
        for (index, box) in passage.boxes.enumerated() {
            while let place = places.first, place.box <= index {
                made.mark(place.anchor)
                places = places.dropFirst()
            }
            let words = box.space > 0 ? box.fragments.dropLast() : box.fragments
            for fragment in passage.fragments[words] {
                if box.width > measure - made.hang {
                    cut(fragment, into: &made, measure - made.hang, turns: box.turns)
                } else {
                    made.append(fragment, turns: box.turns)
                }
            }
            if box.space > 0, let last = box.fragments.last { made.append(space: passage.fragments[last]) }
            made.breakHere()
        }
        for place in places { made.mark(place.anchor) }
        return made
    }

    private mutating func cut(_ fragment: Fragment, into made: inout Passage, _ measure: Double, turns: Bool)
    {
        guard case .word(let number) = fragment.kind, fragment.width > measure - made.openWidth else {
            made.append(fragment, turns: turns)
            if case .word = fragment.kind { made.breakHere() }
            return
        }
        let first = max(measure - made.openWidth, measure / 3)
        for part in parts(of: typesetter.words[number].text, fragment.style, first: first, measure) {
            let cut = typesetter.word(part, fragment.style.weight)
            made.append(
                Fragment(
                    kind: .word(cut), style: fragment.style, element: fragment.element, link: fragment.link,
                    width: typesetter.width(cut, fragment.style.size)), turns: turns)
            made.breakHere()
        }
    }

    /// - Parameter first: the room of the first part, beside what stands before it.
    private mutating func parts(of text: String, _ style: TextStyle, first: Double, _ measure: Double)
        -> [String]
    {
        var parts: [String] = []
        var (part, width) = ("", 0.0)
        for character in text {
            let number = typesetter.word(String(character), style.weight)
            let own = typesetter.width(number, style.size)
            if !part.isEmpty, width + own > (parts.isEmpty ? first : measure) {
                parts.append(part)
                (part, width) = ("", 0)
            }
            part.append(character)
            width += own
        }
        if !part.isEmpty { parts.append(part) }
        return parts
    }
}
