package import Analysis
import BoardDomain
import PackDocument

/// A difference between two editions as one sentence.
package func describe(_ difference: Difference) -> String {
    switch difference {
    case .meetingMoved(let from, let to): "The meeting moved from \(fullDay(from)) to \(fullDay(to))."
    case .meetingDetails: "The time or place of the meeting changed."
    case .actionAdded(let row): "Action \(row.action.id) is new: \(sentence(row.action.words))"
    case .actionGone(let row): "Action \(row.action.id) is no longer shown: \(sentence(row.action.words))"
    case .actionRegrouped(let row, let from):
        "Action \(row.action.id) moved from \(from.title.lowercased()) to \(row.group.title.lowercased())."
    case .actionDue(let row, let from):
        "Action \(row.action.id) was due \(dueWords(from).lowercasedFirst) and is now due \(dueWords(row.current).lowercasedFirst)."
    case .actionOwners(let row, let from):
        "Action \(row.action.id) was owned by \(ownerWords(from)) and is now owned by \(ownerWords(row.action.owners))."
    case .actionWord(let row, let note):
        "Action \(row.action.id) has a new word of \(plainDay(note.on)): \(sentence(note.words))"
    case .planActionAdded(let row): "Plan action \(row.action.id) is new: \(sentence(row.action.words))"
    case .planActionGone(let row):
        "Plan action \(row.action.id) is no longer shown: \(sentence(row.action.words))"
    case .planRating(let row, let from):
        "Plan action \(row.action.id) was \(from.rating.rawValue.lowercased()) and is now \(row.verdict.rating.rawValue.lowercased()): \(verdictWords(row.verdict))."
    case .planDue(let row, let from):
        "Plan action \(row.action.id) was due \(dueWords(from).lowercasedFirst) and is now due \(dueWords(row.current).lowercasedFirst)."
    case .planUpdate(let row, let update):
        "Plan action \(row.action.id) has a new update of \(plainDay(update.on))\(update.words.map { ": \(unstopped($0))" } ?? "")."
    case .metricAdded(let row): "The measure \(row.metric.title) is new."
    case .metricGone(let row): "The measure \(row.metric.title) is no longer shown."
    case .metricFigure(let row, let from): figureWords(row, from)
    case .metricRating(let row, let from):
        "\(row.metric.title) was \(from.mark.word.lowercased()) and is now \(row.rating.mark.word.lowercased())."
    }
}

private func figureWords(_ row: MetricFinding, _ from: Observation?) -> String {
    func words(_ observation: Observation?) -> String {
        observation.map {
            "\(readingWords($0.reading, of: row.metric)) for \(periodName($0.period, of: row.metric))"
        } ?? "no figure"
    }
    return "\(row.metric.title) read \(words(from)) and now reads \(words(row.latest))."
}
