import Analysis
import BoardDomain

/// The package's rules once more, written window by window from their description and sharing nothing with the
/// program: slow, three-valued, and with means taken in whole numbers.
struct ChartOracle {
    struct Answer {
        var mean: [Double?] = []
        var lower: [Double?] = []
        var upper: [Double?] = []
        var labels: [String] = []
        var groups: [Int] = []
    }

    let values: [Double?]
    let days: [Day]
    let steps: [Day]
    let screens: Bool
    let fixed: Int?

    var answer: Answer {
        var answer = Answer()
        var groups: [Int] = []
        for index in values.indices { groups.append((0...index).count { steps.contains(days[$0]) }) }
        for group in Set(groups).sorted() {
            let rows = values.indices.filter { groups[$0] == group }
            append(rows.map { values[$0] }, to: &answer)
        }
        answer.groups = groups
        return answer
    }

    private func append(_ group: [Double?], to answer: inout Answer) {
        let baseline = Array(group.prefix(fixed ?? group.count))
        let mean = exactMean(baseline.compactMap(\.self))
        var ranges: [Double] = []
        for index in baseline.indices.dropFirst() {
            if let one = baseline[index - 1], let other = baseline[index] { ranges.append(abs(other - one)) }
        }
        if screens, let usual = exactMean(ranges) { ranges = ranges.filter { $0 < 3.267 * usual } }
        let range = exactMean(ranges)
        let lower: Double? = mean.flatMap { mean in range.map { mean - 2.66 * $0 } }
        let upper: Double? = mean.flatMap { mean in range.map { mean + 2.66 * $0 } }
        let near: (Double, Double)? = mean.flatMap { mean in
            range.map { (mean - 2 * (2.66 / 3) * $0, mean + 2 * (2.66 / 3) * $0) }
        }
        let labels = labels(group, mean, lower, upper, near)
        for index in group.indices {
            answer.mean.append(mean)
            answer.lower.append(lower)
            answer.upper.append(upper)
            answer.labels.append(labels[index])
        }
    }

    /// The one double nearest to the mean: a sum of whole 2^-104ths loses nothing, and the bit behind the quotient
    /// says whether it left something over.
    private func exactMean(_ numbers: [Double]) -> Double? {
        guard !numbers.isEmpty else { return nil }
        let scale = Double(sign: .plus, exponent: 104, significand: 1)
        let sum = numbers.reduce(Int128(0)) { $0 + Int128($1 * scale) }
        let (quotient, rest) = sum.quotientAndRemainder(dividingBy: Int128(numbers.count))
        let beyond: Int128 = rest == 0 ? 0 : sum < 0 ? -1 : 1
        return Double(quotient * 2 + beyond) / (scale * 2)
    }

    private func labels(
        _ group: [Double?], _ mean: Double?, _ lower: Double?, _ upper: Double?, _ near: (Double, Double)?
    ) -> [String] {
        let side: [Int?] = group.map { value in
            guard let value, let mean else { return nil }
            return value > mean ? 1 : value < mean ? -1 : 0
        }
        let outside: [Bool?] = group.map { value in
            guard let value, let lower, let upper else { return nil }
            return value > upper || value < lower
        }
        let isNear: [Bool?] = group.indices.map { index in
            guard let value = group[index], let near, let out = outside[index] else { return nil }
            return !out && (value < near.0 || value > near.1)
        }
        let trend = trendWindows(group)
        return group.indices.map { index in
            if outside[index] == true { return side[index] == 1 ? "Above UCL" : "Below LCL" }
            if trend.contains(index) {
                let (from, to) = trend.contains(index + 1) ? (index, index + 1) : (index - 1, index)
                let step = (group[to] ?? .nan) - (group[from] ?? .nan)
                return step > 0 ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)"
            }
            for sign in [1, -1] {
                for start in (index - 2)...index where start >= 0 && start + 2 < group.count {
                    let window = start...(start + 2)
                    if window.allSatisfy({ side[$0] == sign }),
                        window.count(where: { isNear[$0] == true }) >= 2,
                        isNear[index] == true
                    {
                        return sign == 1 ? "2 in 3 Above CL" : "2 in 3 Below CL"
                    }
                }
            }
            for sign in [1, -1] {
                for start in (index - 6)...index where start >= 0 && start + 6 < group.count {
                    if (start...(start + 6)).allSatisfy({ side[$0] == sign }) {
                        return sign == 1 ? "7 Points Above CL" : "7 Points Below CL"
                    }
                }
            }
            return "Common Cause"
        }
    }

    private func trendWindows(_ group: [Double?]) -> Set<Int> {
        var flagged: Set<Int> = []
        for start in group.indices where start + 6 < group.count {
            let window = group[start...(start + 6)].compactMap(\.self)
            guard window.count == 7 else { continue }
            let steps = zip(window, window.dropFirst()).map { $1 - $0 }
            if steps.allSatisfy({ $0 > 0 }) || steps.allSatisfy({ $0 < 0 }) {
                flagged.formUnion(start...(start + 6))
            }
        }
        return flagged
    }
}
