import Analysis
import BoardDomain

/// A series as charted, in the shapes in which it is printed.
package struct SeriesAnswer: Sendable {
    package let id: String
    /// What is worth saying beside the answer, each a sentence that names file and place.
    package let remarks: [String]
    let chart: ControlChart

    /// One JSON object, with nothing left out: what there is none of is null.
    package var json: String {
        var json = JSONText()
        json.open()
        json.key("id")
        json.string(id)
        let phases = chart.points.map { chart.phase(of: $0) }
        json.list("mean", phases) { $0.number($1.mean) }
        json.list("lpl", phases) { $0.number($1.limits?.lower) }
        json.list("upl", phases) { $0.number($1.limits?.upper) }
        json.list("special_cause_type", chart.points) { $0.string($1.label) }
        json.list("point_type", chart.points) { $0.string($1.meaning.rawValue) }
        json.key("variation_type")
        json.string(chart.variation?.rawValue)
        json.key("assurance_type")
        json.string(chart.assurance?.rawValue)
        json.key("variation_icon")
        json.string(chart.variation.map { variationIcon($0, chart.polarity) })
        json.key("assurance_icon")
        json.string(chart.assurance?.icon)
        json.list("rebase_group", phases) { $0.whole($1.number) }
        json.list("short_group_warning", phases) { $0.truth($1.isShort) }
        json.close()
        return json.text
    }
}

/// The name of the reference's icon, in which improvement and concern say which way they lie.
func variationIcon(_ meaning: PointMeaning, _ polarity: Metric.Polarity) -> String {
    switch (meaning, polarity) {
    case (.commonCause, _): "common_cause"
    case (.improvement, .lower): "improvement_low"
    case (.improvement, _): "improvement_high"
    case (.concern, .lower): "concern_high"
    case (.concern, _): "concern_low"
    case (.neutralHigh, _): "neutral_high"
    case (.neutralLow, _): "neutral_low"
    }
}

extension Assurance {
    var icon: String {
        switch self {
        case .pass: "pass"
        case .fail: "fail"
        case .inconsistent: "inconsistent"
        }
    }
}
