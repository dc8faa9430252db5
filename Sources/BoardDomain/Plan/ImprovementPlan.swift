/// What the council promised its board: priorities, the recommendations they answer, and numbered actions.
package struct ImprovementPlan: Hashable, Sendable {
    package let title: String
    /// In the plan's own order.
    package let priorities: [Priority]
    package let recommendations: [Recommendation]
    /// In the plan's own order.
    package let actions: [PlanAction]

    package init(
        title: String, priorities: [Priority], recommendations: [Recommendation], actions: [PlanAction]
    ) {
        self.title = title
        self.priorities = priorities
        self.recommendations = recommendations
        self.actions = actions
    }
}

package struct Priority: Identifiable, Hashable, Sendable {
    /// The plan's own number, such as `2`.
    package let id: String
    package let title: String

    package init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// A finding of an inspection or review that plan actions answer.
package struct Recommendation: Identifiable, Hashable, Sendable {
    package let id: String
    package let words: String?

    package init(id: String, words: String?) {
        self.id = id
        self.words = words
    }
}
