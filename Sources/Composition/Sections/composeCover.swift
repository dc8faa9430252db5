import Analysis
import BoardDomain
import PackDocument

/// The first page: whose pack, for which sitting, which edition and why, and on what data.
func composeCover(
    _ findings: BoardFindings, following definition: PackDefinition, as edition: EditionParticulars
) -> Cover {
    let snapshot = findings.snapshot
    let meeting = snapshot.meeting
    var facts = [
        Fact("Meeting", [.text(fullDay(meeting.day))]), Fact("Time", [.text(timeWords(meeting))]),
        Fact("Place", [.text(meeting.place ?? "Not recorded")]),
    ]
    if meeting.wasMoved { facts.append(Fact("First set for", [.text(fullDay(meeting.id.firstSetFor))])) }
    facts.append(Fact("Edition", [.text(editionWords(edition))]))
    if let marking = definition.marking { facts.append(Fact("Marking", [.text(marking)])) }
    facts.append(Fact("For", [.text(definition.audience)]))
    facts.append(
        Fact(
            "Register as at",
            [.text("\(plainDay(snapshot.asAt.day)), \(clock(snapshot.asAt.time)), its last change")]))
    let sources = dataAsAt(findings.performance)
    if !sources.isEmpty { facts.append(Fact("Data as at", [.text(sources.joined(separator: "; "))])) }
    return Cover(organisation: snapshot.board.organisation, subtitle: definition.title, facts: facts)
}

private func timeWords(_ meeting: Meeting) -> String {
    switch (meeting.start, meeting.end) {
    case (let start?, let end?): "\(clock(start)) to \(clock(end))"
    case (let start?, nil): clock(start)
    case (nil, _): "Not recorded"
    }
}

private func editionWords(_ edition: EditionParticulars) -> String {
    guard let number = edition.number else { return "Draft: not issued, and not to be passed on" }
    return "\(number): \(edition.reason)"
}

/// The last period each source has given, in the order of their names.
private func dataAsAt(_ performance: PerformanceFindings) -> [String] {
    var newest: [String: Day] = [:]
    for finding in performance.metrics {
        guard let latest = finding.latest else { continue }
        let source = latest.source ?? finding.metric.source ?? "source not recorded"
        newest[source] = max(newest[source] ?? latest.period.last, latest.period.last)
    }
    return newest.sorted { $0.key < $1.key }.map { "\($0.key), \(shortDay($0.value))" }
}
