package import BoardDomain
import Foundation

/// One line of JSONL as `docs/spc.md` gives its keys; keys it does not name are left alone.
func seriesCase(_ line: ArraySlice<UInt8>, number: Int, in file: String) throws(SeriesFault) -> SeriesCase {
    let place = "line \(number)"
    let written: WrittenCase
    do {
        written = try JSONDecoder().decode(WrittenCase.self, from: Data(line))
    } catch {
        throw SeriesFault(file: file, place: place, words: words(for: error, in: line))
    }
    let id = written.id?.text ?? place
    let named = id == place ? place : "\(place) (\(id))"
    func fault(_ words: String) -> SeriesFault { SeriesFault(file: file, place: named, words: words) }
    let rows = try rows(of: written, fault: fault)
    let steps = try written.rebase.map { steps throws(SeriesFault) in
        try steps.texts.map { text throws(SeriesFault) in
            guard let day = Day(iso: text) else { throw fault("the step change \"\(text)\" is no day") }
            return day
        }
    }
    let better = try written.direction.map { text throws(SeriesFault) in
        guard let polarity = polarity(named: text) else {
            throw fault("the direction \"\(text)\" is none of increase, decrease and neutral")
        }
        return polarity
    }
    return SeriesCase(
        id: id, place: named, rows: rows, rowNumbers: Array(1...max(1, rows.count)), polarity: better,
        steps: steps, screensOutliers: written.screenOutliers, baseline: written.fixAfter)
}

private func rows(
    of written: WrittenCase, fault: (String) -> SeriesFault
) throws(SeriesFault) -> [SeriesCase.Row] {
    guard written.dates.count == written.values.count else {
        throw fault(
            "it has \(written.dates.count) dates and \(written.values.count) values; there must be as many")
    }
    let count = written.dates.count
    let targets = written.target?.values(count) ?? [Double?](repeating: nil, count: count)
    guard targets.count == count else {
        throw fault("a target that changes must be a list of \(count), one for each date")
    }
    let planned = written.trajectory ?? [Double?](repeating: nil, count: count)
    guard planned.count == count else { throw fault("its trajectory must be a list of \(count)") }
    var rows: [SeriesCase.Row] = []
    for (index, text) in written.dates.enumerated() {
        guard let day = Day(iso: text) else {
            throw fault("date \(index + 1), \"\(text)\", is no day such as 2024-04-01")
        }
        rows.append(
            SeriesCase.Row(
                day: day, value: written.values[index], target: targets[index], planned: planned[index]))
    }
    return rows
}

package func polarity(named word: String) -> Metric.Polarity? {
    switch word {
    case "increase": .higher
    case "decrease": .lower
    case "neutral": .neither
    case _: nil
    }
}

private struct WrittenCase: Decodable {
    let id: Name?
    let dates: [String]
    let values: [Double?]
    let direction: String?
    let target: Aim?
    let trajectory: [Double?]?
    let rebase: Steps?
    let screenOutliers: Bool?
    let fixAfter: Int?

    private enum CodingKeys: String, CodingKey {
        case id, dates, values, direction, target, trajectory, rebase
        case screenOutliers = "screen_outliers"
        case fixAfter = "fix_after"
    }

    /// A name, or a number that serves as one.
    struct Name: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            text = try (try? container.decode(String.self)) ?? "\(container.decode(Int.self))"
        }
    }

    /// One step change, or a list of them.
    struct Steps: Decodable {
        let texts: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                texts = [text]
            } else {
                texts = try container.decode([String].self)
            }
        }
    }

    /// One target for all rows, or one for each.
    enum Aim: Decodable {
        case one(Double)
        case each([Double?])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let value = try? container.decode(Double.self) {
                self = .one(value)
            } else {
                self = .each(try container.decode([Double?].self))
            }
        }

        func values(_ count: Int) -> [Double?] {
            switch self {
            case .one(let value): [Double?](repeating: value, count: count)
            case .each(let values): values
            }
        }
    }
}

private func words(for error: any Error, in line: ArraySlice<UInt8>) -> String {
    guard let error = error as? DecodingError else { return "it cannot be read as JSON" }
    switch error {
    case .keyNotFound(let key, _): return "it has no \"\(key.stringValue)\""
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        let path = context.codingPath.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }
        if !path.isEmpty { return "\(path.joined(separator: " ")) is not what it should be" }
        let text = String(decoding: line, as: UTF8.self)
        if text.contains("NaN") || text.contains("Infinity") {
            return "it holds NaN or Infinity, which is no number; a missing value is null"
        }
        return "it is no JSON object; each series is one object on one line"
    @unknown default: return "it cannot be read as JSON"
    }
}
