package import Analysis
import BoardDomain

/// Why a plan action has its rating, in words.
package func verdictWords(_ verdict: PlanVerdict) -> String {
    switch verdict.reason {
    case .completed(let day): "said by its owner to be complete on \(plainDay(day))"
    case .late(let days, let against): "\(counted(days, "day")) late against \(plainDay(against))"
    case .milestoneLate(let milestone, let days):
        "the milestone “\(unstopped(milestone.words))” is \(counted(days, "day")) late"
    case .claimed(let claim, let day): "rated \(claim.rawValue) by its owner on \(plainDay(day))"
    case .notYetStarted(let starts):
        starts.map { "starts on \(plainDay($0))" } ?? "said by its owner not to have started"
    case .withinItsDates: "within its dates"
    case .undated: "without a date to be late against"
    }
}

func contradictionWords(_ kind: Contradiction.Kind) -> String {
    switch kind {
    case .ratedWellButLate(let claim, let days):
        "is rated \(claim.rawValue) by its owner and is \(counted(days, "day")) late"
    case .completeWithoutEvidence(let day):
        "was said to be complete on \(plainDay(day)), and no evidence is recorded"
    case .silent(let since?, let boards):
        "has had no update since \(plainDay(since)); \(boardsMet(boards)) since"
    case .silent(nil, let boards): "has never had an update; \(boardsMet(boards)) without one"
    }
}

func boardsMet(_ boards: Int) -> String {
    "\(counted(boards, "board")) \(boards == 1 ? "has" : "have") met"
}

extension PlanRating {
    /// Within a sentence.
    var words: String { rawValue.lowercased() }
}
