package import Analysis
import BoardDomain

/// Why a plan action has its rating, in words.
package func verdictWords(_ verdict: PlanVerdict) -> String {
    switch verdict.reason {
    case .completed(let day): "completed, said on \(shortDay(day))"
    case .late(let days, let against): "\(counted(days, "day")) late against \(shortDay(against))"
    case .milestoneLate(let milestone, let days):
        "the milestone “\(unstopped(milestone.words))” is \(counted(days, "day")) late"
    case .claimed(let claim, let day): "its owner rated it \(claim.rawValue) on \(shortDay(day))"
    case .notYetStarted(let starts): starts.map { "starts on \(shortDay($0))" } ?? "its owner says it has not started"
    case .withinItsDates: "within its dates"
    case .undated: "it has no date to be late against"
    }
}

func contradictionWords(_ kind: Contradiction.Kind) -> String {
    switch kind {
    case .ratedWellButLate(let claim, let days): "is rated \(claim.rawValue) by its owner and is \(counted(days, "day")) late"
    case .completeWithoutEvidence(let day): "was called complete on \(shortDay(day)) and no evidence is recorded"
    case .silent(let since?, let boards): "has had no update since \(shortDay(since)), for \(counted(boards, "board"))"
    case .silent(nil, let boards): "has never had an update, for \(counted(boards, "board"))"
    }
}
