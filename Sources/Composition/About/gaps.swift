import Analysis
import BoardDomain
import PackDocument

/// What is missing, late or revised, each with who owes it.
func gaps(_ brief: Brief) -> Section {
    let title = "Missing, late or revised"
    let secretary = secretaryWords(brief.snapshot)
    let revised = brief.shows(.performance, .glance) ? brief.findings.changes.revised : []
    let rows =
        gapRows(brief.findings.gaps.filter(brief.concerns), secretary: secretary)
        + revised.map { (what: revisedItem($0), owed: metricOwner($0.metric)) }
    guard !rows.isEmpty else {
        return Section(
            anchor: .gaps, title: title, blocks: [.paragraph([.text("Nothing is missing, late or revised.")])]
        )
    }
    let columns: [SectionColumn<(what: [Inline], owed: String)>] = [
        SectionColumn("What", weight: 6) { $0.what }, .text("Who owes it", weight: 3) { $0.owed },
    ]
    return Section(anchor: .gaps, title: title, blocks: [.table(table(title, columns, rows))])
}

extension Brief {
    /// Whether a gap is in something that the pack shows.
    fileprivate func concerns(_ gap: Gap) -> Bool {
        switch gap {
        case .minutesMissing, .agendaMissing: shows(.agenda, .glance)
        case .planMissing, .planActionWithoutOwner, .planActionWithoutDate: shows(.plan, .glance)
        case .neverReported, .late, .holes, .provisional, .beyondWhole, .withoutTarget, .withoutDefinition:
            shows(.performance, .glance)
        }
    }
}

/// One row a gap; measures that want a target, or a definition, of the same owner share one.
private func gapRows(_ gaps: [Gap], secretary: String) -> [(what: [Inline], owed: String)] {
    var rows: [(what: [Inline], owed: String)] = []
    var rest = gaps[...]
    while let gap = rest.first {
        let owed = owedBy(gap, secretary: secretary)
        let alike = gap.unsettled.map { words in
            rest.filter { $0.unsettled?.wanting == words.wanting && owedBy($0, secretary: secretary) == owed }
        }
        if let alike, let wanting = gap.unsettled?.wanting, alike.count > 1 {
            let names = alike.compactMap { $0.unsettled.map { [Inline.measure($0.metric)] } }
            rows.append((joined(names) + [.text(" have no \(wanting).")], owed))
        } else {
            rows.append((gapWords(gap), owed))
        }
        rest = rest.dropFirst().filter { !(alike ?? []).contains($0) }[...]
    }
    return rows
}

extension Gap {
    /// What nobody has settled of a measure yet.
    fileprivate var unsettled: (metric: Metric, wanting: String)? {
        switch self {
        case .withoutTarget(let metric): (metric, "target")
        case .withoutDefinition(let metric): (metric, "definition")
        case .minutesMissing, .agendaMissing, .planMissing, .neverReported, .late, .holes, .provisional,
            .beyondWhole, .planActionWithoutOwner, .planActionWithoutDate:
            nil
        }
    }
}

/// The same as one sentence, for the list of what needs attention.
func gapSentence(_ gap: Gap) -> [Inline] {
    gapWords(gap) + [.text(" \(owedBySentence(gap))")]
}

private func gapWords(_ gap: Gap) -> [Inline] {
    switch gap {
    case .minutesMissing(let meeting):
        [.text("The minutes of the meeting of \(plainDay(meeting.day)) have not been received.")]
    case .agendaMissing: [.text("No agenda for this meeting is in the register.")]
    case .planMissing: [.text("No improvement plan is in the register.")]
    case .neverReported(let metric): [.measure(metric), .text(" has never been reported.")]
    case .late(let metric, let last, let by):
        [
            .measure(metric),
            .text(
                " was last reported for \(periodName(last, of: metric)). The next figure was expected by \(plainDay(by))."
            ),
        ]
    case .holes(let metric, let periods):
        [.measure(metric), .text(" has no figure for \(holeWords(periods, metric)).")]
    case .provisional(let metric, let observation):
        [
            .measure(metric),
            .text(": the figure for \(periodName(observation.period, of: metric)) is provisional."),
        ]
    case .beyondWhole(let metric, let readings):
        [
            .measure(metric),
            .text(
                " is a percentage, and lies beyond 0 and 100 for \(holeWords(readings.map(\.period), metric)): \(strangeWords(readings, metric))."
            ),
        ]
    case .withoutTarget(let metric): [.measure(metric), .text(" has no target.")]
    case .withoutDefinition(let metric): [.measure(metric), .text(" has no definition.")]
    case .planActionWithoutOwner(let action):
        [.planAction(action), .text(" has no owner: \(closed(action.words))")]
    case .planActionWithoutDate(let action):
        [.planAction(action), .text(" has no date: \(closed(action.words))")]
    }
}

/// The figures themselves, and of many the lowest and the highest.
private func strangeWords(_ readings: [Observation], _ metric: Metric) -> String {
    let values = readings.compactMap(\.reading.value)
    guard values.count > 6, let low = values.min(), let high = values.max() else {
        return joined(values.map { figure($0, of: metric) })
    }
    return "from \(figure(low, of: metric)) to \(figure(high, of: metric))"
}

/// Long runs of gaps by their number and their ends.
private func holeWords(_ periods: [Period], _ metric: Metric) -> String {
    guard periods.count > 6, let first = periods.first, let last = periods.last else {
        return joined(periods.map { periodName($0, of: metric) })
    }
    return
        "\(figure(periods.count)) periods from \(periodName(first, of: metric)) to \(periodName(last, of: metric))"
}

private func owedBy(_ gap: Gap, secretary: String) -> String {
    switch gap {
    case .minutesMissing, .agendaMissing: secretary
    case .planMissing: "No owner is recorded"
    case .neverReported(let metric), .late(let metric, _, _), .holes(let metric, _),
        .provisional(let metric, _), .beyondWhole(let metric, _),
        .withoutTarget(let metric), .withoutDefinition(let metric):
        metricOwner(metric)
    case .planActionWithoutOwner: "No owner is named"
    case .planActionWithoutDate(let action):
        action.owners.isEmpty ? "No owner is named" : ownerWords(action.owners)
    }
}

private func metricOwner(_ metric: Metric) -> String { metric.owner?.shown ?? "No owner is named" }

private func secretaryWords(_ snapshot: BoardSnapshot) -> String {
    let codes = snapshot.memberships.filter { $0.capacity == .secretary && $0.holds(on: snapshot.standpoint) }
        .map(\.person)
    let names = snapshot.people.filter { codes.contains($0.id) }.map(\.name)
    return names.isEmpty ? "The secretary; nobody is recorded as such" : "The secretary, \(joined(names))"
}

private func owedBySentence(_ gap: Gap) -> String {
    switch gap {
    case .neverReported(let metric), .late(let metric, _, _), .holes(let metric, _),
        .provisional(let metric, _), .beyondWhole(let metric, _),
        .withoutTarget(let metric), .withoutDefinition(let metric):
        ownerSentence(metric.owner.map { [$0] } ?? [])
    case .planActionWithoutDate(let action): ownerSentence(action.owners)
    case .minutesMissing, .agendaMissing, .planMissing, .planActionWithoutOwner: ""
    }
}
