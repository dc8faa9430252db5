import Analysis
import BoardDomain
import PackDocument

/// The first page: whose pack, for which sitting, which edition and why, and on what data.
func composeCover(_ brief: Brief) -> Cover {
    let (snapshot, definition) = (brief.snapshot, brief.definition)
    let meeting = snapshot.meeting
    var facts = [
        Fact("Meeting", [.text(fullDay(meeting.day))]),
        Fact("Time", [.text(hours(from: meeting.start, to: meeting.end) ?? "Not recorded")]),
        Fact("Place", [.text(said(meeting.place) ?? "Not recorded")]),
    ]
    if meeting.wasMoved { facts.append(Fact("First set for", [.text(fullDay(meeting.id.firstSetFor))])) }
    switch meeting.status {
    case .planned, .held: break
    case .cancelled(let why):
        facts.append(Fact("Cancelled", [.text(said(why) ?? "No reason is recorded")]))
    }
    facts.append(Fact("Edition", [.text(editionWords(brief.edition))]))
    if let marking = definition.marking { facts.append(Fact("Marking", [.text(marking)])) }
    if let audience = definition.audience { facts.append(Fact("For", [.text(audience)])) }
    facts.append(Fact("Register", [.text(registerWords(snapshot))]))
    facts.append(Fact("Data as at", [.text(dataAsAt(brief.findings.performance, on: meeting.day))]))
    return Cover(organisation: snapshot.board.organisation, subtitle: definition.name, facts: facts)
}

/// The head of a covering mail: its facts stand in its one section.
func letterhead(_ brief: Brief) -> Cover {
    Cover(organisation: brief.snapshot.board.organisation, subtitle: brief.definition.name, facts: [])
}

extension PackDefinition {
    /// "Pre-meeting pack: for the chair".
    var name: String { subtitle.map { "\(title): \($0)" } ?? title }
}

/// No moment of issue is printed: this one is the same on any later day.
func registerWords(_ snapshot: BoardSnapshot) -> String {
    "As it stood after its last change, on \(plainMoment(snapshot.asAt))"
}

private func editionWords(_ edition: EditionParticulars) -> String {
    guard let number = edition.number else { return "Draft, not issued" }
    return said(edition.reason).map { "\(number): \($0)" } ?? "\(number)"
}

/// The day that each source's figures end on and how long before the board that is, the newest first; sources of one day
/// stand together, in the order of their names.
private func dataAsAt(_ performance: PerformanceFindings, on board: Day) -> String {
    var newest: [String: Day] = [:]
    for finding in performance.metrics {
        guard let latest = finding.latest else { continue }
        let source = said(latest.source) ?? said(finding.metric.source) ?? "Source not recorded"
        newest[source] = max(newest[source] ?? latest.period.last, latest.period.last)
    }
    if newest.isEmpty { return "No figure is in the register" }
    return Dictionary(grouping: newest.keys) { newest[$0] ?? board }.sorted { $0.key > $1.key }
        .map { day, sources in
            "\(plainDay(day)) (\(lagWords(board - day))): \(sources.sorted().joined(separator: ", "))"
        }.joined(separator: "; ")
}

private func lagWords(_ days: Int) -> String {
    days > 0 ? "\(counted(days, "day")) before the board" : "the day of the board"
}
