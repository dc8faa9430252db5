/// A run of words. No run carries a line break; a new thought is a new block.
package enum Inline: Hashable, Sendable {
    case text(String)
    case strong(String)
    /// Words to be typed as they stand, on one line where there is room.
    case command(String)
    case link(String, to: Anchor)
    case mark(Mark)
    /// Named so that a link can lead here.
    case target(Anchor)
    /// A place outside the document, shown as it is spelt.
    case address(Address)
}

package enum Address: Hashable, Sendable {
    /// Led to only where it begins with `https://`.
    case web(String)
    /// A mailbox, `local@domain`.
    case mail(String)

    package var words: String {
        switch self {
        case .web(let words), .mail(let words): words
        }
    }
}

/// A rating as a word, a shape and a tone, so that none of the three is needed to read it (WCAG 2.2, 1.4.1).
package struct Mark: Hashable, Sendable {
    package enum Shape: String, CaseIterable, Sendable {
        /// Filled circle, triangle pointing up, diamond, square, ring, tick, dash.
        case circle, triangle, diamond, square, ring, tick, dash
    }

    package enum Tone: String, CaseIterable, Sendable {
        case good, caution, bad, done, neutral
    }

    package let word: String
    package let shape: Shape
    package let tone: Tone

    package init(_ word: String, _ shape: Shape, _ tone: Tone) {
        self.word = word
        self.shape = shape
        self.tone = tone
    }
}
