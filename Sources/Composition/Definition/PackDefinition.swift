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
    package let sections: [Section]
    package let rules: AnalysisRules

    package init(
        title: String, subtitle: String? = nil, audience: String?, marking: String?,
        language: String = PackDefinition.languageByDefault, formats: [PackFormat], sections: [Section],
        rules: AnalysisRules
    ) {
        self.title = title
        self.subtitle = subtitle
        self.audience = audience
        self.marking = marking
        self.language = language
        self.formats = formats
        self.sections = sections
        self.rules = rules
    }
}
