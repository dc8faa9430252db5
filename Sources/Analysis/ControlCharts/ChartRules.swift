/// How a control chart is made: the rule set, and what it does where the rule sets leave a reader in the dark.
///
/// The numbers are those of NHS England's "Making Data Count" charts for individual values (XmR).
package struct ChartRules: Hashable, Sendable {
    package enum Profile: String, CaseIterable, Sendable {
        /// As the R package NHSRplotthedots 0.2.2 computes them.
        case plotthedots
        /// As NHS England's own Excel and Power BI tools do.
        case mdc
    }

    /// What is made of a flat series, of one without limits, and of a latest value that is missing.
    package enum Conventions: String, CaseIterable, Sendable {
        /// As the reference answers: a flat series that was screened has no limits, a target without limits
        /// is `inconsistent`, and a missing latest value is common cause.
        case reference
        /// As a board can use them: a flat series has limits on its mean and is judged by it, no limits mean no
        /// judgement, and the latest value reported speaks.
        case recommended
    }

    package var profile: Profile
    package var conventions: Conventions
    /// Whether moving ranges of 3.267 times their mean and more are left out of the limits.
    package var screensOutliers: Bool
    /// Mean and limits come from the first so many rows of each phase; nil for all of them.
    package var baseline: Int?
    /// Rows in a shift or a trend.
    package var run: Int
    /// The fewest values a phase needs before limits are drawn or anything is judged by it.
    package var fewestValues: Int

    /// The fewest rows a fixed baseline may have.
    package static let shortestBaseline = 12
    /// A phase of fewer rows is called short.
    package static let shortPhase = 13

    package init(
        _ profile: Profile = .plotthedots, conventions: Conventions? = nil, screensOutliers: Bool? = nil,
        baseline: Int? = nil, run: Int = 7, fewestValues: Int? = nil
    ) {
        self.profile = profile
        self.conventions = conventions ?? (profile == .plotthedots ? .reference : .recommended)
        self.screensOutliers = screensOutliers ?? (profile == .plotthedots)
        self.baseline = baseline
        self.run = run
        self.fewestValues = fewestValues ?? (profile == .plotthedots ? 0 : Self.shortPhase)
    }

    /// How a pack charts unless its definition says otherwise.
    package static let ofPacks = ChartRules(conventions: .recommended, fewestValues: 10)
}
