import BoardDomain
import GRDB

extension SnapshotReader {
    func plan(_ directory: Directory) throws -> ImprovementPlan? {
        let (title, priorities) = try priorities()
        guard let title else { return nil }
        return ImprovementPlan(
            title: title, priorities: priorities, recommendations: try recommendations(),
            actions: try planActions(directory))
    }

    /// In the order they were first imported.
    private func priorities() throws -> (title: String?, [Priority]) {
        let rows = try newest("code, title, plan", in: "plan_priority", by: ["board", "code"], order: "code")
        var title: String?
        var priorities: [Priority] = []
        while let row = try rows.next() {
            let plan: String = row[2]
            title = title.flatMap { $0.isEmpty ? nil : $0 } ?? plan
            priorities.append(Priority(id: row[0], title: row[1]))
        }
        return (title, priorities)
    }

    private func recommendations() throws -> [Recommendation] {
        let rows = try newest("code, words", in: "recommendation", by: ["board", "code"], order: "code")
        var recommendations: [Recommendation] = []
        while let row = try rows.next() { recommendations.append(Recommendation(id: row[0], words: row[1])) }
        return recommendations
    }

    private func planActions(_ directory: Directory) throws -> [PlanAction] {
        let owners = try owners("plan_owner", of: "plan_action", directory)
        let dues = try dues("plan_due", of: "plan_action")
        let updates = try updates()
        let milestones = try milestones()
        let links = try links()
        let refs = try names("plan_action", "ref")
        let rows = try newest(
            "plan_action, priority, words, starts, success_measure", in: "plan_action_terms", by: ["plan_action"],
            order: "plan_action")
        var actions: [PlanAction] = []
        while let row = try rows.next() {
            let id: Int64 = row[0]
            actions.append(
                PlanAction(
                    id: refs[id] ?? "", priority: row[1], words: row[2], owners: owners[id] ?? [],
                    starts: try optionalDay(row[3]), original: dues[id]?.original ?? DueTerm(.missing),
                    revisions: dues[id]?.revisions ?? [], updates: updates[id] ?? [],
                    milestones: milestones[id] ?? [], recommendations: links[id]?.recommendations ?? [],
                    successMeasure: row[4], metrics: links[id]?.metrics ?? []))
        }
        return actions
    }

    private func links() throws -> [Int64: (recommendations: [String], metrics: [String])] {
        var links: [Int64: (recommendations: [String], metrics: [String])] = [:]
        let rows = try newest(
            "plan_action, recommendations, metrics", in: "plan_link", by: ["plan_action"], order: "plan_action")
        while let row = try rows.next() { links[row[0]] = (words(row[1]), words(row[2])) }
        return links
    }

    private func updates() throws -> [Int64: [PlanUpdate]] {
        var updates: [Int64: [PlanUpdate]] = [:]
        let rows = try all("plan_action, day, author, claim, words, evidence", in: "plan_update", order: "plan_action, day, n")
        while let row = try rows.next() {
            updates[row[0], default: []].append(
                PlanUpdate(
                    on: try day(row[1] as String), by: row[2], claim: try (row[3] as String?).map { try spelt($0) },
                    words: row[4], evidence: row[5]))
        }
        return updates
    }

    private func milestones() throws -> [Int64: [Milestone]] {
        var milestones: [Int64: [Milestone]] = [:]
        let rows = try newest(
            "plan_action, code, words, due, state, state_day, reason", in: "milestone", by: ["plan_action", "code"],
            order: "plan_action, due, code")
        while let row = try rows.next() {
            let on = try optionalDay(row[5])
            let state: Milestone.State =
                switch (row[4] as String, on) {
                case ("reached", let on?): .reached(on: on)
                case ("dropped", let on?): .dropped(on: on, why: row[6])
                default: .planned
                }
            milestones[row[0], default: []].append(
                Milestone(id: row[1], words: row[2], due: try optionalDay(row[3]), state: state))
        }
        return milestones
    }
}
