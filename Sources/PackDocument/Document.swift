/// What a pack says, in reading order, with no word about how any format shows it.
///
/// Headings never skip a level: the title is level 1, a section 2, a section within it 3 (WCAG 2.2, 1.3.1 and 2.4.6).
package struct Document: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        /// Pages to find one's way in: a cover, contents, sections.
        case pack
        /// A mail, read from its first line to its last: no contents, and nothing that leads from place to place.
        case letter
    }

    package let form: Form
    /// A BCP 47 tag.
    package let language: String
    package let title: String
    /// The protective marking that heads every page, such as `OFFICIAL`.
    package let marking: String?
    /// Set for a draft: said wherever the marking is.
    package let isDraft: Bool
    package let cover: Cover
    /// What stands at the foot of every page.
    package let footer: Footer
    package let sections: [Section]

    package init(
        form: Form = .pack, language: String, title: String, marking: String?, isDraft: Bool, cover: Cover,
        footer: Footer, sections: [Section]
    ) {
        self.form = form
        self.language = language
        self.title = title
        self.marking = marking
        self.isDraft = isDraft
        self.cover = cover
        self.footer = footer
        self.sections = sections
    }
}

package struct Cover: Hashable, Sendable {
    package let organisation: String
    /// What the document is, such as `Pre-meeting pack`.
    package let subtitle: String
    package let facts: [Fact]

    package init(organisation: String, subtitle: String, facts: [Fact]) {
        self.organisation = organisation
        self.subtitle = subtitle
        self.facts = facts
    }
}

/// A label and what stands beside it.
package struct Fact: Hashable, Sendable {
    package let label: String
    package let words: [Inline]

    package init(_ label: String, _ words: [Inline]) {
        self.label = label
        self.words = words
    }
}

package struct Footer: Hashable, Sendable {
    package let board: String
    package let meetingDate: String
    package let edition: String

    package init(board: String, meetingDate: String, edition: String) {
        self.board = board
        self.meetingDate = meetingDate
        self.edition = edition
    }
}

/// The place a link leads to; letters, digits and hyphens, a letter first, unique in a document.
package struct Anchor: Hashable, Sendable {
    package let name: String
    package init(_ name: String) { self.name = name }
}

package struct Section: Hashable, Sendable {
    package let anchor: Anchor
    package let title: String
    package let blocks: [Block]
    package let subsections: [Section]

    package init(anchor: Anchor, title: String, blocks: [Block], subsections: [Section] = []) {
        self.anchor = anchor
        self.title = title
        self.blocks = blocks
        self.subsections = subsections
    }
}
