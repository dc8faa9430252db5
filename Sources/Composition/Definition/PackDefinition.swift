package import Analysis
package import BoardDomain

/// What a pack holds and in which order: data, so that a council can change it without the program.
package struct PackDefinition: Hashable, Sendable {
    /// One section with what it leaves in.
    package struct Section: Hashable, Sendable {
        package let kind: SectionKind
        /// Nil for the kind's own.
        package let title: String?
        /// Of the action log, the groups shown.
        package let groups: [ActionGroup]
        /// Of the plan, the priorities shown; empty for all.
        package let priorities: [String]
        /// Of the measures, the codes shown; empty for all.
        package let metrics: [String]
        /// The columns left out of the section's tables, by their headings.
        package let without: [String]
        /// The most boards in the table of stock and flow.
        package let boards: Int

        package init(
            kind: SectionKind, title: String? = nil, groups: [ActionGroup] = ActionGroup.allCases,
            priorities: [String] = [], metrics: [String] = [], without: [String] = [], boards: Int = 6
        ) {
            self.kind = kind
            self.title = title
            self.groups = groups
            self.priorities = priorities
            self.metrics = metrics
            self.without = without
            self.boards = boards
        }
    }

    /// The words of the pack are English, so that this is a kind of English.
    package static let languageByDefault = "en-GB"
    package static let coveringByDefault = "covering-mail"

    /// What the document is, such as `Pre-meeting pack`.
    package let title: String
    /// What sets it apart from another of that name.
    package let subtitle: String?
    /// Whom it is for; nil when that goes without saying.
    package let audience: String?
    package let marking: String?
    /// A BCP 47 tag.
    package let language: String
    package let formats: [PackFormat]
    /// The format that is attached to a mail, or that its link leads to; one of `formats`.
    package let attach: PackFormat
    /// The name of the definition of the mail that the pack goes out with.
    package let covering: String
    package let sections: [Section]
    package let rules: AnalysisRules

    package init(
        title: String, subtitle: String? = nil, audience: String?, marking: String?,
        language: String = PackDefinition.languageByDefault, formats: [PackFormat],
        attach: PackFormat? = nil, covering: String = PackDefinition.coveringByDefault, sections: [Section],
        rules: AnalysisRules
    ) {
        self.title = title
        self.subtitle = subtitle
        self.audience = audience
        self.marking = marking
        self.language = language
        self.formats = formats
        self.attach = attach ?? Self.attached(among: formats)
        self.covering = covering
        self.sections = sections
        self.rules = rules
    }

    /// Whether it makes the mail that a pack goes out with, and no pack.
    package var isCovering: Bool { sections.contains { $0.kind.isMail } }

    /// Whether that mail holds an owner's own actions, another one for each owner.
    package var isForEachOwner: Bool { sections.contains { $0.kind == .ownActions } }

    /// What is attached where nothing is said: PDF, which every machine opens, then HTML, or else what there is.
    private static func attached(among formats: [PackFormat]) -> PackFormat {
        [.pdf, .html].first { formats.contains($0) } ?? formats.first ?? .html
    }
}
